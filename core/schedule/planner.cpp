// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/planner.h"

#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword {

void planApplication(const PlanContext &context, const Application &application, Plan &plan)
{
    const Situation situation(context, application);
    rules::askNextSteps(situation, plan);
    rules::debrief(situation, plan);
    rules::thankYou(situation, plan);
    rules::circleBack(situation, plan);
    rules::askAboutApplication(situation, plan);
    rules::checkIn(situation, plan);
    rules::giveUp(situation, plan);
    rules::thankAndWithdraw(situation, plan);
    rules::tellAboutOffer(situation, plan);
    rules::getItSigned(situation, plan);
    rules::answerOffer(situation, plan);
    rules::thankForRejection(situation, plan);
    rules::lessons(situation, plan);
    plan.appears = earliest(plan.appears, situation.nextFact());
}

std::vector<FollowUp> plan(const Search &search, const BusinessCalendar &calendar, Moment now,
                           Horizon horizon)
{
    const DecisionBook decisions(search.decisions);
    const Crossings crossings(search, now);
    const PlanContext context{search, calendar, decisions, crossings, now};

    std::vector<FollowUp> followUps;
    Plan plan{followUps, horizon == Horizon::Projected, {}};
    for (const Application &application : search.applications)
        planApplication(context, application, plan);
    rules::keepSearching(context, plan);
    sortByDue(followUps);
    return followUps;
}

std::vector<FollowUp> planOf(const Application &application, const Search &search,
                             const BusinessCalendar &calendar, Moment now, Horizon horizon)
{
    const DecisionBook decisions(search.decisions);
    const Crossings crossings(search, now);
    const PlanContext context{search, calendar, decisions, crossings, now};
    std::vector<FollowUp> followUps;
    Plan plan{followUps, horizon == Horizon::Projected, {}};
    planApplication(context, application, plan);
    sortByDue(followUps);
    return followUps;
}

void sortByDue(std::vector<FollowUp> &followUps)
{
    // Follow-ups are large, so their places are sorted and each one is moved once.
    std::vector<const FollowUp *> order;
    order.reserve(followUps.size());
    for (const FollowUp &followUp : followUps)
        order.push_back(&followUp);
    std::sort(order.begin(), order.end(), [](const FollowUp *a, const FollowUp *b) {
        if (a->due != b->due)
            return a->due < b->due;
        if (a->opens != b->opens)
            return a->opens < b->opens;
        return a->key < b->key;
    });
    std::vector<FollowUp> sorted;
    sorted.reserve(followUps.size());
    for (const FollowUp *followUp : order)
        sorted.push_back(std::move(followUps[size_t(followUp - followUps.data())]));
    followUps = std::move(sorted);
}

} // namespace afterword
