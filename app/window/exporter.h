// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/calendar/calendarmemory.h"
#include "core/exchange/card/vcard.h"
#include "core/schedule/dates/businesscalendar.h"

#include <QByteArray>

namespace afterword {

/// What can be written, by the ending of the file: json (everything), csv, ods and xlsx (applications), ics
/// (interviews and follow-ups), vcf (people).
QStringList exportEndings();

/// Interviews and follow-ups as they go to a calendar at @p now, after what @p memory says went there before.
CalendarExport calendarExport(const Search &search, const BusinessCalendar &calendar,
                              const CalendarMemory &memory, Moment now);

/// The same for the file that is kept up to date: only what stands. Brings @p memory up to date.
std::vector<CalendarEntry> keptEntries(const Search &search, const BusinessCalendar &calendar,
                                       CalendarMemory &memory, Moment now);

/// What a calendar on a server is to hold at @p now: the same, follow-ups as events.
std::vector<CalendarEntry> calendarEntries(const Search &search, const BusinessCalendar &calendar,
                                           Moment now);

/// Where it is remembered what of the store at @p storePath went to a calendar.
QString calendarMemoryPathFor(const QString &storePath);

/// The memory of that file; empty where there is none, or none that can be read.
CalendarMemory readCalendarMemory(const QString &path);

/// Writes the memory, where it differs from what stands there.
Result<void> writeCalendarMemory(const QString &path, const CalendarMemory &memory);

/// The text of a file that ends in @p ending, in small letters: of the search, and for a calendar of what
/// @p memory says as well; nothing else counts. A workbook is made by LibreOffice, which takes some seconds,
/// or is an error without it. Afterwards @p memory is what to remember when the text is written. @p cards is
/// how people are written. An error where nothing is written so.
Result<QByteArray> exportText(const QString &ending, const Search &search, const BusinessCalendar &calendar,
                              Moment now, CalendarMemory &memory, CardVersion cards = CardVersion::Three);

} // namespace afterword
