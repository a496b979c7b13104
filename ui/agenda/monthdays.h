// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/schedule/followup.h"
#include "ui/agenda/monthevents.h"

#include <vector>

namespace afterword {

/// A day of a month's page, with what falls on it.
struct MonthDay {
    QDate date;
    bool inMonth = true; ///< or of the month before or after, to fill the weeks
    bool businessDay = true;
    QString holiday; ///< its names; empty: none
    std::vector<MonthEvent> events;
    std::vector<FollowUp> followUps;

    bool operator==(const MonthDay &) const = default;
};

constexpr int monthColumns = 7;
constexpr int monthWeeks = 6;

/// The first day of the six weeks that show the month of @p month.
QDate firstShownDay(QDate month, Qt::DayOfWeek firstDayOfWeek);

/// The six weeks that show the month of @p month, from @p firstDayOfWeek on. What is due stands on its due
/// day, what is late on @p today, what is ahead on the day it opens. Days are those of @p zone.
std::vector<MonthDay> monthDays(QDate month, const std::vector<FollowUp> &followUps, const Zone &zone,
                                QDate today, const BusinessCalendar &calendar, Qt::DayOfWeek firstDayOfWeek);

} // namespace afterword
