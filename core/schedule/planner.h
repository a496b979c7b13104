// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/businesscalendar.h"
#include "core/schedule/followup.h"

#include <vector>

namespace afterword {

enum class Horizon {
    Known,     ///< what the facts call for
    Projected, ///< and what follows if no answer ever comes
};

/// The plan of a whole search at @p now, sorted by due, then opens, then key. A pure function of its
/// arguments; the order of facts does not matter.
std::vector<FollowUp> plan(const Search &search, const BusinessCalendar &calendar, Moment now,
                           Horizon horizon = Horizon::Known);

/// Sorted by due, then opens, then the text of the key.
void sortByDue(std::vector<FollowUp> &followUps);

} // namespace afterword
