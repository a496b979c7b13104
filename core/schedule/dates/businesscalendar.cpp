// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/dates/businesscalendar.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr qint64 firstDay = 2440588; ///< 1970-01-01 as a Julian day; a Julian day modulo 7 is 0 on Mondays
constexpr qint64 lastDay = 2488435;  ///< 2101-01-01
constexpr int saturdayAndSunday[] = {6, 7};

} // namespace

BusinessCalendar::BusinessCalendar()
    : BusinessCalendar(saturdayAndSunday, {})
{
}

BusinessCalendar::BusinessCalendar(std::span<const int> weekend, std::span<const QDate> holidays)
{
    for (const int day : weekend)
        m_weekend |= 1u << (day - 1);

    std::vector<bool> isHoliday(static_cast<size_t>(lastDay - firstDay + 1));
    for (const QDate &holiday : holidays) {
        const qint64 day = holiday.toJulianDay();
        if (day >= firstDay && day <= lastDay)
            isHoliday[static_cast<size_t>(day - firstDay)] = true;
    }

    m_upTo.reserve(isHoliday.size());
    m_dayOfCount.reserve(isHoliday.size());
    m_dayOfCount.push_back(0);
    for (size_t day = 0; day < isHoliday.size(); ++day) {
        if (!isHoliday[day] && !isWeekendDay(firstDay + static_cast<qint64>(day)))
            m_dayOfCount.push_back(static_cast<int>(day));
        m_upTo.push_back(static_cast<int>(m_dayOfCount.size()) - 1);
    }
}

bool BusinessCalendar::isBusinessDay(QDate date) const
{
    const qint64 day = date.toJulianDay() - firstDay;
    if (day < 1 || day >= static_cast<qint64>(m_upTo.size()))
        return !isWeekendDay(date.toJulianDay());
    return m_upTo[static_cast<size_t>(day)] != m_upTo[static_cast<size_t>(day - 1)];
}

QDate BusinessCalendar::plus(QDate date, int n) const
{
    if (n == 0)
        return date;
    const qint64 day = date.toJulianDay() - firstDay;
    if (day < 1 || day >= static_cast<qint64>(m_upTo.size()))
        return plusByWeeks(date, n);
    const size_t index = static_cast<size_t>(day);
    // Going back, a business day itself is not counted: the first one before it is.
    const qint64 from = n > 0 ? m_upTo[index] : m_upTo[index - 1] + 1;
    const qint64 count = from + n;
    if (count < 1 || count >= static_cast<qint64>(m_dayOfCount.size()))
        return plusByWeeks(date, n);
    return QDate::fromJulianDay(firstDay + m_dayOfCount[static_cast<size_t>(count)]);
}

QDate BusinessCalendar::plusByWeeks(QDate date, int n) const
{
    int perWeek = 0;
    for (int day = 0; day < 7; ++day)
        perWeek += isWeekendDay(day) ? 0 : 1;
    if (perWeek == 0)
        return date;
    const int step = n > 0 ? 1 : -1;
    const int wholeWeeks = (std::abs(n) - 1) / perWeek;
    qint64 day = date.toJulianDay() + step * 7LL * wholeWeeks;
    for (int left = std::abs(n) - wholeWeeks * perWeek; left > 0;) {
        day += step;
        if (!isWeekendDay(day))
            --left;
    }
    return QDate::fromJulianDay(day);
}

} // namespace afterword
