// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/proposal.h"

namespace afterword {

enum class Horizon {
    Known,     ///< what the facts call for
    Projected, ///< and what follows if no answer ever comes
};

/// The plan of a whole search at @p now, sorted by due, then opens, then key. A pure function of its
/// arguments; the order of facts does not matter.
std::vector<FollowUp> plan(const Search &search, const BusinessCalendar &calendar, Moment now,
                           Horizon horizon = Horizon::Known);

/// Adds one application's follow-ups to @p plan, unsorted, and the moment at which the next one appears.
void planApplication(const PlanContext &context, const Application &application, Plan &plan);

/// The same for what belongs to the search itself.
void planSearch(const PlanContext &context, Plan &plan);

} // namespace afterword
