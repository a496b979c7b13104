// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace afterword {

/// The date as it is shown where one can type another: the locale's short form with all four digits of the
/// year; empty for none.
QString dateForEditing(const std::optional<QDate> &date);

/// Which of several such days is meant where one writes "27 Nov" or "Friday".
enum class DayMeant {
    Ahead, ///< the next one: a deadline, a promised decision
    Gone,  ///< the last one: what was sent, received or signed
    Near, ///< a date of the last three months is the last one, any other and a weekday the next: an interview
};

/// The date that @p text means: the locale's short or long form, and what typedDate(), typedWeekday() and
/// typedDistance() read in the languages of the program. Without a year, and for a weekday, @p meant says
/// which; a weekday is never @p today. Absent where it means none.
std::optional<QDate> dateFromWords(const QString &text, QDate today, DayMeant meant = DayMeant::Ahead);

/// How @p text was read, as a sentence, where it may as well mean another day, "12/04", or names a
/// weekday that is not that day's. Else empty.
QString howDateWasRead(const QString &text, QDate today, DayMeant meant = DayMeant::Ahead);

/// The time of day that @p text means: "14:30", "1430", "14", "14 h 30", "14:30 Uhr", "2:30 pm", "2pm", or
/// the locale's short form. Absent where it means none.
std::optional<QTime> timeFromWords(const QString &text);

/// The length in minutes that @p text means: "45 min", "90 minutes", "1 h", "1.5 hours", "1 h 30 min", and
/// the same in the languages of the program. Absent where it means none, and where it is not a minute or more
/// than eight hours: "14 h" is a time of day.
std::optional<int> lengthFromWords(const QString &text);

/// When what begins at @p start ends: at the time of day that @p text means, or after the length that it
/// means. Absent where it means neither.
std::optional<WallTime> endFromWords(const QString &text, const WallTime &start);
/// The same, and an hour later where @p text says nothing.
std::optional<WallTime> endOrUsual(const QString &text, const WallTime &start);
/// What the clocks show so long after @p start, where none is changed in between.
WallTime laterBy(const WallTime &start, seconds length);

/// The number of days that @p text means: "14", "14 days", "2 Wochen", a week being so many as @p week.
/// Absent where it means none.
std::optional<int> daysFromWords(const QString &text, int week);

/// What to tell when a date or a time was not understood: with examples of the days that are @p meant.
QString dateHint(QDate today, DayMeant meant = DayMeant::Ahead);
QString timeHint();
QString endHint();

} // namespace afterword
