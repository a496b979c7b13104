// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace afterword {

/// A day as somebody wrote it.
struct WrittenDay {
    QDate date;           ///< null where it isn't one
    bool isGuess = false; ///< whether day and month may be the other way round, or the zone another one
};

/// The day that @p text writes, as a date or as a moment of which the date is taken as it stands: whatever
/// zone it names, the day is never another one. Where only the language tells which number is the day, @p
/// language
/// ("en-US") does.
WrittenDay writtenDayIn(const QString &text, const QString &language);

/// The first day that a piece of a sentence names with its year: "Sunday, 30 November 2026 at midnight". Null
/// where it names none.
QDate dayInSentence(const QString &text, const QString &language);
/// Whether days in @p text are written with the month in front: one of them can't be read otherwise
/// ("11/20/2026"), and none shows the opposite.
bool writesMonthFirst(const QString &text);
/// The latest day that it names, of a span the last.
QDate lastDayInSentence(const QString &text, const QString &language);

} // namespace afterword
