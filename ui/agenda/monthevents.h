// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <vector>

namespace afterword {

/// An interview, planned or past, or something that happened: what a month's page shows beside the plan.
struct MonthEvent {
    Moment at;
    bool wholeDay = false;  ///< only the date is known
    bool interview = false; ///< else something that was done, or came
    bool deadline = false;  ///< a day that they named: of their decision, or for the person's answer
    QString what;           ///< without the company: "On-site", "Thank-you note to Dana Whitfield"
    std::optional<ApplicationId> application; ///< absent for tasks of the search itself

    bool operator==(const MonthEvent &) const = default;
};

/// What happened in the days from @p first to @p last, both included, by @p now, and every interview of those
/// days that is not cancelled; and, past or ahead, the days that they named (of their decision, and for the
/// answer to their offer) as long as that is open. What happened is: applications, messages that no machine
/// sent, debriefs, files, offers, ends and finished tasks. In the order of their moments; what has only a
/// date stands first. Days are those of the person's zone.
std::vector<MonthEvent> monthEvents(const Search &search, QDate first, QDate last, Moment now);

} // namespace afterword
