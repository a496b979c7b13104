// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/line/mailline.h"

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

/// A server that takes letters, on this machine alone (smtpserver.py), and fails where it is told to.
class LetterServer {
public:
    explicit LetterServer(const Certificates &certificates,
                          const QString &certificate = QStringLiteral("good"));
    ~LetterServer();
    LetterServer(const LetterServer &) = delete;
    LetterServer &operator=(const LetterServer &) = delete;

    bool isRunning() const { return m_port > 0; }
    quint16 port() const { return m_port; }
    /// As smtpserver.py says, for the visits from now on.
    void setFaults(const QByteArray &faults);
    /// What it took, and what it heard besides.
    QList<QByteArray> letters() const;
    QByteArray heard() const;
    int visitors() const;
    /// Whether nobody is there.
    bool isIdle() const;
    /// Throws away what it took and heard.
    void forget();
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// Dovecot's server for sending, with certificates of the tests' own, as providers run it: it takes letters
/// of whoever signs in, with the password "pw", and hands them to another server, which keeps them
/// (relay.py).
class SubmissionServer {
public:
    explicit SubmissionServer(const Certificates &certificates);
    ~SubmissionServer();
    SubmissionServer(const SubmissionServer &) = delete;
    SubmissionServer &operator=(const SubmissionServer &) = delete;

    /// Why it does not run, in words; empty: it does.
    const QString &whyNot() const { return m_whyNot; }
    quint16 startTls() const { return m_port; }
    quint16 implicit() const { return static_cast<quint16>(m_port + 1); } ///< TLS from the start
    /// What came, each behind the lines of its recipients.
    QList<QByteArray> letters() const;

private:
    QTemporaryDir m_folder;
    QProcess m_relay;
    QProcess m_dovecot;
    quint16 m_port = 0;
    QString m_whyNot;
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
