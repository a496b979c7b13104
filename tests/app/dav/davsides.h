// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/addressbookvisit.h"
#include "core/dav/calendarvisit.h"
#include "tests/app/dav/davservers.h"

#include <functional>
#include <map>

namespace afterword::testing {

/// The moment at which the sides below are.
Moment momentOfSides();

/// A talk, carried to its end.
struct Talked {
    std::vector<DavEvent> events;
    std::optional<DavTrouble> trouble;
    bool isOver = false;
};

Talked talk(const DavLogin &login, std::unique_ptr<DavTalk> what);

/// An hour in New York.
CalendarEntry entry(const QString &uid, const QString &summary, Moment start);

/// "DTSTART;TZID=…:20261124T100000" with another hour.
void moveTo(QByteArray &text, const QByteArray &property, const QByteArray &hour);

/// A search's side of a calendar: what is wanted and remembered.
struct Side {
    explicit Side(const CalendarServer &calendars);
    std::optional<DavTrouble> round(bool removesAll = false);
    QUrl urlOf(const QByteArray &name) const { return resolved(server.calendar(), name); }
    /// What another program makes of an event.
    void editThere(const QByteArray &name, const std::function<void(QByteArray &)> &edit) const;
    void removeThere(const QByteArray &name) const;
    EventWords wordsThere(const QString &uid);

    const CalendarServer &server;
    PublishedCalendar remembered;
    std::map<QString, CalendarEntry> wanted;
    int refused = 0;
};

/// An address book of Robin's, as it is known here.
struct KnownBook {
    explicit KnownBook(const CalendarServer &books);
    /// Reads it; false where it could not be read.
    bool read();

    const CalendarServer &server;
    AddressBook remembered;
    std::map<QString, QString> brought; ///< titles, by name
    int unread = 0;
    std::optional<DavTrouble> trouble;
};

} // namespace afterword::testing
