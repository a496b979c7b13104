// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/mailline.h"

#include <QProcess>
#include <QSslServer>
#include <QTemporaryDir>

namespace afterword::testing {

/// Milliseconds after which what a server brings about counts as missing, however busy the machine is.
constexpr int patience = 60'000;

/// Certificates of a certificate authority of the tests' own, made by openssl in a folder.
class Certificates {
public:
    Certificates();

    bool areThere() const { return m_made; }
    QByteArray authority() const { return read(u"ca.pem"); }
    QString path(QStringView name) const { return m_folder.filePath(name.toString()); }
    /// For a server: "good", "wrongname", "expired", "stranger" (of another authority).
    QSslConfiguration configuration(QStringView name) const;

private:
    QByteArray read(QStringView name) const;
    bool run(const QString &program, const QStringList &arguments);
    bool sign(const QString &name, const QByteArray &extensions, const QString &authority, bool expired);

    QTemporaryDir m_folder;
    bool m_made = false;
};

/// Dovecot on this machine alone, with certificates of the tests' own and a folder that ends with the test.
class DovecotServer {
public:
    explicit DovecotServer(const Certificates &certificates);
    ~DovecotServer();
    DovecotServer(const DovecotServer &) = delete;
    DovecotServer &operator=(const DovecotServer &) = delete;

    static bool isThere();
    bool isRunning() const { return m_isRunning; }
    quint16 imap() const { return m_port; }                            ///< STARTTLS
    quint16 imaps() const { return static_cast<quint16>(m_port + 1); } ///< TLS from the start
    /// Every user is let in with the password "pw" and has a mailbox of their own.
    void deliver(const QString &user, const QByteArray &folder, const QByteArray &letter);
    QList<QByteArray> letters(const QString &user, const QByteArray &folder) const;
    void remove(const QString &user, const QByteArray &folder, const QByteArray &words);

private:
    QString pathOf(const QString &user, const QByteArray &folder) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_isRunning = false;
    int m_delivered = 0;
};

/// A server that a test plays: says what it is told to, and keeps what it hears.
class PlayedServer : public QObject {
    Q_OBJECT

public:
    /// With @p configuration it is private from the start, else only where startTls() is called.
    explicit PlayedServer(const std::optional<QSslConfiguration> &configuration = {});

    quint16 port() const { return m_server->serverPort(); }
    /// What is said to whoever comes, then after each line that is heard, one after the other.
    void setLines(std::vector<QByteArray> lines) { m_lines = std::move(lines); }
    const QByteArray &heard() const { return m_heard; }
    int visitors() const { return m_visitors; }

private:
    void say(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    std::vector<QByteArray> m_lines;
    QByteArray m_heard;
    int m_visitors = 0;
};

} // namespace afterword::testing
