// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/agenda.h"

#include "core/domain/questions.h"
#include "core/schedule/allcores.h"
#include "core/schedule/plan/planner.h"
#include "core/schedule/plan/sorting.h"
#include "core/schedule/rules/rules.h"

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

/// The follow-ups of @p application and when they change next; @p nextDecision(id) says when a decision on a
/// key with that id does.
template <class Planned, class NextDecision>
Planned plannedOf(const PlanContext &context, const Application &application, NextDecision nextDecision)
{
    Planned planned;
    std::vector<FollowUp> followUps;
    Plan plan{followUps, false, {}};
    planApplication(context, application, plan);
    sortByDue(followUps);
    planned.nextChange = earliest(plan.appears, cardsGiveWay(application, context));
    planned.nextChange = earliest(planned.nextChange, nextDecision(application.id.text));
    for (const Interview &interview : application.interviews)
        planned.nextChange = earliest(planned.nextChange, nextDecision(interview.id.text));
    for (const Task &task : application.tasks)
        planned.nextChange = earliest(planned.nextChange, nextDecision(task.id.text));
    for (const FollowUp &followUp : followUps)
        planned.nextChange = earliest(planned.nextChange, nextChangeOf(followUp, context.now));
    planned.followUps = std::make_shared<const std::vector<FollowUp>>(std::move(followUps));
    return planned;
}

} // namespace

Agenda::Agenda(const Search &search, BusinessCalendar calendar, Moment now)
    : m_calendar(std::move(calendar))
{
    refresh(search, now);
}

Replanned Agenda::refresh(const Search &search, Moment now)
{
    Replanned replanned{true, {}, std::make_shared<const PlanOrder>(std::move(m_order))};
    m_now = now;
    m_decisions = DecisionBook(search.decisions);
    m_crossApplication = CrossApplication(search, now);
    m_planned.clear();
    const size_t count = search.applications.size();
    std::vector<Planned> planned(count);
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    onAllCores(count, [&](size_t, size_t begin, size_t end) {
        for (size_t index = begin; index < end; ++index)
            planned[index] = plannedOf<Planned>(context, search.applications[index],
                                                [this](const QString &named) { return nextDecision(named); });
    });
    m_planned.reserve(static_cast<qsizetype>(count));
    for (size_t index = 0; index < count; ++index)
        m_planned[search.applications[index].id] = std::move(planned[index]);
    queueAll();
    planGeneral(search);
    std::vector<KeptFollowUps> all{m_general};
    all.reserve(static_cast<size_t>(m_planned.size()) + 1);
    for (const Planned &kept : std::as_const(m_planned))
        all.push_back(kept.followUps);
    m_order = PlanOrder(all);
    return replanned;
}

Replanned Agenda::setCalendar(const Search &search, BusinessCalendar calendar, Moment now)
{
    m_calendar = std::move(calendar);
    return refresh(search, now);
}

Replanned Agenda::update(const Search &search, const Change &change, Moment now)
{
    // Contacts, stages and the policy may matter to any application, and they change rarely.
    if (change.person || change.policy || change.stages || !change.contacts.empty() || now < m_now)
        return refresh(search, now);
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
    return replan(search, std::move(touched), now);
}

Replanned Agenda::advance(const Search &search, Moment now)
{
    if (now < m_now)
        return refresh(search, now);
    return now > m_now ? replan(search, {}, now) : Replanned();
}

Replanned Agenda::replan(const Search &search, QSet<ApplicationId> touched, Moment now)
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
    if (crosses)
        return refresh(search, now);
    Replanned replanned;
    replanned.parts.reserve(static_cast<size_t>(touched.size()) + 1);
    for (const ApplicationId &id : std::as_const(touched)) {
        const KeptFollowUps before = m_planned.value(id).followUps;
        planOne(search, id);
        replanned.parts.push_back({id, before, m_planned.value(id).followUps});
        const auto found = m_planned.constFind(id);
        if (found == m_planned.constEnd() || !found->nextChange)
            continue;
        m_waiting.push_back({*found->nextChange, id});
        std::push_heap(m_waiting.begin(), m_waiting.end(), isLater);
    }
    if (m_waiting.size() > 2 * static_cast<size_t>(m_planned.size()) + mostStale)
        queueAll();
    dropStale();
    const KeptFollowUps before = m_general;
    planGeneral(search);
    replanned.parts.push_back({std::nullopt, before, m_general});
    putInOrder(replanned.parts);
    return replanned;
}

void Agenda::putInOrder(const std::vector<Replanned::Part> &parts)
{
    std::vector<KeptFollowUps> gone;
    std::vector<KeptFollowUps> come;
    gone.reserve(parts.size());
    come.reserve(parts.size());
    for (const Replanned::Part &part : parts) {
        gone.push_back(part.before);
        come.push_back(part.after);
    }
    m_order.replace(gone, come);
}

void Agenda::queueAll()
{
    m_waiting.clear();
    for (auto found = m_planned.constBegin(); found != m_planned.constEnd(); ++found) {
        if (found->nextChange)
            m_waiting.push_back({*found->nextChange, found.key()});
    }
    std::make_heap(m_waiting.begin(), m_waiting.end(), isLater);
}

bool Agenda::isStale(const Waiting &waiting) const
{
    const auto found = m_planned.constFind(waiting.application);
    return found == m_planned.constEnd() || found->nextChange != waiting.when;
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
        m_planned.remove(id);
        return;
    }
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    m_planned[id] = plannedOf<Planned>(context, *application,
                                       [this](const QString &named) { return nextDecision(named); });
}

void Agenda::planGeneral(const Search &search)
{
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    std::vector<FollowUp> followUps;
    Plan plan{followUps, false, {}};
    planSearch(context, plan);
    sortByDue(followUps);
    m_generalNextChange =
        earliest(plan.appears, nextDecision(rules::mondayOf(context.today).toString(Qt::ISODate)));
    for (const Task &task : search.tasks)
        m_generalNextChange = earliest(m_generalNextChange, nextDecision(task.id.text));
    for (const FollowUp &followUp : followUps)
        m_generalNextChange = earliest(m_generalNextChange, nextChangeOf(followUp, m_now));
    m_general = std::make_shared<const std::vector<FollowUp>>(std::move(followUps));
}

std::optional<Moment> Agenda::nextDecision(const QString &id) const
{
    std::optional<Moment> next;
    for (const DecisionBook::Entry &entry : m_decisions.entries(id)) {
        if (entry.decision.at > m_now)
            next = earliest(next, entry.decision.at);
        if (entry.decision.until && *entry.decision.until > m_now)
            next = earliest(next, entry.decision.until);
    }
    return next;
}

std::span<const FollowUp> Agenda::of(const ApplicationId &application) const
{
    const auto found = m_planned.constFind(application);
    if (found == m_planned.constEnd() || !found->followUps)
        return {};
    return *found->followUps;
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

bool Agenda::withdrawsFromNobody(const Search &search, const Application &application) const
{
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    return rules::withdrawsFromNobody(Situation(context, application));
}

std::optional<InterviewId> Agenda::heldWithNobody(const Search &search, const Application &application) const
{
    const PlanContext context{search, m_calendar, m_decisions, m_crossApplication, m_now};
    const Interview *interview = rules::heldWithNobody(Situation(context, application));
    return interview ? std::optional(interview->id) : std::nullopt;
}

std::optional<FollowUp> Agenda::find(const FollowUpKey &key, const Search &search) const
{
    FollowUp like;
    like.key = key;
    like.application = applicationOf(key, search);
    const FollowUp *found = find(like);
    return found ? std::optional(*found) : std::nullopt;
}

const FollowUp *Agenda::find(const FollowUp &like) const
{
    const std::span<const FollowUp> followUps = like.application ? of(*like.application) : general();
    const auto found = std::find_if(followUps.begin(), followUps.end(),
                                    [&](const FollowUp &followUp) { return followUp.key == like.key; });
    return found == followUps.end() ? nullptr : &*found;
}

std::optional<Moment> Agenda::nextChange() const
{
    if (m_waiting.empty())
        return m_generalNextChange;
    return earliest(m_generalNextChange, m_waiting.front().when);
}

} // namespace afterword
