// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace afterword {

// Days and times of day as the person's locale (QLocale's default one) writes them. One style for all of the
// program: whoever shows a date asks here.

/// A day in a sentence: "Monday, 23 November"; "Monday, November 23" in the United States.
QString weekdayAndDay(QDate date);

/// The same with the year where it is another one than that of @p today: "Saturday, 27 November 2027".
QString weekdayAndDay(QDate date, QDate today);

/// A day of a year that is clear from what stands around it: "23 November", "November 23".
QString dayOfMonth(QDate date);

/// A day in few words, the year only where it is another one than that of @p today: "23 Nov", "Nov 23",
/// "23 Nov 2025". A locale that does not write months as words keeps its short form.
QString shortDay(QDate date, QDate today);

/// "20:00", "8:00 PM": the locale's short form, never with seconds.
QString timeOfDay(QTime time);

/// The same as a format for fields of times.
QString timeOfDayFormat();

} // namespace afterword
