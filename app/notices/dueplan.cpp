// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/dueplan.h"

#include "app/notices/noticeplanner.h"

#include "core/schedule/next.h"
#include "core/schedule/plan/sorting.h"

#include <algorithm>
#include <iterator>

namespace afterword {

namespace {

void addDue(std::vector<FollowUp> &due, std::span<const FollowUp> followUps)
{
    std::copy_if(followUps.begin(), followUps.end(), std::back_inserter(due), isDue);
}

std::vector<FollowUp> valuesOf(const KeptFollowUps &kept)
{
    return kept ? *kept : std::vector<FollowUp>();
}

} // namespace

std::vector<FollowUp> dueOf(const PlanOrder &plan)
{
    std::vector<FollowUp> due;
    for (size_t index = 0; index < plan.size(); ++index)
        addDue(due, {plan[index].get(), 1});
    return due;
}

std::vector<FollowUp> dueOf(const std::vector<Replanned::Part> &parts)
{
    std::vector<FollowUp> due;
    for (const Replanned::Part &part : parts) {
        if (part.after)
            addDue(due, *part.after);
    }
    sortByDue(due);
    return due;
}

std::vector<FollowUp> broughtBy(const Replanned &what, const Agenda &agenda)
{
    if (what.everything)
        return what.before ? broughtByEdit(what.before->values(), dueOf(agenda.listed()))
                           : std::vector<FollowUp>();
    std::vector<FollowUp> brought;
    for (const Replanned::Part &part : what.parts) {
        const std::vector<FollowUp> more = broughtByEdit(valuesOf(part.before), valuesOf(part.after));
        brought.insert(brought.end(), more.begin(), more.end());
    }
    return brought;
}

} // namespace afterword
