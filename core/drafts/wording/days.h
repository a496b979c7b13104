// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace afterword {

/// "today", "yesterday", "on Monday" for a day at most six days from @p today, otherwise "on November 23" (or
/// "on 23 November", where the person's English puts the day first), with the year when it is another one. A
/// letter that is sent a day later than it was written is told so by the check relativeDay().
QString letterDay(QDate day, QDate today);

/// "Friday, December 4" (or "Friday 4 December"); with the year when it is not @p today's.
QString dateInWords(QDate date, QDate today);

} // namespace afterword
