// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QLocale>

#include <optional>

namespace afterword {

/// Which of 10/11/2026's first two numbers is the day.
enum class DateOrder { DayFirst, MonthFirst };

/// How people at @p zone write dates; without a country day first.
DateOrder usualDateOrder(const Zone &zone);
/// How people write dates whose programs speak as @p locale says; absent for the C locale, which is nobody's.
std::optional<DateOrder> usualDateOrder(const QLocale &locale);

/// What the dates of a column tell of their order. A cell with a number over 12 tells it for all of them.
struct DateEvidence {
    int dayFirst = 0;   ///< cells that are dates with the day first only
    int monthFirst = 0; ///< cells that are dates with the month first only
    int either = 0;     ///< cells that are dates both ways, and not the same one
    /// Of these the earliest and the latest, read with the day and with the month first.
    std::optional<QDate> dayFirstFrom, dayFirstTo, monthFirstFrom, monthFirstTo;

    void take(const QString &cell);
    DateEvidence &operator+=(const DateEvidence &other);
    /// Absent where nothing tells it. Several days that lie close together one way, and are strewn over the
    /// year the other way, tell it as well.
    std::optional<DateOrder> order() const;

    bool operator==(const DateEvidence &) const = default;

private:
    void widen(QDate byDay, QDate byMonth);
};

/// Whether a cell, in UTF-8, can tell DateEvidence anything: few do, and every cell of a table is asked.
bool mayBeDate(QByteArrayView cell);

/// The day that a cell names, as people, spreadsheets and programs write it: in numbers (with dots the day
/// comes first; with other signs as @p order has it, unless only one way gives a date), with the month's name
/// in many languages, as a moment with an offset or in UTC, which is taken as the day at @p zone, or as
/// seconds or milliseconds since 1970. Two digits of a year are of this century. Absent where it is not a
/// date.
std::optional<QDate> dateIn(const QString &cell, DateOrder order, const Zone &zone);

/// The day that a cell names without its year ("Nov 12", "12. November", "12.11."), in the year in which it
/// was last on or before @p latest; and the day that a spreadsheet counts from 1899-12-30 ("46340"). Absent
/// where it is neither.
std::optional<QDate> vagueDateIn(const QString &cell, QDate latest);

} // namespace afterword
