// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace afterword {

/// The date as it is shown where one can type another: the locale's short form with all four digits of the
/// year; empty for none.
QString dateForEditing(const std::optional<QDate> &date);

/// The date that @p text means: the locale's short or long form, 2026-12-04, "4 Dec", "December 4, 2026",
/// "today", "tomorrow" or a weekday, which is the next one after @p today. Without a year it is the next such
/// date. Absent where it means none.
std::optional<QDate> dateFromWords(const QString &text, QDate today);

/// The time of day that @p text means: "14:30", "1430", "14", "14 h 30", "2:30 pm", "2pm", or the locale's
/// short form. Absent where it means none.
std::optional<QTime> timeFromWords(const QString &text);

/// The length in minutes that @p text means: "45 min", "90 minutes", "1 h", "1.5 hours", "1 h 30 min", and
/// the same in the languages of the program. Absent where it means none, and where it is not a minute or more
/// than eight hours: "14 h" is a time of day.
std::optional<int> lengthFromWords(const QString &text);

/// What to tell when a date or a time was not understood.
QString dateHint(QDate today);
QString timeHint();

} // namespace afterword
