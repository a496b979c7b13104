// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/planner.h"

#include "core/schedule/allcores.h"
#include "core/schedule/plan/sorting.h"
#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword {

void planApplication(const PlanContext &context, const Application &application, Plan &plan)
{
    const Situation situation(context, application);
    const Planning planning{situation, rules::giveUpOpens(situation)};
    for (const RuleWork *work : rulebook) {
        if (work->plan)
            work->plan(planning, plan);
    }
    plan.appears = earliest(plan.appears, situation.nextFact());
}

void planSearch(const PlanContext &context, Plan &plan)
{
    for (const RuleWork *work : rulebook) {
        if (work->planSearch)
            work->planSearch(context, plan);
    }
}

namespace {

/// Of an application that is under way; a guess, so that large plans are not moved while they grow.
constexpr size_t usualFollowUps = 8;

/// Some follow-ups and the order in which they are listed.
struct Part {
    std::vector<FollowUp> followUps;
    std::vector<SortEntry> order;
};

Part planPart(const PlanContext &context, size_t begin, size_t end, Horizon horizon)
{
    Part part;
    part.followUps.reserve(usualFollowUps * (end - begin));
    Plan plan{part.followUps, horizon == Horizon::Projected, {}};
    for (size_t index = begin; index < end; ++index)
        planApplication(context, context.search.applications[index], plan);
    part.order = orderByDue(part.followUps);
    return part;
}

/// Applications are planned apart from each other, so a large search is planned on all cores.
std::vector<Part> planParts(const PlanContext &context, Horizon horizon)
{
    const size_t count = context.search.applications.size();
    std::vector<Part> parts(partsFor(count));
    onAllCores(count, [&](size_t part, size_t begin, size_t end) {
        parts[part] = planPart(context, begin, end, horizon);
    });
    return parts;
}

} // namespace

std::vector<FollowUp> plan(const Search &search, const BusinessCalendar &calendar, Moment now,
                           Horizon horizon)
{
    const DecisionBook decisions(search.decisions);
    const CrossApplication crossApplication(search, now);
    const PlanContext context{search, calendar, decisions, crossApplication, now};

    std::vector<FollowUp> general;
    Plan plan{general, horizon == Horizon::Projected, {}};
    planSearch(context, plan);
    std::vector<SortEntry> order = orderByDue(general);
    const std::vector<Part> parts = planParts(context, horizon);
    for (const Part &part : parts)
        mergeOrder(order, part.order);
    return inOrder(order);
}

} // namespace afterword
