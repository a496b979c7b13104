// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/agenda.h"

namespace afterword {

class LiveAgenda;

/// What the window says of the whole plan.
struct DueSummary {
    int today = 0; ///< follow-ups to do by the end of today, the late ones included
    int late = 0;  ///< of these
    std::optional<FollowUp> next;
    std::optional<ApplicationId> asks; ///< where that would be next whose letter reads like a no
};

DueSummary dueSummary(const LiveAgenda &agenda, Moment now);

/// "1 late, 2 due today · next: note to Dana by 20:00", "3 due today · next: note to Dana by 20:00", "Nothing
/// due today · next: check in with Lee, Friday", "1 late · first: is the letter from Northwind a no?".
QString inWords(const DueSummary &summary, const Search &search, Moment now);

} // namespace afterword
