// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/davtalk.h"

#include <QSet>

#include <functional>
#include <map>

namespace afterword::testing {

/// A server that a test plays, without a line: one calendar, or address book, at
/// https://cloud.example/robin/jobs/.
class PlayedCollection {
public:
    static QUrl url() { return QUrl(QStringLiteral("https://cloud.example/robin/jobs/")); }

    /// Answers what @p talk asks until it is over.
    void serve(DavTalk &talk);
    DavReply answer(const DavRequest &request);

    /// What another program does.
    void put(const QByteArray &name, const QByteArray &text);
    void remove(const QByteArray &name);

    struct Event {
        QByteArray etag;
        QByteArray text;
    };
    std::map<QByteArray, Event> events; ///< by name
    QList<QByteArray> asked;            ///< methods, in order
    std::vector<DavEvent> told;         ///< by the talks that were served
    bool isAddressBook = false;
    bool givesSeveral = true;  ///< cards at once
    QSet<QByteArray> withheld; ///< cards that it does not give out, by name
    bool hasTokens = true;
    bool hasChangeTag = true;
    bool forgetsTokens = false;
    bool givesTags = true;     ///< in answers to PUT
    bool answersToPut = true;  ///< else the line is cut behind it
    int changesAtOnce = 1'000; ///< of a sync-collection
    /// Answers in place of the server's own, where it gives a status.
    std::function<DavReply(const DavRequest &)> instead;

private:
    DavReply propfind(const DavRequest &request) const;
    DavReply report(const DavRequest &request);
    DavReply cards(const QByteArray &body) const;
    DavReply write(const DavRequest &request);
    QByteArray token() const { return "https://cloud.example/sync/" + QByteArray::number(m_version); }

    std::map<QByteArray, int> m_changes; ///< when each name was changed last
    int m_version = 1;
};

} // namespace afterword::testing
