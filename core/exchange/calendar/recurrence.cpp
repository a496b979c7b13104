// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/recurrence.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

// libical reads the rule; the days are counted here. Its own iterator looks for the next day as far as the
// year 20000: half a second for one rule that never falls on any day, and a file may hold thousands of them.

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

constexpr qsizetype longestRule = 4096;

/// libical's lists end with ICAL_RECURRENCE_ARRAY_MAX.
bool given(const short *list)
{
    return list[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

void setTo(short *list, int value)
{
    list[0] = static_cast<short>(value);
    list[1] = ICAL_RECURRENCE_ARRAY_MAX;
}

/// Whether @p list has the @p nth of @p count, counted from either end. An empty list allows all.
bool allows(const short *list, int nth, int count)
{
    if (!given(list))
        return true;
    for (; *list != ICAL_RECURRENCE_ARRAY_MAX; ++list) {
        if (*list == nth || *list == nth - count - 1)
            return true;
    }
    return false;
}

/// 1 is Sunday, as libical counts.
int weekday(QDate date)
{
    return date.dayOfWeek() % 7 + 1;
}

class DayRule {
public:
    DayRule(const icalrecurrencetype &rule, QDate start)
        : m_rule(rule)
        , m_start(start)
    {
        takeFromStart();
    }

    Result<std::vector<QDate>> days(QDate from, QDate to, qint64 &budget) const;

private:
    void takeFromStart();
    QDate period(qint64 index) const;
    qint64 periodOf(QDate date) const;
    QDate endOfPeriod(QDate first) const;
    QDate nextNamedMonth(QDate date) const;
    bool findInPeriod(QDate first, std::vector<QDate> &days, qint64 &budget) const;
    void keepChosen(std::vector<QDate> &days) const;
    bool isAllowed(QDate date) const;
    bool weekdayIsAllowed(QDate date) const;
    bool weekIsAllowed(QDate date) const;
    int daysSinceWeekStart(QDate date) const { return (weekday(date) - m_rule.week_start + 7) % 7; }

    icalrecurrencetype m_rule;
    QDate m_start;
};

/// What the rule leaves open, the first day says. A yearly rule that names days of the month and no month
/// means the first day's month, as libical and its writers understand it.
void DayRule::takeFromStart()
{
    const bool isYearly = m_rule.freq == ICAL_YEARLY_RECURRENCE;
    const bool namesDays = given(m_rule.by_day) || given(m_rule.by_month_day) || given(m_rule.by_year_day);
    const bool namesWeeks = m_rule.freq == ICAL_WEEKLY_RECURRENCE || given(m_rule.by_week_no);
    const bool isDaily = m_rule.freq == ICAL_DAILY_RECURRENCE;

    if (!namesDays && namesWeeks)
        setTo(m_rule.by_day, weekday(m_start));
    else if (!namesDays && !isDaily)
        setTo(m_rule.by_month_day, m_start.day());
    const bool isOfAMonth = given(m_rule.by_month_day) && !given(m_rule.by_year_day);
    if (isYearly && !namesWeeks && isOfAMonth && !given(m_rule.by_month))
        setTo(m_rule.by_month, m_start.month());
}

/// The first day of the year, month, week or day that the rule comes to when it has gone @p index times on.
QDate DayRule::period(qint64 index) const
{
    const qint64 steps = index * m_rule.interval;
    switch (m_rule.freq) {
    case ICAL_YEARLY_RECURRENCE: return QDate(m_start.year() + static_cast<int>(steps), 1, 1);
    case ICAL_MONTHLY_RECURRENCE:
        return QDate(m_start.year(), m_start.month(), 1).addMonths(static_cast<int>(steps));
    case ICAL_WEEKLY_RECURRENCE: return m_start.addDays(7 * steps - daysSinceWeekStart(m_start));
    default: return m_start.addDays(steps);
    }
}

/// The last index whose period is not after the one that holds @p date; 0 before the first.
qint64 DayRule::periodOf(QDate date) const
{
    const qint64 years = date.year() - m_start.year();
    qint64 steps = 0;
    switch (m_rule.freq) {
    case ICAL_YEARLY_RECURRENCE: steps = years; break;
    case ICAL_MONTHLY_RECURRENCE: steps = years * 12 + date.month() - m_start.month(); break;
    case ICAL_WEEKLY_RECURRENCE: steps = period(0).daysTo(date) / 7; break;
    default: steps = m_start.daysTo(date);
    }
    return std::max<qint64>(steps / m_rule.interval, 0);
}

bool DayRule::weekdayIsAllowed(QDate date) const
{
    if (!given(m_rule.by_day))
        return true;
    const bool inMonth = m_rule.freq == ICAL_MONTHLY_RECURRENCE ||
                         (m_rule.freq == ICAL_YEARLY_RECURRENCE && given(m_rule.by_month));
    const bool inYear = m_rule.freq == ICAL_YEARLY_RECURRENCE && !inMonth;
    const bool counts = (inMonth || inYear) && !given(m_rule.by_week_no);
    const int before = (inMonth ? date.day() : date.dayOfYear()) - 1;
    const int after = (inMonth ? date.daysInMonth() : date.daysInYear()) - 1 - before;

    for (const short *day = m_rule.by_day; *day != ICAL_RECURRENCE_ARRAY_MAX; ++day) {
        if (icalrecurrencetype_day_day_of_week(*day) != weekday(date))
            continue;
        const int position = icalrecurrencetype_day_position(*day);
        if (!counts || position == 0 || position == before / 7 + 1 || position == -(after / 7) - 1)
            return true;
    }
    return false;
}

/// A week belongs to the year that has most of its days.
bool DayRule::weekIsAllowed(QDate date) const
{
    if (!given(m_rule.by_week_no))
        return true;
    const QDate middle = date.addDays(3 - daysSinceWeekStart(date));
    const int week = (middle.dayOfYear() - 1) / 7 + 1;
    const int weeks = week + (middle.daysInYear() - middle.dayOfYear()) / 7;
    return allows(m_rule.by_week_no, week, weeks);
}

bool DayRule::isAllowed(QDate date) const
{
    // Taking a date apart is what costs here, so nothing is asked that the rule does not ask.
    return (!given(m_rule.by_month_day) || allows(m_rule.by_month_day, date.day(), date.daysInMonth())) &&
           (!given(m_rule.by_year_day) || allows(m_rule.by_year_day, date.dayOfYear(), date.daysInYear())) &&
           weekIsAllowed(date) && weekdayIsAllowed(date);
}

/// BYSETPOS: of the days of a period the first, the second, the last.
void DayRule::keepChosen(std::vector<QDate> &days) const
{
    if (!given(m_rule.by_set_pos))
        return;
    const int count = static_cast<int>(days.size());
    int nth = 0;
    std::erase_if(days, [&](QDate) { return !allows(m_rule.by_set_pos, ++nth, count); });
}

QDate DayRule::endOfPeriod(QDate first) const
{
    switch (m_rule.freq) {
    case ICAL_YEARLY_RECURRENCE: return first.addYears(1);
    case ICAL_MONTHLY_RECURRENCE: return first.addMonths(1);
    case ICAL_WEEKLY_RECURRENCE: return first.addDays(7);
    default: return first.addDays(1);
    }
}

/// The first day of the next month that the rule names, or of the next year.
QDate DayRule::nextNamedMonth(QDate date) const
{
    int month = date.month() + 1;
    while (month <= 12 && !allows(m_rule.by_month, month, 12))
        ++month;
    return month <= 12 ? QDate(date.year(), month, 1) : QDate(date.year() + 1, 1, 1);
}

/// Puts the rule's days of the period that begins with @p first into @p days; false when the budget is used
/// up.
bool DayRule::findInPeriod(QDate first, std::vector<QDate> &days, qint64 &budget) const
{
    days.clear();
    const QDate end = endOfPeriod(first);
    for (QDate date = first; date < end;) {
        if (--budget < 0)
            return false;
        if (given(m_rule.by_month) && !allows(m_rule.by_month, date.month(), 12)) {
            date = nextNamedMonth(date);
            continue;
        }
        if (isAllowed(date))
            days.push_back(date);
        date = date.addDays(1);
    }
    keepChosen(days);
    return true;
}

Result<std::vector<QDate>> DayRule::days(QDate from, QDate to, qint64 &budget) const
{
    QDate last = to;
    if (!icaltime_is_null_time(m_rule.until))
        last = std::min(last, QDate(m_rule.until.year, m_rule.until.month, m_rule.until.day));

    std::vector<QDate> result;
    std::vector<QDate> inPeriod;
    int counted = 0;
    // A rule with COUNT counts from its first day; all others may begin where we look.
    for (qint64 index = m_rule.count > 0 ? 0 : periodOf(from); period(index) <= last; ++index) {
        if (!findInPeriod(period(index), inPeriod, budget))
            return Error{
                Words::tr("the events up to here repeat on more days than a holiday calendar can have")};
        for (const QDate &date : inPeriod) {
            if (date < m_start)
                continue;
            if (date > last || (m_rule.count > 0 && ++counted > m_rule.count))
                return result;
            if (date >= from)
                result.push_back(date);
        }
    }
    return result;
}

bool isOfWholeDays(icalrecurrencetype_frequency frequency)
{
    return frequency == ICAL_DAILY_RECURRENCE || frequency == ICAL_WEEKLY_RECURRENCE ||
           frequency == ICAL_MONTHLY_RECURRENCE || frequency == ICAL_YEARLY_RECURRENCE;
}

} // namespace

Result<std::vector<QDate>> occurrences(const QByteArray &rule, QDate start, QDate from, QDate to,
                                       qint64 &budget)
{
    if (rule.size() > longestRule)
        return Error{Words::tr("this recurrence rule is too long to be read")};

    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.constData());
    const bool isGregorian = !parsed.rscale || qstricmp(parsed.rscale, "GREGORIAN") == 0;
    std::free(parsed.rscale); // libical leaves it to the caller
    parsed.rscale = nullptr;

    const icaltimetype until = parsed.until;
    const bool untilIsADate =
        icaltime_is_null_time(until) || QDate::isValid(until.year, until.month, until.day);
    if (parsed.freq == ICAL_NO_RECURRENCE || parsed.interval < 1 || !untilIsADate)
        return Error{
            Words::tr("this is not a recurrence rule: \"%1\"").arg(QString::fromUtf8(rule.left(80)))};
    if (!isOfWholeDays(parsed.freq))
        return Error{Words::tr("this rule repeats within a day; a holiday takes whole days")};
    if (!isGregorian)
        return Error{Words::tr(
            "this rule follows a calendar other than the Gregorian one, which Afterword cannot do")};
    return DayRule(parsed, start).days(from, to, budget);
}

} // namespace afterword
