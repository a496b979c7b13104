// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dav/davline.h"
#include "tests/app/mailbox/mailservers.h"

namespace afterword::testing {

/// A server of calendars and address books on this machine alone, with a folder that ends with the test.
/// Robin's password is "pw".
class CalendarServer {
public:
    virtual ~CalendarServer();
    CalendarServer(const CalendarServer &) = delete;
    CalendarServer &operator=(const CalendarServer &) = delete;

    bool isRunning() const { return m_isRunning; }
    virtual quint16 port() const { return m_port; }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    DavLogin login(const QByteArray &password = "pw") const;
    /// A calendar of Robin's; made where it is not there.
    QUrl calendar() const { return m_calendar; }
    /// An address book of Robin's; the same.
    QUrl book() const { return m_book; }

    /// What another program says to the server, waited for.
    DavReply ask(const DavRequest &request) const;
    /// The events in the calendar, by name.
    std::map<QByteArray, QByteArray> events() const { return allIn(m_calendar); }
    /// The cards in the address book, by name.
    std::map<QByteArray, QByteArray> cards() const { return allIn(m_book); }
    /// Puts a card into the address book; the status of the answer.
    int putCard(const QByteArray &name, const QByteArray &text) const;

protected:
    explicit CalendarServer(const Certificates &certificates);
    void run(const QString &program, const QStringList &arguments);
    void makeCalendar(const QString &path);
    void makeBook(const QString &path, const QByteArray &name);
    std::map<QByteArray, QByteArray> allIn(const QUrl &collection) const;

    const Certificates &m_certificates;
    QTemporaryDir m_folder;
    quint16 m_port = 0;

private:
    QProcess m_process;
    QUrl m_calendar;
    QUrl m_book;
    bool m_isRunning = false;
};

/// Radicale, which speaks TLS by itself.
class RadicaleServer : public CalendarServer {
public:
    /// @p options: more of its command line.
    explicit RadicaleServer(const Certificates &certificates, const QStringList &options = {});
    static bool isThere();
};

/// Speaks TLS in front of a server that speaks none, and can cut the line.
class TlsForwarder : public QObject {
    Q_OBJECT

public:
    TlsForwarder(const Certificates &certificates, quint16 to);

    quint16 port() const { return m_server.serverPort(); }
    /// Cuts each line once the server has said @p bytes over all; negative: never.
    void cutAfter(qint64 bytes);
    qint64 said() const { return m_said; }

private:
    void join(QTcpSocket *client);

    QSslServer m_server;
    quint16 m_to;
    qint64 m_said = 0;
    qint64 m_cutAfter = -1;
};

/// Xandikos, which speaks no TLS and knows no passwords, behind a forwarder that does the first.
class XandikosServer : public CalendarServer {
public:
    explicit XandikosServer(const Certificates &certificates);
    static bool isThere();

    quint16 port() const override { return m_forwarder ? m_forwarder->port() : m_port; }
    TlsForwarder &forwarder() { return *m_forwarder; }

private:
    std::unique_ptr<TlsForwarder> m_forwarder;
};

} // namespace afterword::testing
