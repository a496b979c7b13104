// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace afterword {

/// A day as somebody types it: its day and month, in words or in numbers.
struct TypedDate {
    int day = 0;
    int month = 0;
    std::optional<int> year;
    std::optional<int> weekday; ///< where one stands beside it
    bool isUnclear = false;     ///< the numbers, or a name, may as well be read another way
};

/// The day that @p text names in English, German, French or Spanish, or in the window's language, whatever
/// that is: one types as one is used to. "1. Februar 2027", "Mo., den 1.2.27", "1er février", "1 de febrero
/// de 2027", "Feb 1st", "2027/2/1", "01022027". Points put the day first; where else the day and the month
/// are numbers, the order is @p monthFirst, unless only the other makes a date. Absent where anything else
/// stands there.
std::optional<TypedDate> typedDate(const QString &text, bool monthFirst);

/// A weekday by itself: "am Freitag", "letzten Freitag", "vendredi prochain", "el próximo viernes".
struct TypedWeekday {
    enum class Which { Any, Next, Last };
    int day = 0;
    Which which = Which::Any;
};

std::optional<TypedWeekday> typedWeekday(const QString &text);

/// The day so far from @p today: "übermorgen", "vor 3 Tagen", "dans deux semaines", "a month ago".
std::optional<QDate> typedDistance(const QString &text, QDate today);

} // namespace afterword
