// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <span>
#include <vector>

namespace afterword {

/// Which days are business days: neither a weekend day of the person nor a holiday. A pure value; adding
/// business days takes the same short time however many are added.
class BusinessCalendar {
public:
    /// Saturday and Sunday, no holidays.
    BusinessCalendar();
    /// @p weekend: ISO days of the week (1 is Monday), not all seven. @p holidays in any order, repeats
    /// allowed.
    BusinessCalendar(std::span<const int> weekend, std::span<const QDate> holidays);

    bool isBusinessDay(QDate date) const;

    /// The n-th business day after @p date (n >= 0); for 0 the date itself, business day or not.
    /// n < 0: the n-th business day before it.
    QDate plus(QDate date, int n) const;

    /// The first business day on or after @p date.
    QDate rolled(QDate date) const;

    bool operator==(const BusinessCalendar &) const = default;

private:
    std::vector<int> m_businessDaysBefore;
    std::vector<int> m_dayOfBusinessDay;
};

} // namespace afterword
