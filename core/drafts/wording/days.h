// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace afterword {

/// "on Monday" for a day at most six days from @p today, otherwise "on November 23", with the year when it is
/// another one. Never "today" or "yesterday": a letter may be sent a day later than it was written.
QString letterDay(QDate day, QDate today);

/// "Friday, December 4"; with the year when it is not @p today's.
QString dateInWords(QDate date, QDate today);

} // namespace afterword
