// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/icalwriter.h"

#include <QByteArray>

#include <map>

namespace afterword {

/// What is remembered of one entry that was exported.
struct ExportedEntry {
    QByteArray digest; ///< of what the entry said
    QString summary;
    Moment start;
    Moment end;
    Zone zone = Zone();
    CalendarEntry::Kind kind = CalendarEntry::Kind::Event;
    bool busy = false;
    Moment stamp;
    int sequence = 0;
    bool cancelled = false;

    bool operator==(const ExportedEntry &) const = default;
};

/// What of a search went to a calendar so far. It lies beside the store and not in it: it says nothing of the
/// search, and another machine has another calendar.
struct CalendarMemory {
    bool tasks = false;                       ///< follow-ups are written as tasks
    QString keptFile;                         ///< the calendar file that is kept up to date; empty: none
    std::map<QString, ExportedEntry> entries; ///< by UID
    std::map<QString, ExportedEntry> kept;    ///< what the kept file says; it is not an export

    bool operator==(const CalendarMemory &) const = default;
};

/// What an export writes, and what is to be remembered when it is written.
struct CalendarExport {
    std::vector<CalendarEntry> entries; ///< what stands, then what is over
    std::vector<CalendarEntry> news;    ///< of these, what the last export did not have so
    CalendarMemory memory;
};

/// Numbers what stands (@p entries) by what was exported before: what changed since gets a higher sequence
/// and
/// @p now as its stamp, what is not there any more is cancelled (for two months; then calendars have
/// forgotten it too). A second export of the same writes the same.
CalendarExport exportOnto(const CalendarMemory &memory, std::vector<CalendarEntry> entries, Moment now);

/// Numbers what stands for the kept file, which holds nothing that is over: whoever subscribes to it sees
/// that it has gone. Brings @p memory up to date.
std::vector<CalendarEntry> keepOnto(CalendarMemory &memory, std::vector<CalendarEntry> entries, Moment now);

/// Takes out what names a person who is deleted everywhere: entries about the contact @p id, or with @p name
/// in their summary. They can not be called off any more.
void forgetPerson(CalendarMemory &memory, const QString &id, const QString &name);

/// The memory as a file, and back. A text that isn't one gives an empty memory: then the next export is the
/// first.
QByteArray memoryText(const CalendarMemory &memory);
CalendarMemory memoryFromText(const QByteArray &text);

} // namespace afterword
