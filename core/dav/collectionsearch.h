// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dav/davtalk.h"
#include "core/dav/davxml.h"

namespace afterword {

/// The server that a person means: "cloud.example", "robin@cloud.example", "https://cloud.example/dav/". An
/// error where it is none, or would not be private.
Result<QUrl> serverFrom(const QString &typed);

enum class CollectionKind { Calendar, AddressBook };

/// Looks for the calendars, or the address books, of whoever is signed in, from any address on their server
/// (RFC 6764, 6; RFC 4791, 6.2.1; RFC 6352, 7.1.1). Only the server of that address is asked: whoever it
/// names instead would be shown the password.
class CollectionSearch : public DavTalk {
public:
    explicit CollectionSearch(const QUrl &server, CollectionKind kind = CollectionKind::Calendar);

protected:
    void answered(const DavReply &reply) override;

private:
    enum class Step { Entering, Principal, Home };

    void enterNext();
    void askFor(Step step, const QUrl &url);
    void followTo(const QByteArray &location);
    bool goTo(Step step, const QByteArray &href);
    void entered(const DavResource &resource);
    void take(const std::vector<DavResource> &resources);
    bool isWanted(const DavResource &resource) const;
    QString whyNone() const;
    void nextHome();

    QUrl m_server;
    CollectionKind m_kind;
    QList<QUrl> m_entrances; ///< addresses that are still to be tried
    QUrl m_asked;
    Step m_step = Step::Entering;
    int m_sentOn = 0; ///< how often in a row
    QList<QByteArray> m_homes;
    QUrl m_homesFrom; ///< where they were named
    std::vector<FoundCollection> m_found;
    bool m_hasOthers = false; ///< calendars that are not for events, or not to be written
};

} // namespace afterword
