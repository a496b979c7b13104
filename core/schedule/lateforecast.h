// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/dates/businesscalendar.h"

#include <optional>
#include <vector>

namespace afterword {

/// How many follow-ups of a search are late as time goes on, as long as nothing in it is changed. Whoever
/// keeps one knows it without the search.
struct LateForecast {
    struct Step {
        Moment from;
        int late = 0;

        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps; ///< in order; each holds until the next one
    Moment until;            ///< nothing is known from here on

    /// How many are late at @p moment; absent where that is not known.
    std::optional<int> at(Moment moment) const;

    bool operator==(const LateForecast &) const = default;
};

/// What becomes late from @p now until @p until.
LateForecast lateForecast(const Search &search, const BusinessCalendar &calendar, Moment now, Moment until);

} // namespace afterword
