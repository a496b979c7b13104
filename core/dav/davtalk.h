// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/addressbook.h"
#include "core/dav/davrequest.h"
#include "core/dav/davtrouble.h"
#include "core/dav/publishedcalendar.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace afterword {

/// A calendar that events can be written into, or an address book.
struct FoundCollection {
    QUrl url;
    QString name;

    bool operator==(const FoundCollection &) const = default;
};

/// The calendars, or the address books, of the person on a server.
struct CollectionsFound {
    std::vector<FoundCollection> collections;
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

/// An address book was read.
struct BookRead {
    AddressBook book;  ///< as it is to be remembered once the cards are taken in
    QByteArray cards;  ///< those that are new or changed since, without their photos; a file of address cards
    int changed = 0;   ///< how many these are
    int unread = 0;    ///< cards that the server did not give out
    bool isNew = true; ///< the book was read whole
};

using DavEvent =
    std::variant<CollectionsFound, EntryNoted, EntryForgotten, EntryRefused, RoundOver, BookRead>;

/// What is said to a server of calendars and address books, one request after the other: a value without a
/// line. Requests come out, answers go in, and what is learnt comes out as events.
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
    template <typename Event>
    void tell(Event event)
    {
        m_events.emplace_back(std::in_place_type<Event>, std::move(event));
    }
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
