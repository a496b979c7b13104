// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/eventwords.h"

#include <QUrl>

namespace afterword {

/// A calendar on a server, without the password for it.
struct CalendarAccount {
    QString user; ///< the name to sign in with
    QUrl calendar;
    QString name;          ///< as the server calls the calendar
    QByteArray authority;  ///< certificates (PEM) trusted in place of the system's; empty: the system's
    bool followUps = true; ///< they are written as well, not only interviews

    bool operator==(const CalendarAccount &) const = default;
    bool isEmpty() const { return calendar.isEmpty(); }
    /// Whether it is the same calendar, signed in to the same way, whatever is written into it.
    bool isSameCalendar(CalendarAccount other) const
    {
        other.followUps = followUps;
        return *this == other;
    }
};

/// An event of ours in that calendar.
struct PublishedEntry {
    enum class State {
        Stands,     ///< with what we wrote, or with changes there that ask nothing
        Moved,      ///< its time is another one there: the person is asked
        Gone,       ///< taken away or called off there: the person is asked
        OursWanted, ///< the person wants it as it is here
        LeftOut,    ///< the person wants it out of that calendar
    };
    QString uid;     ///< as a CalendarEntry has it
    QByteArray name; ///< of its resource in the calendar, as an address has it
    QByteArray etag; ///< of the version seen last; empty: not seen, or not there
    State state = State::Stands;
    EventWords said;        ///< what we wrote last
    EventWords there;       ///< what stood there when the person was asked about it
    bool isForeign = false; ///< somebody else wrote the version that was seen last
    int sequence = 0;

    bool operator==(const PublishedEntry &) const = default;
};

/// What is remembered of a calendar on a server, beside the store and not in it.
struct PublishedCalendar {
    CalendarAccount account;             ///< empty: none is connected
    QByteArray token;                    ///< up to where its changes are known (RFC 6578); empty: not known
    QByteArray changeTag;                ///< the same of a server without tokens
    std::vector<PublishedEntry> entries; ///< by uid
    std::optional<Moment> looked;        ///< when all of it was looked at last

    bool operator==(const PublishedCalendar &) const = default;

    PublishedEntry *find(const QString &uid);
    /// Puts @p entry into its place.
    void note(PublishedEntry entry);
    void forget(const QString &uid);
};

/// What two processes remember of one calendar, each of which went on from @p before: what either of them
/// wrote, saw or was told by the person is in it. Where both changed the same entry, what the person said of
/// it counts more than what was seen there; then, and where both know the calendar up to different changes,
/// all of it is compared in the next round. All three are of the same calendar.
PublishedCalendar joinedCalendar(const PublishedCalendar &before, const PublishedCalendar &ours,
                                 const PublishedCalendar &theirs);

/// Whether @p uid is that of an interview; else it is a follow-up's.
bool isInterviewUid(const QString &uid);

/// The memory as a file, and back. A text that is none gives an empty memory.
QByteArray publishedCalendarText(const PublishedCalendar &calendar);
PublishedCalendar publishedCalendarFrom(const QByteArray &text);

} // namespace afterword
