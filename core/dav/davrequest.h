// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace afterword {

/// What is asked of a server next.
struct DavRequest {
    QByteArray method;
    QUrl url;
    QByteArray depth;       ///< empty: not said
    QByteArray ifMatch;     ///< only where the resource is still this one; empty: not said
    bool onlyIfNew = false; ///< only where nothing is there yet
    QByteArray contentType; ///< of the body; empty: there is none
    QByteArray body;

    bool operator==(const DavRequest &) const = default;
};

/// What a server answered.
struct DavReply {
    int status = 0;
    QByteArray etag;
    QByteArray location; ///< where it sends on to
    QByteArray body;

    bool operator==(const DavReply &) const = default;
};

/// Asks what @p url is: whether a calendar or address book, whose, what of it has changed since.
DavRequest askWhatItIs(const QUrl &url);
/// Asks the same of @p url and of all that is directly in it.
DavRequest askWhatIsIn(const QUrl &url);
/// Asks for the ETags of all that is directly in @p collection.
DavRequest askForTags(const QUrl &collection);
/// Asks what has changed in @p collection since @p token (RFC 6578, 3.2).
DavRequest askForChanges(const QUrl &collection, const QByteArray &token);
/// Asks where in @p calendar the event @p uid is (RFC 4791, 7.8).
DavRequest askForUid(const QUrl &calendar, const QString &uid);
/// Asks for the address cards in @p book that its server calls @p hrefs (RFC 6352, 8.7).
DavRequest askForCards(const QUrl &book, const QList<QByteArray> &hrefs);
DavRequest getEvent(const QUrl &event);
DavRequest getCard(const QUrl &card);
/// Writes @p text to @p event where it is still the one with @p etag; empty: where nothing is.
DavRequest putEvent(const QUrl &event, const QByteArray &etag, const QByteArray &text);
/// Takes @p event away where it is still the one with @p etag.
DavRequest deleteEvent(const QUrl &event, const QByteArray &etag);

/// Whether both addresses are of one server, as far as a password may be shown to it: both https, the same
/// name and port.
bool isSameServer(const QUrl &one, const QUrl &other);

/// The address that @p href, from an answer to a question about @p from, leads to.
QUrl resolved(const QUrl &from, const QByteArray &href);

/// The last part of a path, without a slash at its end, as it would be written in an address.
QByteArray nameIn(const QByteArray &href);

} // namespace afterword
