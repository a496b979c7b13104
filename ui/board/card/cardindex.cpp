// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardindex.h"

#include "ui/board/card/searchtext.h"

#include <algorithm>
#include <tuple>

namespace afterword {

void CardIndex::rebuild(const Search &search)
{
    m_cards.clear();
    m_free.clear();
    m_handles.clear();
    m_piles.clear();
    m_keys.clear();
    m_nextSequence = 0;
    m_prepared = 0;
    m_cards.reserve(search.applications.size());
    m_handles.reserve(static_cast<qsizetype>(search.applications.size()));
    for (const Application &application : search.applications) {
        const CardHandle card = add(application);
        m_piles[m_cards.back().pile].cards.push_back(card);
    }
    const auto above = [this](CardHandle a, CardHandle b) { return isAbove(a, b); };
    for (auto &[stage, cards] : m_piles) {
        if (!std::is_sorted(cards.begin(), cards.end(), above))
            std::sort(cards.begin(), cards.end(), above);
    }
    lookAgain(search);
}

QSet<StageId> CardIndex::update(const Search &search, const Change &change)
{
    QSet<StageId> touched;
    if (!change.contacts.empty()) {
        forgetTexts();
        if (isFiltered()) {
            lookAgain(search);
            for (const Pile &pile : m_piles)
                touched.insert(pile.stage);
        }
    }
    // First everything leaves its old place, so that the columns are in order when the rest comes in.
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.before)
            continue;
        const std::optional<CardHandle> card = handle(edit.before->id);
        if (!card)
            continue;
        touched.insert(stage(*card));
        leave(*card);
        if (!search.applications.contains(edit.before->id)) {
            m_handles.remove(edit.before->id);
            m_cards[static_cast<size_t>(*card)] = {};
            m_free.push_back(*card);
        }
    }
    for (const Edit<Application> &edit : change.applications) {
        const Application *stands = edit.after ? search.applications.find(edit.after->id) : nullptr;
        if (!stands)
            continue;
        const std::optional<CardHandle> known = handle(stands->id);
        const CardHandle card = known ? *known : add(*stands);
        if (known)
            leave(card); // a joined change may edit one card twice
        Card &facts = m_cards[static_cast<size_t>(card)];
        facts.pile = pileOf(stands->stage);
        facts.rank = stands->rank;
        facts.textKnown = false;
        m_prepared = std::min(m_prepared, static_cast<size_t>(card));
        look(search, card);
        enter(card);
        touched.insert(stands->stage);
    }
    return touched;
}

bool CardIndex::setFilter(const Search &search, const QString &query)
{
    std::vector<QByteArray> words = queryWords(query);
    if (words == m_words)
        return false;
    m_words = std::move(words);
    lookAgain(search);
    return true;
}

void CardIndex::setChoice(const Search &search, std::function<bool(const Application &)> accepts,
                          std::function<CardKey(const Application &)> key)
{
    m_accepts = std::move(accepts);
    m_key = std::move(key);
    m_keys.clear();
    lookAgain(search);
}

bool CardIndex::prepare(const Search &search, int most)
{
    for (; most > 0 && m_prepared < m_cards.size(); ++m_prepared, --most)
        know(search, m_cards[m_prepared]);
    return m_prepared < m_cards.size();
}

std::vector<CardHandle> CardIndex::shown(const StageId &stage) const
{
    const std::vector<CardHandle> &column = all(stage);
    if (!isFiltered() && !isSorted() && !m_isOld)
        return column;
    const bool withOld = isFiltered() || showsOld(stage);
    std::vector<CardHandle> found;
    std::copy_if(column.begin(), column.end(), std::back_inserter(found),
                 [&](CardHandle card) { return isFound(card) && (withOld || !isOld(card)); });
    const auto key = [this](CardHandle card) -> const CardKey & { return m_keys[static_cast<size_t>(card)]; };
    if (isSorted())
        std::stable_sort(found.begin(), found.end(),
                         [&](CardHandle a, CardHandle b) { return key(a) < key(b); });
    if (!isFiltered() && withOld)
        std::stable_partition(found.begin(), found.end(), [this](CardHandle card) { return !isOld(card); });
    return found;
}

int CardIndex::oldCount(const StageId &stage) const
{
    const std::vector<CardHandle> &column = all(stage);
    return static_cast<int>(
        std::count_if(column.begin(), column.end(), [this](CardHandle card) { return isOld(card); }));
}

void CardIndex::setOldShown(const StageId &stage, bool shown)
{
    if (shown)
        m_oldShown.insert(stage);
    else
        m_oldShown.remove(stage);
}

QSet<StageId> CardIndex::lookAtAge(const Search &search)
{
    QSet<StageId> touched;
    for (Card &card : m_cards) {
        const Application *application = search.applications.find(card.id);
        const bool old = application && m_isOld && m_isOld(*application);
        if (old != card.old)
            touched.insert(m_piles[card.pile].stage);
        card.old = old;
    }
    return touched;
}

const std::vector<CardHandle> &CardIndex::all(const StageId &stage) const
{
    static const std::vector<CardHandle> none;
    const auto pile = std::find_if(m_piles.begin(), m_piles.end(),
                                   [&](const Pile &candidate) { return candidate.stage == stage; });
    return pile == m_piles.end() ? none : pile->cards;
}

std::optional<CardHandle> CardIndex::handle(const ApplicationId &id) const
{
    const auto it = m_handles.constFind(id);
    return it == m_handles.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<ApplicationId> CardIndex::below(CardHandle card) const
{
    const std::vector<CardHandle> &column = all(stage(card));
    const auto next = std::upper_bound(column.begin(), column.end(), card,
                                       [this](auto a, auto b) { return isAbove(a, b); });
    return next == column.end() ? std::nullopt : std::optional(id(*next));
}

quint16 CardIndex::pileOf(const StageId &stage)
{
    const auto known = std::find_if(m_piles.begin(), m_piles.end(),
                                    [&](const Pile &candidate) { return candidate.stage == stage; });
    if (known != m_piles.end())
        return static_cast<quint16>(known - m_piles.begin());
    m_piles.push_back({stage, {}});
    return static_cast<quint16>(m_piles.size() - 1);
}

CardHandle CardIndex::add(const Application &application)
{
    CardHandle card = static_cast<CardHandle>(m_cards.size());
    if (m_free.empty()) {
        m_cards.emplace_back();
    } else {
        card = m_free.back();
        m_free.pop_back();
    }
    Card &facts = m_cards[static_cast<size_t>(card)];
    facts.id = application.id;
    facts.pile = pileOf(application.stage);
    facts.rank = application.rank;
    facts.sequence = m_nextSequence++;
    m_handles.insert(application.id, card);
    return card;
}

void CardIndex::leave(CardHandle card)
{
    std::vector<CardHandle> &column = m_piles[m_cards[static_cast<size_t>(card)].pile].cards;
    const auto place = std::lower_bound(column.begin(), column.end(), card,
                                        [this](auto a, auto b) { return isAbove(a, b); });
    if (place != column.end() && *place == card)
        column.erase(place);
}

void CardIndex::enter(CardHandle card)
{
    std::vector<CardHandle> &column = m_piles[m_cards[static_cast<size_t>(card)].pile].cards;
    column.insert(std::upper_bound(column.begin(), column.end(), card,
                                   [this](auto a, auto b) { return isAbove(a, b); }),
                  card);
}

bool CardIndex::isAbove(CardHandle a, CardHandle b) const
{
    const Card &first = m_cards[static_cast<size_t>(a)];
    const Card &second = m_cards[static_cast<size_t>(b)];
    return std::tie(first.rank, first.sequence) < std::tie(second.rank, second.sequence);
}

void CardIndex::lookAgain(const Search &search)
{
    for (size_t card = 0; card < m_cards.size(); ++card)
        look(search, static_cast<CardHandle>(card));
}

void CardIndex::look(const Search &search, CardHandle handle)
{
    Card &card = m_cards[static_cast<size_t>(handle)];
    const bool asks = m_accepts || m_key || m_isOld;
    const Application *application = asks ? search.applications.find(card.id) : nullptr;
    if (m_key) {
        m_keys.resize(m_cards.size());
        if (application)
            m_keys[static_cast<size_t>(handle)] = m_key(*application);
    }
    card.old = application && m_isOld && m_isOld(*application);
    card.found = !m_accepts || (application && m_accepts(*application));
    if (!card.found || m_words.empty())
        return;
    know(search, card);
    card.found = matches(card.text, m_words);
}

void CardIndex::know(const Search &search, Card &card) const
{
    if (card.textKnown)
        return;
    const Application *application = search.applications.find(card.id);
    card.text = application ? searchText(*application, search) : QByteArray();
    card.textKnown = true;
}

void CardIndex::forgetTexts()
{
    for (Card &card : m_cards)
        card.textKnown = false;
    m_prepared = 0;
}

} // namespace afterword
