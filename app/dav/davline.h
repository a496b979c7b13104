// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dav/davtalk.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;
class QTimer;

namespace afterword {

/// Who signs in to a calendar server.
struct DavLogin {
    QUrl server; ///< https; nobody else is shown the password
    QString user;
    QByteArray password;
    /// Certificates (PEM) that are trusted in place of the system's; empty: the system's are.
    QByteArray authority;
};

/// The line to a calendar server: carries a talk's requests over TLS. It follows nowhere by itself, takes no
/// certificate that does not fit, and shows the password to one server only. To live in a thread of its own.
class DavLine : public QObject {
    Q_OBJECT

public:
    DavLine(DavLogin login, std::unique_ptr<DavTalk> talk);
    ~DavLine() override;

    void begin();
    /// Gives up what is under way, and says nothing any more.
    void leave();

Q_SIGNALS:
    void told(std::vector<afterword::DavEvent> events);
    /// The talk is over: done, or why not.
    void ended(std::optional<afterword::DavTrouble> trouble);

private:
    void askNext();
    void send(const DavRequest &request);
    void gather();
    void finished();
    DavTrouble lineTrouble() const;
    void end(const std::optional<DavTrouble> &trouble);

    DavLogin m_login;
    std::unique_ptr<DavTalk> m_talk;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer *m_timer = nullptr;
    QByteArray m_body;
    QString m_refusal; ///< why the server is not believed
    bool m_tooLarge = false;
    bool m_tooSlow = false;
    bool m_hasSignedIn = false; ///< the password was shown for this request
    bool m_isOver = false;
};

} // namespace afterword
