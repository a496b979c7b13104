// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidayevents.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/exchange/calendar/recurrence.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HolidayReader)
};

/// How many days all rules of one file may look at: a rule for every day from 2000 to 2060 takes 22,281.
constexpr qint64 daysToLookAt = 3'000'000;
/// How many days of holidays one file may give: more than five bundled calendars' worth for every year.
constexpr size_t mostHolidays = 200'000;
/// How many days of one year may be free. Schools and parliaments close for less than half a year; a calendar
/// that leaves no day to work on would have every follow-up wait for ever.
constexpr int mostDaysOfAYear = 250;

/// The days that events with a RECURRENCE-ID replace, by UID.
using Replaced = QHash<QByteArray, QSet<QDate>>;

/// The year of which @p holidays take more days than any calendar of holidays does.
std::optional<int> overfullYear(std::span<const Holiday> holidays)
{
    QSet<QDate> seen;
    QHash<int, int> days;
    for (const Holiday &holiday : holidays) {
        const auto before = seen.size();
        seen.insert(holiday.date);
        if (seen.size() > before && ++days[holiday.date.year()] > mostDaysOfAYear)
            return holiday.date.year();
    }
    return {};
}

Error overfull(int year, int line)
{
    return {Words::tr("nearly every day of %1 would be free, which makes no sense in a holiday calendar")
                .arg(year),
            line};
}

class Expansion {
public:
    Expansion(QDate from, QDate to, Replaced replaced)
        : m_from(from)
        , m_to(to)
        , m_replaced(std::move(replaced))
    {
    }

    Result<void> add(const WholeDayEvent &event);
    Result<std::vector<Holiday>> holidays() &&;

private:
    Result<std::vector<QDate>> daysOf(const std::vector<RuleLine> &rules, const WholeDayEvent &event);

    QDate m_from;
    QDate m_to;
    Replaced m_replaced;
    qint64 m_budget = daysToLookAt;
    std::vector<Holiday> m_holidays;
};

Result<std::vector<QDate>> Expansion::daysOf(const std::vector<RuleLine> &rules, const WholeDayEvent &event)
{
    std::vector<QDate> days;
    for (const RuleLine &rule : rules) {
        // A long event that began before the first day may reach into the years that are asked for.
        const QDate from = m_from.addDays(1 - event.length);
        const Result<std::vector<QDate>> found = occurrences(rule.rule, event.first, from, m_to, m_budget);
        if (!found)
            return Error{found.error().message, rule.line};
        days.insert(days.end(), found->begin(), found->end());
    }
    return days;
}

Result<void> Expansion::add(const WholeDayEvent &event)
{
    if (event.cancelled || event.isWorkingDay)
        return {};
    Result<std::vector<QDate>> starts = daysOf(event.rules, event);
    if (!starts)
        return starts.error();
    const Result<std::vector<QDate>> except = daysOf(event.exceptRules, event);
    if (!except)
        return except.error();

    QSet<QDate> left(except->begin(), except->end());
    left.unite(QSet<QDate>(event.exceptDays.begin(), event.exceptDays.end()));
    if (!event.replaces)
        left.unite(m_replaced.value(event.uid));
    starts->push_back(event.first); // the first day belongs to the series, whatever its rule says
    starts->insert(starts->end(), event.moreDays.begin(), event.moreDays.end());

    const size_t before = m_holidays.size();
    for (const QDate &start : *starts) {
        if (left.contains(start))
            continue;
        const QDate last = std::min(start.addDays(event.length - 1), m_to);
        for (QDate day = std::max(start, m_from); day <= last; day = day.addDays(1))
            m_holidays.push_back({day, event.name});
        if (m_holidays.size() > mostHolidays)
            return Error{Words::tr("the events up to here take more days than a holiday calendar can have"),
                         event.line};
    }
    if (const auto year = overfullYear(std::span(m_holidays).subspan(before)))
        return overfull(*year, event.line);
    return {};
}

Result<std::vector<Holiday>> Expansion::holidays() &&
{
    std::sort(m_holidays.begin(), m_holidays.end());
    m_holidays.erase(std::unique(m_holidays.begin(), m_holidays.end()), m_holidays.end());
    if (const auto year = overfullYear(m_holidays))
        return overfull(*year, 0);
    return std::move(m_holidays);
}

} // namespace

Result<std::vector<Holiday>> readHolidays(const QByteArray &ics, int fromYear, int toYear)
{
    const Result<std::vector<WholeDayEvent>> events = readWholeDayEvents(ics);
    if (!events)
        return events.error();

    Replaced replaced;
    for (const WholeDayEvent &event : *events) {
        if (event.replaces)
            replaced[event.uid].insert(*event.replaces);
    }
    Expansion expansion(QDate(fromYear, 1, 1), QDate(toYear, 12, 31), std::move(replaced));
    for (const WholeDayEvent &event : *events) {
        const Result<void> added = expansion.add(event);
        if (!added)
            return added.error();
    }
    return std::move(expansion).holidays();
}

} // namespace afterword
