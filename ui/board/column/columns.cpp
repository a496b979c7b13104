// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columns.h"

#include "core/edits/editapplication.h"
#include "core/edits/movecards.h"
#include "core/posting/knownjob.h"
#include "core/posting/typedposting.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/next.h"
#include "core/tracker.h"
#include "ui/board/card/oldcard.h"
#include "ui/board/card/searchtext.h"
#include "ui/board/column/columnmodel.h"
#include "ui/commands/editor.h"
#include "ui/liveagenda.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// So many search texts are built at a time while nothing else happens: about a millisecond.
constexpr int preparedAtOnce = 100;
/// Facts are kept for what a large screen shows; a long scroll through everything starts anew.
constexpr qsizetype mostFacts = 600;
/// What is due is counted over all cards, so it waits until the board, or a move, is on the screen.
constexpr std::chrono::milliseconds countingDelay{30};

} // namespace

Columns::Columns(Editor &editor, const LiveAgenda &agenda, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_agenda(agenda)
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(countingDelay);
    connect(&m_counting, &QTimer::timeout, this, &Columns::countDue);
    connect(&m_idle, &QTimer::timeout, this, &Columns::prepareSearch);
    connect(&editor.tracker(), &Tracker::changed, this, &Columns::edited);
    connect(&editor.tracker(), &Tracker::reloaded, this, &Columns::startOver);
    connect(&agenda, &LiveAgenda::changed, this, &Columns::replanned);
    m_index.setOld([this](const Application &application) {
        const Search &search = m_editor.search();
        return search.kindOf(application) == StageKind::Closed && // of the others nothing is looked up
               isOldCard(application, search, m_agenda.agenda().of(application.id), m_editor.now());
    });
    startOver();
}

Columns::~Columns() = default;

ColumnModel *Columns::modelWith(const ApplicationId &id) const
{
    const auto model = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const auto &candidate) { return candidate->rowOf(id) >= 0; });
    return model == m_models.end() ? nullptr : model->get();
}

bool Columns::move(std::span<const ApplicationId> cards, const StageId &to,
                   const std::optional<ApplicationId> &before)
{
    const bool within = std::any_of(cards.begin(), cards.end(), [&](const ApplicationId &id) {
        const std::optional<CardHandle> card = m_index.handle(id);
        return card && m_index.stage(*card) == to;
    });
    if (within && m_index.isSorted()) {
        Q_EMIT placeRefused();
        return true;
    }
    if (staysInPlace(cards, to, before))
        return true;
    MoveWish wish{{cards.begin(), cards.end()}, to, before, {}};
    wish.askings = askingsOfMove(m_editor.search(), cards, to, m_editor.now());
    if (wish.askings.empty())
        return moveKnowing(wish, {});
    Q_EMIT factsWanted(wish);
    return true;
}

bool Columns::moveKnowing(const MoveWish &wish, const MoveAnswers &answers)
{
    return m_editor.make(
        movingCards(m_editor.search(), wish.cards, wish.to, wish.before, m_editor.now(), answers));
}

bool Columns::addTyped(const QString &text, const StageId &stage)
{
    const Search &search = m_editor.search();
    const Posting typed = guessPosting(text);
    const Stage *place = search.stages.find(stage);
    const bool plain = place && place->kind != StageKind::Interview && place->kind != StageKind::Offer &&
                       place->kind != StageKind::Accepted && place->kind != StageKind::Closed;
    if (!plain || typed.company.value.isEmpty() || sameJob(search, typed)) {
        Q_EMIT postingDropped(text, stage);
        return true;
    }
    return m_editor.make(
        addingApplication(search, typed.company.value, typed.role.value, stage, m_editor.now()));
}

bool Columns::staysInPlace(std::span<const ApplicationId> cards, const StageId &to,
                           const std::optional<ApplicationId> &before) const
{
    const std::vector<CardHandle> &column = m_index.all(to);
    std::vector<CardHandle> moving;
    for (const ApplicationId &id : cards) {
        const std::optional<CardHandle> card = m_index.handle(id);
        if (!card || m_index.stage(*card) != to)
            return false;
        moving.push_back(*card);
    }
    const auto isMoving = [&](CardHandle card) {
        return std::find(moving.begin(), moving.end(), card) != moving.end();
    };
    auto place = column.end();
    if (before)
        place = std::find_if(column.begin(), column.end(),
                             [&](CardHandle card) { return m_index.id(card) == *before; });
    while (place != column.end() && isMoving(*place))
        ++place;
    // They stand together, in this order, right before that place.
    return place - column.begin() >= std::ssize(moving) &&
           std::equal(moving.rbegin(), moving.rend(), std::reverse_iterator(place));
}

bool Columns::setFilter(const QString &query)
{
    if (!m_index.setFilter(m_editor.search(), query))
        return false;
    filtered();
    sayMatches();
    return true;
}

/// Cards say where the words were found.
void Columns::sayMatches()
{
    const Search &search = m_editor.search();
    const auto shown = [&](CardHandle card) {
        return m_index.isFound(card) ? search.applications.find(m_index.id(card)) : nullptr;
    };
    m_facts.removeIf([&](const auto &known) { return !shown(known.key()); });
    std::vector<CardHandle> changed;
    for (auto known = m_facts.begin(); known != m_facts.end(); ++known) {
        QString match;
        if (!m_index.words().empty())
            match = whatMatched(*shown(known.key()), search, m_index.words());
        if (match == known->match)
            continue;
        known->match = match;
        changed.push_back(known.key());
    }
    for (const CardHandle card : changed)
        repaint(card);
}

void Columns::setChoice(const BoardChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    const auto followUpsOf = [this](const Application &application) {
        return m_agenda.agenda().of(application.id);
    };
    std::function<bool(const Application &)> accepting;
    if (choice.hidesSome())
        accepting = [this, followUpsOf](const Application &application) {
            return accepts(m_choice, application, m_editor.search(), followUpsOf(application));
        };
    std::function<CardKey(const Application &)> key;
    if (choice.order != BoardChoice::Order::ByHand)
        key = [this, followUpsOf](const Application &application) {
            return cardKey(m_choice, application, followUpsOf(application));
        };
    m_index.setChoice(m_editor.search(), std::move(accepting), std::move(key));
    filtered();
}

void Columns::filtered()
{
    Q_EMIT changing();
    for (const auto &model : m_models)
        model->filter();
    Q_EMIT settled();
}

void Columns::setOldShown(const StageId &stage, bool shown)
{
    if (m_index.showsOld(stage) == shown)
        return;
    m_index.setOldShown(stage, shown);
    filtered();
}

bool Columns::uncover(const ApplicationId &id)
{
    const std::optional<CardHandle> card = m_index.handle(id);
    if (!card || !m_index.isOld(*card) || m_index.showsOld(m_index.stage(*card)))
        return false;
    setOldShown(StageId(m_index.stage(*card)), true);
    return true;
}

/// A card grows old while the program runs, too, and stands among the others again when something is due.
void Columns::lookAtAge()
{
    if (m_index.lookAtAge(m_editor.search()).isEmpty() || m_index.isFiltered())
        return;
    Q_EMIT changing();
    for (const auto &model : m_models)
        model->follow();
    Q_EMIT settled();
}

int Columns::shownCount() const
{
    return std::accumulate(m_models.begin(), m_models.end(), 0,
                           [](int count, const auto &model) { return count + model->rowCount(); });
}

const CardFacts &Columns::facts(CardHandle card) const
{
    const auto known = m_facts.constFind(card);
    if (known != m_facts.constEnd())
        return *known;
    if (m_facts.size() > mostFacts)
        m_facts.clear();
    const ApplicationId &id = m_index.id(card);
    const Application *application = m_editor.search().applications.find(id);
    CardFacts facts;
    if (application) {
        const Agenda &agenda = m_agenda.agenda();
        const auto followUps = agenda.of(id);
        const bool owesAWord =
            followUps.empty() && agenda.withdrawsFromNobody(m_editor.search(), *application);
        facts = cardFacts(*application, m_editor.search(), followUps, m_editor.now(), owesAWord);
    }
    if (application && !m_index.words().empty())
        facts.match = whatMatched(*application, m_editor.search(), m_index.words());
    return *m_facts.insert(card, facts);
}

QString Columns::explained(CardHandle card) const
{
    const CardFacts &said = facts(card);
    QStringList lines{said.company};
    if (!said.role.isEmpty())
        lines << said.role;
    if (!said.tags.isEmpty())
        lines << said.tagLine();
    lines << (said.fullTime.isEmpty() ? said.nextLine() : said.nextLine() + u" ("_s + said.fullTime + u')');
    if (const FollowUp *next = nextFollowUp(m_agenda.agenda().of(m_index.id(card))))
        lines << reasonFor(*next, m_editor.search());
    return lines.join(u'\n');
}

void Columns::edited(const Change &change)
{
    m_counting.start();
    m_agesAreKnown = false;
    for (const Edit<Application> &edit : change.applications) {
        if (const auto card = m_index.handle(edit.before ? edit.before->id : edit.after->id))
            m_facts.remove(*card);
    }
    if (change.stages) {
        startOver();
        return;
    }
    Q_EMIT changing();
    const QSet<StageId> touched = m_index.update(m_editor.search(), change);
    for (const auto &model : m_models) {
        if (touched.contains(model->stage().id))
            model->follow();
    }
    for (const Edit<Application> &edit : change.applications) {
        if (const auto card = m_index.handle(edit.before ? edit.before->id : edit.after->id)) {
            repaint(*card);
        }
    }
    if (m_prepares)
        m_idle.start();
    // An edited contact may be named on any card.
    if (!change.contacts.empty() || change.person)
        replanned();
    else
        Q_EMIT settled();
}

void Columns::startOver()
{
    Q_EMIT changing();
    m_facts.clear();
    m_index.rebuild(m_editor.search());
    m_agesAreKnown = true;
    if (m_prepares)
        m_idle.start();
    m_counting.start();
    const std::vector<Stage> stages = shownStages();
    const bool sameStages =
        std::equal(m_models.begin(), m_models.end(), stages.begin(), stages.end(),
                   [](const auto &model, const Stage &stage) { return model->stage() == stage; });
    if (sameStages) {
        for (const auto &model : m_models)
            model->startOver();
        replanned();
        return;
    }
    // Views still hold the old models until they were told.
    const auto old = std::move(m_models);
    m_models.clear();
    for (const Stage &stage : stages)
        m_models.push_back(std::make_unique<ColumnModel>(*this, stage));
    Q_EMIT rebuilt();
    Q_EMIT settled();
}

void Columns::replanned()
{
    m_counting.start();
    m_agesAreKnown = false;
    if (m_choice.dependsOnPlan()) {
        m_index.lookAgain(m_editor.search());
        Q_EMIT changing();
        for (const auto &model : m_models)
            model->follow();
    }
    // Few cards say something else; the others need not be painted again.
    const QHash<CardHandle, CardFacts> said = std::exchange(m_facts, {});
    for (auto card = said.constBegin(); card != said.constEnd(); ++card) {
        if (m_index.isFound(card.key()) && facts(card.key()) != *card)
            repaint(card.key());
    }
    Q_EMIT settled();
}

void Columns::repaint(CardHandle card) const
{
    for (const auto &model : m_models) {
        if (model->stage().id == m_index.stage(card))
            model->repaint(card);
    }
}

void Columns::countDue()
{
    m_due.clear();
    for (const Application &application : m_editor.search().applications) {
        if (hasSomethingDue(application.id))
            ++m_due[application.stage];
    }
    if (!std::exchange(m_agesAreKnown, false))
        lookAtAge();
    Q_EMIT counted();
}

bool Columns::hasSomethingDue(const ApplicationId &id) const
{
    const Zone &zone = m_editor.search().person.zone;
    const QDate today = zone.date(m_editor.now());
    const std::span<const FollowUp> followUps = m_agenda.agenda().of(id);
    return std::any_of(followUps.begin(), followUps.end(),
                       [&](const FollowUp &followUp) { return isDueBy(today, followUp, zone); });
}

int Columns::dueIn(const ColumnModel &column) const
{
    if (!m_index.isFiltered())
        return m_due.value(column.stage().id);
    int due = 0;
    for (int row = 0; row < column.rowCount(); ++row)
        due += hasSomethingDue(column.idAt(row)) ? 1 : 0;
    return due;
}

void Columns::prepareInIdleMoments()
{
    m_prepares = true;
    m_idle.start();
}

void Columns::prepareSearch()
{
    if (!m_index.prepare(m_editor.search(), preparedAtOnce))
        m_idle.stop();
}

std::vector<Stage> Columns::shownStages() const
{
    std::vector<Stage> stages;
    for (const Stage &stage : m_editor.search().stages) {
        if (!stage.hidden)
            stages.push_back(stage);
    }
    return stages;
}

} // namespace afterword
