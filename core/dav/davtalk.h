// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/davrequest.h"
#include "core/dav/davtrouble.h"
#include "core/dav/publishedcalendar.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace afterword {

/// A calendar that events can be written into.
struct FoundCalendar {
    QUrl url;
    QString name;

    bool operator==(const FoundCalendar &) const = default;
};

/// The calendars of the person on a server.
struct CalendarsFound {
    std::vector<FoundCalendar> calendars;
};

/// How it stands with an entry in the calendar from now on.
struct EntryNoted {
    PublishedEntry entry;
};

/// An entry is not ours to look after any more.
struct EntryForgotten {
    QString uid;
};

/// The server did not take an entry, and asking again would not help.
struct EntryRefused {
    QString uid;
    int status = 0; ///< HTTP
};

/// Everything was looked at and written once.
struct RoundOver {
    QByteArray token;
    QByteArray changeTag;
    int left = 0; ///< entries that were changed there and so were not taken away
};

using DavEvent = std::variant<CalendarsFound, EntryNoted, EntryForgotten, EntryRefused, RoundOver>;

/// What is said to a calendar server, one request after the other: a value without a line. Requests come
/// out, answers go in, and what is learnt comes out as events.
class DavTalk {
public:
    virtual ~DavTalk() = default;

    /// What to ask next; absent where the answer is awaited, or nothing is left to ask.
    std::optional<DavRequest> takeRequest() { return std::exchange(m_request, {}); }
    void answer(const DavReply &reply);
    std::vector<DavEvent> takeEvents() { return std::exchange(m_events, {}); }
    bool isOver() const { return m_isOver; }
    /// Why it is over before it was done.
    const std::optional<DavTrouble> &trouble() const { return m_trouble; }

protected:
    virtual void answered(const DavReply &reply) = 0;

    void ask(DavRequest request);
    void tell(DavEvent event) { m_events.push_back(std::move(event)); }
    void end() { m_isOver = true; }
    void fail(DavTrouble::Kind kind, const QString &why);

private:
    std::optional<DavRequest> m_request;
    std::vector<DavEvent> m_events;
    std::optional<DavTrouble> m_trouble;
    bool m_isOver = false;
    int m_asked = 0;
};

/// What the HTTP @p status of an answer means where it is none of those that were hoped for.
DavTrouble troubleOf(int status);

} // namespace afterword
