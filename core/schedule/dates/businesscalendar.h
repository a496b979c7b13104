// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <span>
#include <vector>

namespace afterword {

/// Which days are business days: neither a weekend day of the person nor a holiday. A pure value.
///
/// Every business day from 1970 to 2100 is numbered once, so that adding business days is two look-ups,
/// however many are added. Dates outside those years are counted by the week alone, without holidays.
class BusinessCalendar {
public:
    /// Saturday and Sunday, no holidays.
    BusinessCalendar();

    /// @p weekend: ISO days of the week (1 is Monday), not all seven; @p holidays in any order.
    BusinessCalendar(std::span<const int> weekend, std::span<const QDate> holidays);

    bool isBusinessDay(QDate date) const;

    /// The n-th business day after @p date; for 0 the date itself, business day or not; for a negative n the
    /// n-th business day before it.
    QDate plus(QDate date, int n) const;

    /// The first business day on or after @p date.
    QDate rolled(QDate date) const { return isBusinessDay(date) ? date : plus(date, 1); }

    bool operator==(const BusinessCalendar &) const = default;

private:
    bool isWeekendDay(qint64 julianDay) const { return m_weekend & (1 << (julianDay % 7)); }
    QDate plusByWeeks(QDate date, int n) const;

    unsigned m_weekend = 0;  ///< bit d: the day of the week that is d days after Monday is a weekend day
    std::vector<int> m_upTo; ///< for each day: how many business days there were up to and with it
    std::vector<int> m_dayOfCount; ///< the day that made it so many; [0] is unused
};

} // namespace afterword
