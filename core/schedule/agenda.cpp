// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/agenda.h"

#include "core/domain/questions.h"
#include "core/schedule/planner.h"
#include "core/schedule/rules/rules.h"
#include "core/schedule/sorting.h"

#include <algorithm>

namespace afterword {

namespace {

/// Stale entries that may wait before they are all swept out.
constexpr size_t mostStale = 1000;

/// When the state of @p followUp changes next after @p now.
std::optional<Moment> nextChangeOf(const FollowUp &followUp, Moment now)
{
    std::optional<Moment> next;
    const auto consider = [&](Moment moment) {
        if (moment > now)
            next = earliest(next, moment);
    };
    consider(followUp.opens);
    consider(followUp.due + seconds(1)); // late begins when due is past
    if (followUp.lapses)
        consider(*followUp.lapses);
    return next;
}

/// Midnight of the day from which a card is too slow, where that day is still to come.
std::optional<Moment> cardsGiveWay(const Application &application, const PlanContext &context)
{
    if (!application.promisedDecision || application.formality != Formality::Formal)
        return std::nullopt;
    const QDate day = application.promisedDecision->addDays(-context.policy().noCardWithinDays);
    if (day <= context.today)
        return std::nullopt;
    return context.zone().moment(day, QTime(0, 0));
}

/// The applications that a decision's key names.
void addNamed(QSet<ApplicationId> &touched, const Search &search, const Decision &decision)
{
    const auto key = FollowUpKey::fromText(decision.followUp);
    if (!key)
        return;
    if (const auto application = applicationOf(*key, search))
        touched.insert(*application);
}

} // namespace

Agenda::Agenda(const Search &search, BusinessCalendar calendar, Moment now)
    : m_calendar(std::move(calendar))
{
    refresh(search, now);
}

void Agenda::refresh(const Search &search, Moment now)
{
    m_now = now;
    m_decisions = DecisionBook(search.decisions);
    m_crossApplication = CrossApplication(search, now);
    m_pages.clear();
    m_pages.reserve(static_cast<qsizetype>(search.applications.size()));
    for (const Application &application : search.applications)
        planOne(search, application.id);
    queueAll();
    planGeneral(search);
}

void Agenda::setCalendar(const Search &search, BusinessCalendar calendar, Moment now)
{
    m_calendar = std::move(calendar);
    refresh(search, now);
}

void Agenda::update(const Search &search, const Change &change, Moment now)
{
    // Contacts, stages and the policy may matter to any application, and they change rarely.
    if (change.person || change.policy || change.stages || !change.contacts.empty() || now < m_now) {
        refresh(search, now);
        return;
    }
    QSet<ApplicationId> touched;
    for (const Edit<Decision> &edit : change.decisions) {
        if (edit.before)
            m_decisions.remove(*edit.before);
        if (edit.after)
            m_decisions.add(*edit.after);
        addNamed(touched, search, edit.before ? *edit.before : *edit.after);
    }
    for (const Edit<Application> &edit : change.applications)
        touched.insert(edit.before ? edit.before->id : edit.after->id);
    replan(search, std::move(touched), now);
}

void Agenda::advance(const Search &search, Moment now)
{
    if (now < m_now)
        refresh(search, now);
    else if (now > m_now)
        replan(search, {}, now);
}

void Agenda::replan(const Search &search, QSet<ApplicationId> touched, Moment now)
{
    for (dropStale(); !m_waiting.empty() && m_waiting.front().when <= now; dropStale())
        touched.insert(takeSoonest().application);
    m_now = now;
    bool crosses = false;
    for (const ApplicationId &id : std::as_const(touched)) {
        const Application *application = search.applications.find(id);
        crosses |= application ? m_crossApplication.set(id, crossingFacts(*application, search, now))
                               : m_crossApplication.remove(id);
    }
    if (crosses) {
        refresh(search, now);
        return;
    }
    for (const ApplicationId &id : std::as_const(touched)) {
        planOne(search, id);
        const auto page = m_pages.constFind(id);
        if (page == m_pages.constEnd() || !page->nextChange)
            continue;
        m_waiting.push_back({*page->nextChange, id});
        std::push_heap(m_waiting.begin(), m_waiting.end(), isLater);
    }
    if (m_waiting.size() > 2 * static_cast<size_t>(m_pages.size()) + mostStale)
        queueAll();
    dropStale();
    planGeneral(search);
}

void Agenda::queueAll()
{
    m_waiting.clear();
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        if (page->nextChange)
            m_waiting.push_back({*page->nextChange, page.key()});
    }
    std::make_heap(m_waiting.begin(), m_waiting.end(), isLater);
}

bool Agenda::isStale(const Waiting &waiting) const
{
    const auto page = m_pages.constFind(waiting.application);
    return page == m_pages.constEnd() || page->nextChange != waiting.when;
}

Agenda::Waiting Agenda::takeSoonest()
{
    std::pop_heap(m_waiting.begin(), m_waiting.end(), isLater);
    Waiting soonest = std::move(m_waiting.back());
    m_waiting.pop_back();
    return soonest;
}

void Agenda::dropStale()
{
    while (!m_waiting.empty() && isStale(m_waiting.front()))
        takeSoonest();
}

void Agenda::planOne(const Search &search, const ApplicationId &id)
{
    const Application *application = search.applications.find(id);
    if (!application) {
        m_pages.remove(id);
        return;
    }
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    Page page;
    Plan plan{page.followUps, false, {}};
    planApplication(context, *application, plan);
    sortByDue(page.followUps);
    page.nextChange = earliest(plan.appears, cardsGiveWay(*application, context));
    page.nextChange = earliest(page.nextChange, nextDecision(id.text));
    for (const Interview &interview : application->interviews)
        page.nextChange = earliest(page.nextChange, nextDecision(interview.id.text));
    for (const Task &task : application->tasks)
        page.nextChange = earliest(page.nextChange, nextDecision(task.id.text));
    for (const FollowUp &followUp : page.followUps)
        page.nextChange = earliest(page.nextChange, nextChangeOf(followUp, m_now));
    m_pages[id] = std::move(page);
}

void Agenda::planGeneral(const Search &search)
{
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    m_general.clear();
    Plan plan{m_general, false, {}};
    planSearch(context, plan);
    m_generalNextChange =
        earliest(plan.appears, nextDecision(rules::mondayOf(context).toString(Qt::ISODate)));
    for (const Task &task : search.tasks)
        m_generalNextChange = earliest(m_generalNextChange, nextDecision(task.id.text));
    for (const FollowUp &followUp : m_general)
        m_generalNextChange = earliest(m_generalNextChange, nextChangeOf(followUp, m_now));
}

std::optional<Moment> Agenda::nextDecision(const QString &id) const
{
    std::optional<Moment> next;
    for (const DecisionBook::Entry &entry : m_decisions.page(id)) {
        if (entry.decision.at > m_now)
            next = earliest(next, entry.decision.at);
        if (entry.decision.until && *entry.decision.until > m_now)
            next = earliest(next, entry.decision.until);
    }
    return next;
}

std::span<const FollowUp> Agenda::of(const ApplicationId &application) const
{
    const auto page = m_pages.constFind(application);
    if (page == m_pages.constEnd())
        return {};
    return page->followUps;
}

std::vector<FollowUp> Agenda::projected(const Search &search, const Application &application) const
{
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    std::vector<FollowUp> followUps;
    Plan plan{followUps, true, {}};
    planApplication(context, application, plan);
    sortByDue(followUps);
    return followUps;
}

std::vector<FollowUp> Agenda::all() const
{
    std::vector<FollowUp> all = m_general;
    for (const Page &page : m_pages)
        all.insert(all.end(), page.followUps.begin(), page.followUps.end());
    sortByDue(all);
    return all;
}

std::optional<Moment> Agenda::nextChange() const
{
    if (m_waiting.empty())
        return m_generalNextChange;
    return earliest(m_generalNextChange, m_waiting.front().when);
}

} // namespace afterword
