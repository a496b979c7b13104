// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/plan/planorder.h"

#include <vector>

namespace afterword {

/// Where a follow-up stands in Today.
enum class TodayGroup {
    Late,
    Today,
    Tomorrow, ///< also where that is next week's first day
    ThisWeek,
    Later,
    Waiting, ///< it is their turn: on hold, or due only if they stay silent
};

QString groupText(TodayGroup group);

/// What is open is grouped by its due, what is ahead or snoozed by when it opens. Days are the person's; the
/// week ends before @p firstDayOfWeek.
class TodayGroups {
public:
    TodayGroups(const Zone &zone, QDate today, Qt::DayOfWeek firstDayOfWeek);
    TodayGroup of(const FollowUp &followUp) const;

private:
    Moment m_tomorrow; ///< when it begins
    Moment m_dayAfter;
    Moment m_nextWeek;
};

/// The moment by which a follow-up is grouped and sorted.
Moment momentOf(const FollowUp &followUp);

/// A line of Today: a follow-up, or the name of the group that begins.
struct TodayRow {
    TodayGroup group = TodayGroup::Today;
    ListedFollowUp followUp; ///< null: the group's name
    int count = 0;           ///< of the group, for its name

    bool operator==(const TodayRow &) const = default;
};

/// All lines of Today: groups in order, each sorted by its moments.
std::vector<TodayRow> todayRows(const PlanOrder &plan, const TodayGroups &groups);

} // namespace afterword
