// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QByteArray>

namespace afterword {

/// How long a follow-up's event is: without a length, calendars show it as a whole day.
constexpr auto followUpLength = minutes(15);

/// Something for a calendar: an interview, or a follow-up.
struct CalendarEntry {
    enum class Kind {
        Event,
        Task, ///< due at its start; it has no length
    };

    QString uid; ///< the same at every export, so that calendars change an entry instead of doubling it
    QString summary;
    QString description; ///< plain text
    QString location;
    Moment start;
    Moment end;           ///< not after the start: the entry has no length
    Moment stamp;         ///< when the entry became what it is
    bool busy = false;    ///< the person is taken in that time
    Zone zone = Zone();   ///< whose clocks the times are written in
    bool reminds = false; ///< an hour before
    Kind kind = Kind::Event;
    int sequence = 0;       ///< how often it was changed since it was first exported (RFC 5545, 3.8.7.4)
    bool cancelled = false; ///< it was exported before, and is over
};

/// A calendar file (RFC 5545) with one event or task for each entry, and the rules of the zones in which
/// their times are written. Whatever the texts hold, they add no property; an entry without a summary gets
/// one, since calendars show a blank. readInvitations() knows these events by their UID and leaves them out.
QByteArray writeCalendar(const std::vector<CalendarEntry> &entries);

/// The same of one entry alone, as a calendar on a server takes it (RFC 4791, 4.1): without a METHOD.
QByteArray writeCalendarObject(const CalendarEntry &entry);

/// The interviews of @p search that take place, by start, as at @p now: those to come remind.
std::vector<CalendarEntry> interviewEntries(const Search &search, Moment now);

/// What the calendar entry of @p interview is called.
QString calendarSummaryOf(const Interview &interview, const Application &application);

/// The UID under which an entry with @p uid is written.
QString writtenUid(const QString &uid);

/// Whether an event with this UID was written by writeCalendar().
bool isOwnUid(const QString &uid);

} // namespace afterword
