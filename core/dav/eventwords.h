// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar/icalwriter.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace afterword {

/// What one event of ours says, as it stands in a calendar. Of texts only a digest is kept: enough to see
/// that somebody changed them.
struct EventWords {
    Moment start;
    Moment end;
    bool wholeDay = false; ///< it names days and no hour
    bool cancelled = false;
    QByteArray summary;
    QByteArray description;
    QByteArray location;
    int sequence = 0; ///< says nothing by itself

    bool operator==(const EventWords &) const = default;
    bool saysTheSame(const EventWords &other) const
    {
        return isSameTime(other) && areSameTexts(other) && cancelled == other.cancelled;
    }
    bool isSameTime(const EventWords &other) const
    {
        return start == other.start && end == other.end && wholeDay == other.wholeDay;
    }
    bool areSameTexts(const EventWords &other) const
    {
        return summary == other.summary && description == other.description && location == other.location;
    }
};

/// The event of ours with @p uid (as a CalendarEntry has it) in a calendar object; absent where it is not in
/// it, or cannot be read. Times without a zone, and days, are those of @p zone.
std::optional<EventWords> wordsIn(const QByteArray &object, const QString &uid, const Zone &zone);

/// The same of what would be written for @p entry.
EventWords wordsOf(const CalendarEntry &entry);

/// The properties that are to say what we do from now on, where we said @p before, somebody else's version
/// says
/// @p theirs and @p now is what is true here: what changed here, except for texts that were changed there as
/// well, which stay theirs. @p withTime: the time and the status are ours in any case.
QSet<QByteArray> propertiesToWrite(const EventWords &before, const EventWords &theirs, const EventWords &now,
                                   bool withTime);

/// The properties that call an event off.
QSet<QByteArray> propertiesOfCallingOff();

/// @p theirs, where somebody changed an event of ours, with the properties @p names as they are written for
/// @p entry: whatever else they wrote stays as it is, to the byte. Absent where the event is not in it.
std::optional<QByteArray> mergedObject(const QByteArray &theirs, const CalendarEntry &entry,
                                       const QSet<QByteArray> &names);

/// @p object without our event with @p uid and its occurrences, where somebody keeps something else in it:
/// that stays to the byte. Absent where nothing would be left.
std::optional<QByteArray> withoutEvent(const QByteArray &object, const QString &uid);

} // namespace afterword
