// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dav/davtalk.h"
#include "core/dav/davxml.h"

namespace afterword {

/// The server that a person means: "cloud.example", "robin@cloud.example", "https://cloud.example/dav/". An
/// error where it is none, or would not be private.
Result<QUrl> serverFrom(const QString &typed);

/// Looks for the calendars of whoever is signed in, from any address on their server (RFC 6764, 6 and RFC
/// 4791, 6.2.1). Only the server of that address is asked: whoever it names instead would be shown the
/// password.
class CalendarSearch : public DavTalk {
public:
    explicit CalendarSearch(const QUrl &server);

protected:
    void answered(const DavReply &reply) override;

private:
    enum class Step { Entering, Principal, Home };

    void enterNext();
    void askFor(Step step, const QUrl &url);
    void followTo(const QByteArray &location);
    bool goTo(Step step, const QByteArray &href);
    void entered(const DavResource &resource);
    void takeCalendars(const std::vector<DavResource> &resources);
    void nextHome();

    QUrl m_server;
    QList<QUrl> m_entrances; ///< addresses that are still to be tried
    QUrl m_asked;
    Step m_step = Step::Entering;
    int m_sentOn = 0; ///< how often in a row
    QList<QByteArray> m_homes;
    QUrl m_homesFrom; ///< where they were named
    std::vector<FoundCalendar> m_found;
    bool m_hasOthers = false; ///< calendars that are not for events, or not to be written
};

} // namespace afterword
