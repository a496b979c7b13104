// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/line/mailline.h"

#include "app/accounts/servertrust.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

constexpr auto longestSilence = 30s;
constexpr auto heartbeat = 1s;

} // namespace

MailLine::MailLine(MailServer server, MailErrand errand)
    : m_server(std::move(server))
    , m_startTls(errand.startTls)
    , m_visit(std::move(errand), 0ms)
{
}

MailLine::~MailLine() = default;

void MailLine::begin()
{
    m_clock.start();
    m_socket = new QSslSocket(this);
    m_socket->setSslConfiguration(strictConfiguration(m_server.authority));
    connect(m_socket, &QSslSocket::encrypted, this, &MailLine::encrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, &MailLine::failed);
    connect(m_socket, &QSslSocket::readyRead, this, &MailLine::ready);
    connect(m_socket, &QSslSocket::disconnected, this, [this] {
        ready();
        m_visit.closed({});
        carry();
    });
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!m_isMade && now() - m_begun >= longestSilence)
            m_visit.closed(Words::tr("The mail server %1 does not answer.").arg(m_server.host));
        m_visit.tick(now());
        carry();
    });
    m_timer->start(heartbeat);
    if (!m_startTls) {
        m_socket->connectToHostEncrypted(m_server.host, m_server.port);
        return;
    }
    connect(m_socket, &QSslSocket::connected, this, [this] { m_isMade = true; });
    m_socket->connectToHost(m_server.host, m_server.port);
}

void MailLine::encrypted()
{
    if (!isListed(m_socket->peerCertificate(), m_server.host)) {
        refuse(whyNotListed());
        return;
    }
    m_isMade = true;
    if (m_startTls)
        m_visit.tlsBegun(now());
    carry();
}

void MailLine::failed()
{
    const QList<QSslError> errors = m_socket->sslHandshakeErrors();
    if (!errors.isEmpty()) {
        refuse(whyNotTrusted(errors));
        return;
    }
    const bool isHandshake = m_socket->error() == QAbstractSocket::SslHandshakeFailedError;
    if (isHandshake) {
        end({MailTrouble::Kind::Unsafe,
             Words::tr("No private connection to %1 could be made (%2). The password was not sent.")
                 .arg(m_server.host, m_socket->errorString())});
        return;
    }
    m_visit.closed(
        m_socket->error() == QAbstractSocket::HostNotFoundError
            ? Words::tr("There is no server called %1, or this computer is offline.").arg(m_server.host)
            : Words::tr("The mail server %1 cannot be reached: %2.")
                  .arg(m_server.host, m_socket->errorString()));
    carry();
}

void MailLine::refuse(const QString &why)
{
    end({MailTrouble::Kind::Unsafe,
         Words::tr(
             "The mail server %1 could not prove that it is the right one: %2. The password was not sent.")
             .arg(m_server.host, why)});
}

void MailLine::ready()
{
    if (m_over || !m_isMade)
        return;
    const QByteArray bytes = m_socket->readAll();
    if (!bytes.isEmpty())
        m_visit.receive(bytes, now());
    carry();
}

void MailLine::put(const LetterToPut &letter)
{
    m_visit.put(letter);
    m_visit.tick(now());
    carry();
}

void MailLine::keep(const CopyToKeep &copy)
{
    m_visit.keep(copy);
    m_visit.tick(now());
    carry();
}

void MailLine::look()
{
    m_visit.look();
    m_visit.tick(now());
    carry();
}

void MailLine::setWanted(const std::function<bool(const QByteArray &)> &isWanted)
{
    m_visit.setWanted(isWanted);
}

void MailLine::leave()
{
    if (m_over)
        return;
    m_visit.leave();
    carry();
    if (m_socket && m_isMade)
        m_socket->disconnectFromHost();
    end({MailTrouble::Kind::Passing, {}});
}

/// Sends what is to be sent, and tells what was learnt.
void MailLine::carry()
{
    if (m_over || !m_socket)
        return;
    if (m_isMade) {
        const QByteArray output = m_visit.takeOutput();
        if (!output.isEmpty())
            m_socket->write(output);
    }
    if (auto events = m_visit.takeEvents(); !events.empty())
        Q_EMIT told(std::move(events));
    if (m_visit.trouble()) {
        end(*m_visit.trouble());
        return;
    }
    if (!m_visit.wantsTls() || m_socket->isEncrypted() || m_socket->mode() != QSslSocket::UnencryptedMode)
        return;
    // Whatever lies here was said before the line was private, by whomever.
    if (m_socket->bytesAvailable() > 0) {
        m_visit.receive(m_socket->readAll(), now());
        carry();
        return;
    }
    m_isMade = false;
    m_begun = now();
    m_socket->setPeerVerifyName(m_server.host);
    m_socket->startClientEncryption();
}

void MailLine::end(const MailTrouble &trouble)
{
    if (std::exchange(m_over, true) || !m_socket)
        return;
    m_timer->stop();
    m_socket->disconnect(this);
    if (m_socket->state() == QAbstractSocket::ConnectedState ||
        m_socket->state() == QAbstractSocket::ClosingState)
        m_socket->disconnectFromHost();
    else
        m_socket->abort();
    Q_EMIT ended(trouble);
}

} // namespace afterword
