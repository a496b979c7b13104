// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthdays.h"

#include "ui/agenda/todaygroups.h"

#include <algorithm>

namespace afterword {

namespace {

QDate dayOf(const FollowUp &followUp, const Zone &zone, QDate today)
{
    if (followUp.state == FollowUpState::Late)
        return today;
    return zone.date(momentOf(followUp));
}

} // namespace

QDate firstShownDay(QDate month, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(-((first.dayOfWeek() - int(firstDayOfWeek) + monthColumns) % monthColumns));
}

std::vector<MonthDay> monthDays(QDate month, const std::vector<FollowUp> &followUps, const Zone &zone,
                                QDate today, const BusinessCalendar &calendar, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate start = firstShownDay(month, firstDayOfWeek);
    std::vector<MonthDay> days;
    for (int i = 0; i < monthColumns * monthWeeks; ++i) {
        const QDate date = start.addDays(i);
        days.push_back({date, date.month() == first.month(), calendar.isBusinessDay(date), {}, {}, {}});
    }
    for (const FollowUp &followUp : followUps) {
        const qint64 index = start.daysTo(dayOf(followUp, zone, today));
        if (index >= 0 && index < qint64(monthColumns) * monthWeeks)
            days[static_cast<size_t>(index)].followUps.push_back(followUp);
    }
    for (MonthDay &day : days) {
        // What is certain stands before what only follows if no answer comes.
        std::stable_sort(day.followUps.begin(), day.followUps.end(),
                         [](const FollowUp &a, const FollowUp &b) {
                             return a.projected != b.projected ? b.projected : momentOf(a) < momentOf(b);
                         });
    }
    return days;
}

} // namespace afterword
