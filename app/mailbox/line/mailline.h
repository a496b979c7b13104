// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/line/mailboxline.h"

#include "core/mailbox/mailvisit.h"

#include <QElapsedTimer>
#include <QTimer>

class QSslSocket;

namespace afterword {

/// Where a mail server is, and how one knows it.
struct MailServer {
    QString host;
    quint16 port = 993;
    /// Certificates (PEM) that are trusted in place of the system's; empty: the system's are.
    QByteArray authority;

    bool operator==(const MailServer &) const = default;
};

/// The line to a mail server: carries a visit's bytes over TLS. It says nothing on a line that is not
/// private, and takes no certificate that does not fit. To live in a thread of its own.
class MailLine : public MailboxLine {
    Q_OBJECT

public:
    MailLine(MailServer server, MailErrand errand);
    ~MailLine() override;

    void begin() override;
    void put(const LetterToPut &letter) override;
    void keep(const CopyToKeep &copy) override;
    void look() override;
    void setWanted(const std::function<bool(const QByteArray &)> &isWanted) override;
    void leave() override;

private:
    void ready();
    void encrypted();
    void failed();
    void refuse(const QString &why);
    void carry();
    void end(const MailTrouble &trouble);
    MailVisit::Time now() const { return MailVisit::Time(m_clock.elapsed()); }

    MailServer m_server;
    bool m_startTls; ///< as the errand says: the visit has to know of it as well
    MailVisit m_visit;
    QSslSocket *m_socket = nullptr;
    QElapsedTimer m_clock;
    QTimer *m_timer = nullptr;
    MailVisit::Time m_begun{}; ///< since when the line is being made
    bool m_isMade = false;     ///< bytes may be carried
    bool m_over = false;
};

} // namespace afterword
