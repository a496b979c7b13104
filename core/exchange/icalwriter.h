// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QByteArray>

namespace afterword {

/// Something for a calendar: an interview, or a follow-up.
struct CalendarEntry {
    QString uid; ///< the same at every export, so that calendars change an entry instead of doubling it
    QString summary;
    QString description; ///< plain text
    QString location;
    Moment start;
    Moment end;        ///< not after the start: the entry has no length
    Moment stamp;      ///< when the export was made
    bool busy = false; ///< the person is taken in that time
};

/// A calendar file (RFC 5545) with one event for each entry, times in UTC. Whatever the texts hold, they
/// add no property. readInvitations() knows these events by their UID and leaves them out.
QByteArray writeCalendar(const std::vector<CalendarEntry> &entries);

/// The interviews of @p search that take place, by start.
std::vector<CalendarEntry> interviewEntries(const Search &search, Moment stamp);

/// Whether an event with this UID was written by writeCalendar().
bool isOwnUid(const QString &uid);

} // namespace afterword
