// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/plan/planorder.h"

#include <functional>
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
    Moment tomorrow() const { return m_tomorrow; }

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
    /// Others that are the same news, of one offer, told to several; or that wait for the same answer.
    std::vector<ListedFollowUp> gathered;

    bool operator==(const TodayRow &) const = default;
};

/// All that stand in the line of @p row, the first one first.
std::vector<FollowUp> followUpsIn(const TodayRow &row);

/// All lines of Today: groups in order, each sorted by its moments. The first line is what the status bar
/// names as the next (mostUseful()), as long as something is to be done by today: where that is due today,
/// what has been late for days stands behind it. Whoever is to hear of one offer stands in one line: it is
/// one thing to do, and would else push everything aside.
/// What @p asksFirst is true of waits for an answer of the person's: of each application that is one line.
std::vector<TodayRow> todayRows(const PlanOrder &plan, const TodayGroups &groups,
                                const std::function<bool(const FollowUp &)> &asksFirst = {});

} // namespace afterword
