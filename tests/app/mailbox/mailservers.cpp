// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/mailbox/mailservers.h"

#include "tests/support/dovecot.h"

#include <QDir>
#include <QFile>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

bool isRoot()
{
    return geteuid() == 0;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Two ports beside each other that nobody listens on.
quint16 freePorts()
{
    for (int tries = 0; tries < 100; ++tries) {
        QTcpServer first;
        QTcpServer second;
        if (first.listen(QHostAddress::LocalHost) && first.serverPort() < 65535 &&
            second.listen(QHostAddress::LocalHost, static_cast<quint16>(first.serverPort() + 1)))
            return first.serverPort();
    }
    return 0;
}

} // namespace

Certificates::Certificates()
{
    const auto authority = [this](const QString &name) {
        return run(u"openssl"_s,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s),
                    u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Test authority"_s, u"-addext"_s,
                    u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s,
                    u"keyUsage=critical,keyCertSign"_s});
    };
    const QByteArray here = "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n";
    m_made = authority(u"ca"_s) && authority(u"otherca"_s) && sign(u"good"_s, here, u"ca"_s, false) &&
             sign(u"wrongname"_s, "subjectAltName=DNS:mail.example\nextendedKeyUsage=serverAuth\n", u"ca"_s,
                  false) &&
             sign(u"calledlikeus"_s, "subjectAltName=DNS:mail.example\nextendedKeyUsage=serverAuth\n",
                  u"ca"_s, false) &&
             sign(u"expired"_s, here, u"ca"_s, true) && sign(u"stranger"_s, here, u"otherca"_s, false);
}

bool Certificates::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

bool Certificates::sign(const QString &name, const QByteArray &extensions, const QString &authority,
                        bool expired)
{
    if (!write(path(u"ext"), extensions) ||
        !run(u"openssl"_s,
             {u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
              u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s), u"-subj"_s,
              name == u"calledlikeus"_s ? u"/CN=localhost"_s : u"/CN=Test server"_s}))
        return false;
    const QStringList arguments{u"x509"_s,
                                u"-req"_s,
                                u"-in"_s,
                                path(name + u".csr"_s),
                                u"-CA"_s,
                                path(authority + u".pem"_s),
                                u"-CAkey"_s,
                                path(authority + u".key"_s),
                                u"-CAcreateserial"_s,
                                u"-days"_s,
                                u"30"_s,
                                u"-extfile"_s,
                                path(u"ext"),
                                u"-out"_s,
                                path(name + u".pem"_s)};
    return expired ? run(u"faketime"_s, QStringList{u"2020-01-01"_s, u"openssl"_s} + arguments)
                   : run(u"openssl"_s, arguments);
}

QByteArray Certificates::read(QStringView name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration Certificates::configuration(QStringView name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(name.toString() + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(read(name.toString() + u".key"_s), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

bool DovecotServer::isThere()
{
    return QFile::exists(u"/usr/sbin/dovecot"_s);
}

DovecotServer::DovecotServer(const Certificates &certificates)
    : m_port(freePorts())
{
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray own = qgetenv("USER").isEmpty() ? "nobody" : qgetenv("USER");
    const DovecotSettings words;
    QByteArray settings =
        words.head() + words.maildir(folder + "/home/%u/Maildir") +
        words.certificate(certificates.path(u"good.pem").toUtf8(), certificates.path(u"good.key").toUtf8()) +
        words.password("pw") + "base_dir = " + folder + "/run\nstate_dir = " + folder +
        "/state\nprotocols = imap\nlisten = 127.0.0.1\nlog_path = " + folder +
        "/log\nfirst_valid_uid = 1\nauth_mechanisms = plain login\n"
        "namespace inbox {\n  inbox = yes\n  separator = .\n  prefix = INBOX.\n"
        "  mailbox Drafts {\n    auto = subscribe\n    special_use = \\Drafts\n  }\n"
        "  mailbox Sent {\n    auto = subscribe\n    special_use = \\Sent\n  }\n}\n"
        "service imap-login {\n  chroot =\n  inet_listener imap {\n    port = " +
        QByteArray::number(imap()) +
        "\n  }\n  inet_listener imaps {\n    port = " + QByteArray::number(imaps()) +
        "\n    ssl = yes\n  }\n}\nservice anvil {\n  chroot =\n}\n";
    if (isRoot())
        settings += "mail_uid = mail\nmail_gid = mail\n" + words.users("mail", "mail", folder + "/home/%u");
    else
        settings +=
            "default_internal_user = " + own + "\ndefault_login_user = " + own +
            "\ndefault_internal_group =\n" +
            words.users(QByteArray::number(getuid()), QByteArray::number(getgid()), folder + "/home/%u");
    QDir().mkpath(m_folder.filePath(u"home"_s));
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
    if (isRoot())
        QProcess::execute(u"chown"_s, {u"mail:mail"_s, m_folder.filePath(u"home"_s)});
    if (m_port == 0 || !write(m_folder.filePath(u"conf"_s), settings))
        return;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/sbin/dovecot"_s, {u"-F"_s, u"-c"_s, m_folder.filePath(u"conf"_s)});
    // It listens when it has begun; until then a connection is refused.
    m_isRunning = m_process.waitForStarted() && QTest::qWaitFor(
                                                    [this] {
                                                        QTcpSocket socket;
                                                        socket.connectToHost(u"127.0.0.1"_s, imap());
                                                        return socket.waitForReadyRead(200);
                                                    },
                                                    patience);
}

DovecotServer::~DovecotServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

QString DovecotServer::pathOf(const QString &user, const QByteArray &folder) const
{
    return m_folder.filePath(u"home/%1/Maildir"_s.arg(user)) +
           (folder.isEmpty() ? QString() : u"/."_s + QString::fromUtf8(folder));
}

void DovecotServer::deliver(const QString &user, const QByteArray &folder, const QByteArray &letter)
{
    const QString path = pathOf(user, folder);
    for (const QString &part : {u"/cur"_s, u"/new"_s, u"/tmp"_s})
        QDir().mkpath(path + part);
    const QString name = u"1700000000.%1.test"_s.arg(++m_delivered);
    write(path + u"/tmp/"_s + name, letter);
    if (isRoot())
        QProcess::execute(u"chown"_s, {u"-R"_s, u"mail:mail"_s, m_folder.filePath(u"home/"_s + user)});
    QFile::rename(path + u"/tmp/"_s + name, path + u"/new/"_s + name);
}

QList<QByteArray> DovecotServer::letters(const QString &user, const QByteArray &folder) const
{
    QList<QByteArray> letters;
    for (const QString &part : {u"/cur"_s, u"/new"_s}) {
        const QDir dir(pathOf(user, folder) + part);
        for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                letters += file.readAll();
        }
    }
    return letters;
}

void DovecotServer::remove(const QString &user, const QByteArray &folder, const QByteArray &words)
{
    for (const QString &part : {u"/cur"_s, u"/new"_s}) {
        const QDir dir(pathOf(user, folder) + part);
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                file.remove();
        }
    }
}

LetterServer::LetterServer(const Certificates &certificates, const QString &certificate)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, {QStringLiteral(AFTERWORD_LETTER_SERVER), m_folder.path(),
                                            certificates.path(QString(certificate + u".pem"_s)),
                                            certificates.path(QString(certificate + u".key"_s))});
    if (m_process.waitForStarted() && m_process.waitForReadyRead(patience))
        m_port = m_process.readLine().trimmed().toUShort();
}

LetterServer::~LetterServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

void LetterServer::setFaults(const QByteArray &faults)
{
    write(m_folder.filePath(u"fault"_s), faults);
}

QList<QByteArray> LetterServer::letters() const
{
    QList<QByteArray> letters;
    const QDir dir(m_folder.filePath(u"letters"_s));
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            letters += file.readAll();
    }
    return letters;
}

QByteArray LetterServer::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray LetterServer::heard() const
{
    return read(u"heard"_s);
}

int LetterServer::visitors() const
{
    return static_cast<int>(read(u"visits"_s).count("came"));
}

bool LetterServer::isIdle() const
{
    const QByteArray visits = read(u"visits"_s);
    return visits.count("came") == visits.count("went");
}

void LetterServer::forget()
{
    QFile::remove(path(u"heard"_s));
    QDir(path(u"letters"_s)).removeRecursively();
    QDir().mkpath(path(u"letters"_s));
}

SubmissionServer::SubmissionServer(const Certificates &certificates)
    : m_port(freePorts())
{
    if (!QFile::exists(u"/usr/lib/dovecot/submission"_s)) {
        m_whyNot = u"Dovecot's server for sending is not installed"_s;
        return;
    }
    m_relay.start(u"/usr/bin/python3"_s, {QStringLiteral(AFTERWORD_LETTER_RELAY), m_folder.path()});
    if (!m_relay.waitForStarted() || !m_relay.waitForReadyRead(patience)) {
        m_whyNot = u"aiosmtpd, whom it hands its letters to, does not run: "_s +
                   QString::fromUtf8(m_relay.readAllStandardError()).trimmed();
        return;
    }
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray own = isRoot() ? "mail" : qgetenv("USER").isEmpty() ? "nobody" : qgetenv("USER");
    const QByteArray uid = isRoot() ? "mail" : QByteArray::number(getuid());
    const QByteArray gid = isRoot() ? "mail" : QByteArray::number(getgid());
    const DovecotSettings words;
    QByteArray settings =
        words.head() + words.maildir(folder + "/home/%u/Maildir") +
        words.certificate(certificates.path(u"good.pem").toUtf8(), certificates.path(u"good.key").toUtf8()) +
        words.password("pw") + words.users(uid, gid, folder + "/home/%u") + "base_dir = " + folder +
        "/run\nstate_dir = " + folder +
        "/state\nprotocols = submission\nlisten = 127.0.0.1\nlog_path = " + folder +
        "/log\nfirst_valid_uid = 1\nauth_mechanisms = plain login\nhostname = mail.test\n"
        "submission_relay_host = 127.0.0.1\nsubmission_relay_port = " +
        m_relay.readLine().trimmed() +
        "\nservice submission-login {\n  chroot =\n  inet_listener submission {\n    port = " +
        QByteArray::number(startTls()) +
        "\n  }\n  inet_listener submissions {\n    port = " + QByteArray::number(implicit()) +
        "\n    ssl = yes\n  }\n}\nservice anvil {\n  chroot =\n}\n";
    if (!isRoot())
        settings += "default_internal_user = " + own + "\ndefault_login_user = " + own +
                    "\ndefault_internal_group =\n";
    QDir().mkpath(m_folder.filePath(u"home"_s));
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeOther | QFile::ReadOther);
    if (isRoot())
        QProcess::execute(u"chown"_s, {u"mail:mail"_s, m_folder.filePath(u"home"_s)});
    if (m_port == 0 || !write(m_folder.filePath(u"conf"_s), settings)) {
        m_whyNot = u"there is no free port, or no room for its settings"_s;
        return;
    }
    m_dovecot.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_dovecot.start(u"/usr/sbin/dovecot"_s, {u"-F"_s, u"-c"_s, m_folder.filePath(u"conf"_s)});
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, startTls());
        return socket.waitForReadyRead(200) || m_dovecot.state() == QProcess::NotRunning;
    };
    if (!m_dovecot.waitForStarted() || !QTest::qWaitFor(answers, patience) ||
        m_dovecot.state() == QProcess::NotRunning)
        m_whyNot = u"Dovecot's server for sending does not start here"_s;
}

SubmissionServer::~SubmissionServer()
{
    m_relay.closeWriteChannel();
    m_dovecot.terminate();
    for (QProcess *process : {&m_relay, &m_dovecot}) {
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished();
    }
}

QList<QByteArray> SubmissionServer::letters() const
{
    QList<QByteArray> letters;
    const QDir dir(m_folder.filePath(u"letters"_s));
    for (int n = 1; dir.exists(QString::number(n)); ++n) {
        QByteArray whole;
        for (const QString &name : {u"%1.to"_s.arg(n), QString::number(n)}) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                whole += file.readAll();
        }
        letters += whole;
    }
    return letters;
}

PlayedServer::PlayedServer(const std::optional<QSslConfiguration> &configuration)
{
    if (configuration) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_visitors;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                m_heard += bytes;
                for (qsizetype lines = std::max<qsizetype>(1, bytes.count("\r\n")); lines > 0; --lines)
                    say(socket);
            });
            say(socket);
        }
    });
    m_server->listen(QHostAddress::LocalHost);
}

void PlayedServer::say(QTcpSocket *socket)
{
    if (m_lines.empty())
        return;
    socket->write(m_lines.front());
    m_lines.erase(m_lines.begin());
}

} // namespace afterword::testing
