// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dav/davrequest.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace afterword {

/// One resource of a multistatus answer (RFC 4918, 14.24), with what was found of it: only properties whose
/// status is 200 count.
struct DavResource {
    QByteArray href; ///< as it was written, which is often a path alone
    int status = 0;  ///< of the resource as a whole; 0: it tells of its properties instead
    QString displayName;
    bool isCalendar = false;
    bool isAddressBook = false;
    std::optional<bool> takesEvents; ///< absent: it does not say
    std::optional<bool> mayWrite;    ///< absent: it does not say
    QByteArray etag;
    QByteArray syncToken;
    QByteArray changeTag;        ///< getctag, of servers that know no tokens
    QByteArray principal;        ///< href of the person who is signed in
    QList<QByteArray> homes;     ///< hrefs of collections that hold the person's calendars
    QList<QByteArray> bookHomes; ///< the same of address books
    QByteArray card;             ///< an address card, as it stands there

    bool operator==(const DavResource &) const = default;
};

/// A multistatus answer.
struct Multistatus {
    std::vector<DavResource> resources;
    QByteArray syncToken; ///< of a sync-collection report (RFC 6578, 6.4)

    bool operator==(const Multistatus &) const = default;
};

/// Reads a multistatus answer as WebDAV servers write it. An error where it is none, breaks off, is larger
/// than 32 MB, names a document type (nothing that a server names is ever expanded or fetched), nests deeper
/// than 64 elements or lists more than 100,000 resources. A text that is longer than any of its kind is (10
/// kB; a card: 8 MB) counts as none.
Result<Multistatus> readMultistatus(const QByteArray &xml);
/// The same of what a server answered; an error where it answered otherwise than with 207.
Result<Multistatus> multistatusOf(const DavReply &reply);

/// The conditions that an answer's error element names ("valid-sync-token", "no-uid-conflict"; RFC 4918, 16).
/// Empty where it names none.
QList<QByteArray> conditionsIn(const QByteArray &xml);

} // namespace afterword
