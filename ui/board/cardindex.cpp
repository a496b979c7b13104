// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cardindex.h"

#include "ui/board/searchtext.h"

#include <algorithm>
#include <tuple>

namespace afterword {

void CardIndex::rebuild(const Search &search)
{
    m_cards.clear();
    m_free.clear();
    m_handles.clear();
    m_columns.clear();
    m_nextSequence = 0;
    m_prepared = 0;
    m_cards.reserve(search.applications.size());
    m_handles.reserve(static_cast<qsizetype>(search.applications.size()));
    for (const Application &application : search.applications) {
        const CardHandle card = add(application);
        m_columns[application.stage].push_back(card);
        look(search, m_cards.back());
    }
    for (std::vector<CardHandle> &column : m_columns)
        std::sort(column.begin(), column.end(), [this](CardHandle a, CardHandle b) { return isAbove(a, b); });
}

QSet<StageId> CardIndex::update(const Search &search, const Change &change)
{
    QSet<StageId> touched;
    if (!change.contacts.empty()) {
        forgetTexts();
        if (isFiltered()) {
            for (Card &card : m_cards)
                look(search, card);
            for (auto column = m_columns.keyBegin(); column != m_columns.keyEnd(); ++column)
                touched.insert(*column);
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
        facts.stage = stands->stage;
        facts.rank = stands->rank;
        facts.textKnown = false;
        m_prepared = std::min(m_prepared, static_cast<size_t>(card));
        look(search, facts);
        enter(card);
        touched.insert(facts.stage);
    }
    return touched;
}

bool CardIndex::setFilter(const Search &search, const QString &query)
{
    std::vector<QByteArray> words = queryWords(query);
    if (words == m_words)
        return false;
    m_words = std::move(words);
    for (Card &card : m_cards)
        look(search, card);
    return true;
}

void CardIndex::setChoice(const Search &search, std::function<bool(const Application &)> accepts,
                          std::function<CardKey(const Application &)> key)
{
    m_accepts = std::move(accepts);
    m_key = std::move(key);
    lookAgain(search);
}

void CardIndex::lookAgain(const Search &search)
{
    for (Card &card : m_cards)
        look(search, card);
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
    if (!isFiltered() && !isSorted())
        return column;
    const auto card = [this](CardHandle handle) -> const Card & {
        return m_cards[static_cast<size_t>(handle)];
    };
    std::vector<CardHandle> found;
    std::copy_if(column.begin(), column.end(), std::back_inserter(found),
                 [&](CardHandle handle) { return card(handle).found; });
    if (isSorted())
        std::stable_sort(found.begin(), found.end(),
                         [&](CardHandle a, CardHandle b) { return card(a).key < card(b).key; });
    return found;
}

const std::vector<CardHandle> &CardIndex::all(const StageId &stage) const
{
    static const std::vector<CardHandle> none;
    const auto column = m_columns.constFind(stage);
    return column == m_columns.constEnd() ? none : *column;
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
    facts.stage = application.stage;
    facts.rank = application.rank;
    facts.sequence = m_nextSequence++;
    m_handles.insert(application.id, card);
    return card;
}

void CardIndex::leave(CardHandle card)
{
    std::vector<CardHandle> &column = m_columns[stage(card)];
    const auto place = std::lower_bound(column.begin(), column.end(), card,
                                        [this](auto a, auto b) { return isAbove(a, b); });
    if (place != column.end() && *place == card)
        column.erase(place);
}

void CardIndex::enter(CardHandle card)
{
    std::vector<CardHandle> &column = m_columns[stage(card)];
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

void CardIndex::look(const Search &search, Card &card) const
{
    const bool asks = m_accepts || m_key;
    const Application *application = asks ? search.applications.find(card.id) : nullptr;
    if (m_key && application)
        card.key = m_key(*application);
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
