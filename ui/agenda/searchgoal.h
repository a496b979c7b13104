// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/dates/businesscalendar.h"

#include <QStringList>

#include <optional>

namespace afterword {

/// The week's search goal: a few new applications or contacts (etiquette.md, keep-searching).
struct SearchGoal {
    int wanted = 0;
    QStringList counted; ///< what counts, the oldest first: "Northwind", "message to Lee"
    QDate since;         ///< from which day on it is counted

    bool isMet() const { return counted.size() >= wanted; }
    bool operator==(const SearchGoal &) const = default;
};

/// The goal as it stands at @p now; absent where nothing is open, or an offer is signed and the search is
/// over. Days are the person's.
std::optional<SearchGoal> searchGoal(const Search &search, const BusinessCalendar &calendar, Moment now);

/// "●●○ 2 of 3 new since 16 November: Northwind, message to Lee".
QString inWords(const SearchGoal &goal);

/// What counts, and since when, for a tooltip.
QString whatCounts(const SearchGoal &goal, QDate today);

} // namespace afterword
