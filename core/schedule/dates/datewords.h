// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/dates/businesscalendar.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace afterword {

/// A date where it stands in a text.
struct DateInWords {
    qsizetype start = 0;
    qsizetype end = 0; ///< behind its last character
    QDate date;        ///< null where more than one day may be meant
};

/// The dates that @p text, which is in lower case, names in words or numbers, in its order, counted from @p
/// day. See promisedDateIn() for what is read.
std::vector<DateInWords> datesIn(const QString &text, QDate day, const BusinessCalendar &calendar,
                                 const QLocale &locale);

} // namespace afterword
