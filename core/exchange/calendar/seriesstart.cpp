// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/seriesstart.h"

#include "core/exchange/calendar/recurrence.h"

#include <algorithm>
#include <vector>

namespace afterword {

namespace {

constexpr int yearsLookedAt = 2;
constexpr qint64 daysLookedAt = 5000;

void addDaysOfRule(icalcomponent *event, QDate first, std::vector<QDate> &days)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule)
        return;
    qint64 budget = daysLookedAt;
    const QDate last = first.addYears(yearsLookedAt);
    const auto ofRule = occurrences(icalproperty_get_value_as_string(rule), first, first, last, budget);
    if (ofRule)
        days.insert(days.end(), ofRule->begin(), ofRule->end());
}

void addDaysOfList(icalcomponent *event, QDate first, std::vector<QDate> &days)
{
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        // RDATE;VALUE=PERIOD: a start with its length (RFC 5545, 3.8.5.2).
        const icaldatetimeperiodtype said = icalproperty_get_rdate(property);
        const icaltimetype time = icaltime_is_null_time(said.time) ? said.period.start : said.time;
        const QDate day(time.year, time.month, time.day);
        if (day.isValid() && day > first)
            days.push_back(day);
    }
}

} // namespace

std::optional<QDate> firstDayLeft(icalcomponent *event, QDate first,
                                  const std::function<bool(QDate)> &isTakenOut)
{
    if (!isTakenOut(first))
        return first;
    std::vector<QDate> days;
    addDaysOfRule(event, first, days);
    addDaysOfList(event, first, days);
    std::sort(days.begin(), days.end());
    const auto left = std::find_if(days.begin(), days.end(), [&](QDate day) { return !isTakenOut(day); });
    return left == days.end() ? std::nullopt : std::optional(*left);
}

} // namespace afterword
