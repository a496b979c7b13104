// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <vector>

namespace afterword {

/// The applications that @p after has and @p before has not, applied for or in process, of which nothing was
/// heard for so long that the etiquette's give-up is already due (rule give-up: from the day of applying,
/// else the day they were added, to @p now's date in the person's zone). What came in with a table is silent
/// for years at times; each would ask to be closed.
/// None where the board has no stage for what is closed.
std::vector<ApplicationId> longSilent(const Search &before, const Search &after, Moment now);

/// @p search with these closed at @p now, as without an answer. Nothing changes where the board has no stage
/// for what is closed.
Search closedWithoutAnswer(const std::vector<ApplicationId> &applications, Search search, Moment now);

} // namespace afterword
