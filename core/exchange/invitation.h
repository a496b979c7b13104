// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <optional>
#include <vector>

namespace afterword {

/// Somebody in an invitation: a CN and a mailto: address (RFC 5545, 3.8.4.1 and 3.8.4.3).
struct Participant {
    QString name;  ///< may be empty
    QString email; ///< lower case, without "mailto:"

    bool operator==(const Participant &) const = default;
};

/// An interview as a calendar program announces it (RFC 5545 and 5546).
struct Invitation {
    QString uid;    ///< of an occurrence of a series: the series' UID, '#' and the moment that it replaces
    QString series; ///< the UID as written; RFC 5545, 3.8.4.7
    bool hasNoUid = false;            ///< it is known by what it says
    std::optional<Moment> occurrence; ///< RECURRENCE-ID: which occurrence of the series is meant
    bool andFuture = false;           ///< RANGE=THISANDFUTURE: all later occurrences are meant as well
    QString uidBefore; ///< what uid was called by earlier versions; empty where it is not one of a series
    std::optional<int> sequence; ///< absent: it does not say
    std::optional<Moment> stamp;
    bool isOfWholeCalendar = false; ///< one of all the events of a person's days, who invited nobody
    bool cancelled = false;         ///< METHOD:CANCEL or STATUS:CANCELLED
    QString summary;
    QString description; ///< plain text; of one that a letter brings, with the words of the letter
    QString location;
    QString link;   ///< the address to join at; empty: none is named
    WallTime start; ///< without a date where a cancellation names no time
    WallTime end;
    bool wholeDay = false; ///< it names days, from start's to end's (itself included), and no hour
    Zone zone;
    /// Where the invitation's own clock rules and this machine's give different moments: both, in a sentence.
    QString zoneDoubt;
    std::optional<Zone> otherZone; ///< with such a doubt: the zone by the other of the two readings
    /// The name of a zone that nobody knows or that can mean several; its times are read in the person's
    /// zone, and zoneDoubt says so.
    QString unknownZone;
    std::optional<Participant> organizer;
    QString invitedAs;                  ///< the name under which a program invites: "Latticework Recruiting"
    std::vector<Participant> attendees; ///< people only; rooms and other resources are left out

    bool hasTime() const { return start.date.isValid(); }

    bool operator==(const Invitation &) const = default;
};

} // namespace afterword
