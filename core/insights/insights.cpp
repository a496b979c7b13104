// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/insights.h"

#include "core/insights/answering.h"
#include "core/insights/endings.h"
#include "core/insights/thanking.h"
#include "core/schedule/rules/rules.h"

#include <algorithm>
#include <numeric>

namespace afterword {

namespace {

constexpr int shownWeeks = 12;
constexpr qint64 daysOfAWeek = 7;

/// The days up to today on which something was done that the weekly goal counts.
std::vector<QDate> newThings(const Application &application, const PlanContext &context)
{
    CrossingFacts facts = crossingFacts(application, context.search, context.now);
    std::vector<QDate> days = std::move(facts.networking);
    if (facts.added.isValid())
        days.push_back(facts.added);
    std::erase_if(days, [&](QDate day) { return day > context.today; });
    return days;
}

std::vector<ActivityWeek> weeksOf(const PlanContext &context)
{
    const QDate last = rules::mondayOf(context.today);
    QDate first = last.addDays(daysOfAWeek);
    std::vector<std::pair<QDate, const Application *>> things;
    for (const Application &application : context.search.applications) {
        for (const QDate day : newThings(application, context)) {
            first = std::min(first, rules::mondayOf(day));
            things.emplace_back(day, &application);
        }
    }
    first = std::max(first, last.addDays(-daysOfAWeek * (shownWeeks - 1)));
    std::vector<ActivityWeek> weeks;
    weeks.reserve(shownWeeks);
    for (QDate monday = first; monday <= last; monday = monday.addDays(daysOfAWeek))
        weeks.push_back({monday, {}});
    for (const auto &[day, application] : things) {
        if (day >= first)
            weeks[static_cast<size_t>(first.daysTo(day) / daysOfAWeek)].tally.count(application->id);
    }
    return weeks;
}

/// Reads one application after the other.
class Looking {
public:
    explicit Looking(const PlanContext &context)
        : m_context(context)
        , m_answers(context)
    {
        for (const Reached reached : {Reached::Applied, Reached::Screening, Reached::FirstInterview,
                                      Reached::SecondInterview, Reached::Offer, Reached::Signed})
            m_found.funnel.push_back({reached, {}});
    }

    void read(const Application &application)
    {
        const Situation situation(m_context, application);
        const Reached reached = reachedBy(situation);
        for (FunnelStep &step : m_found.funnel) {
            if (cameTo(step.reached, reached, situation))
                step.tally.count(application.id);
        }
        m_endings.read(situation, reached);
        countThanks(situation, m_found.thanks);
        m_answers.read(situation);
    }

    Insights found() &&
    {
        m_found.ended = m_endings.ended();
        m_found.repetition = m_endings.repetition();
        m_found.answers = m_answers.times();
        m_found.silent = m_answers.silent(m_found.answers);
        m_found.silentFrom = m_context.policy().checkInAfterDays;
        m_found.weeks = weeksOf(m_context);
        m_found.weeklyGoal = m_context.policy().keepSearchingGoal;
        m_found.goalSince = rules::goalSince(m_context);
        m_found.goalCounted = m_context.crossApplication.newThings(m_found.goalSince, m_context.today);
        return std::move(m_found);
    }

private:
    const PlanContext &m_context;
    Insights m_found;
    Endings m_endings;
    Answering m_answers;
};

} // namespace

void Tally::count(const ApplicationId &card)
{
    ++cases;
    if (cards.empty() || cards.back() != card)
        cards.push_back(card);
}

int AnswerTimes::answered() const
{
    return std::accumulate(buckets.begin(), buckets.end() - 1, 0,
                           [](int sum, const Tally &tally) { return sum + tally.cases; });
}

Insights insights(const Search &search, Moment now, const BusinessCalendar &calendar)
{
    // Nothing here asks what was decided.
    const DecisionBook decisions;
    const CrossApplication crossApplication(search, now);
    const PlanContext context{search, calendar, decisions, crossApplication, now};
    Looking looking(context);
    for (const Application &application : search.applications)
        looking.read(application);
    return std::move(looking).found();
}

} // namespace afterword
