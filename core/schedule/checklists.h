// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/schedule/dates/businesscalendar.h"

#include <vector>

namespace afterword {

/// The day from which a check list's days are counted.
enum class CheckListDay {
    Today,
    Interview, ///< of the next interview; in days
    Deadline,  ///< of the answer to their offer; in business days
    Signing,   ///< of the contract, else today; in business days
};

struct CheckListItem {
    QString text;
    int days = 0; ///< from the list's day; before it where negative

    bool operator==(const CheckListItem &) const = default;
};

/// Things that go together, and become ordinary tasks.
struct CheckList {
    QString id;
    QString name;
    CheckListDay day = CheckListDay::Today;
    std::vector<CheckListItem> items;

    bool operator==(const CheckList &) const = default;
};

/// The lists that come with the program: before applying, before an interview, before an offer is answered,
/// after signing.
std::vector<CheckList> builtInCheckLists();

/// The day from which @p list counts for @p application; absent where there is none yet: no interview that
/// begins after @p now, no deadline.
std::optional<QDate> dayOf(const CheckList &list, const Application &application, const Zone &zone,
                           Moment now);

/// When an item is due; never before today, and absent where the list's day isn't known.
std::optional<QDate> dueOf(const CheckList &list, const CheckListItem &item, const Application &application,
                           const BusinessCalendar &calendar, const Zone &zone, Moment now);

} // namespace afterword
