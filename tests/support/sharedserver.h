// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/sharedstore.h"

#include <QProcess>
#include <QTemporaryDir>

namespace afterword::testing {

/// A PostgreSQL server of the test's own: on loopback, at a port of its own, with its data in a passing
/// folder, run by a user without rights. It ends with the test, however that ends.
class SharedServer {
public:
    struct Setup {
        QStringList options;     ///< the server's ("-c", "name=value")
        QStringList environment; ///< "NAME=value"
        QString folder;          ///< in which it lies; empty: a passing one
    };
    /// Where it cannot be started, why() says why.
    explicit SharedServer(const QStringList &options = {});
    explicit SharedServer(const Setup &setup);
    ~SharedServer();
    Q_DISABLE_COPY_MOVE(SharedServer)

    bool isRunning() const { return m_why.isEmpty(); }
    /// Why there is none. A test skips then, loudly; where everything has to be tried (CI), it fails.
    const QString &why() const { return m_why; }
    /// Where the server's programs are, which Debian keeps out of the PATH.
    static QString programsFolder();
    static bool mayBeMissing() { return !qEnvironmentVariableIsSet("CI"); }

    StoreAddress address(const QString &login, const QString &database = usualDatabase()) const;
    StoreAddress administrator(const QString &database = usualDatabase()) const;
    /// What opens for the logins that are made here.
    static ServerLine::Password password();
    static QByteArray secretOf(const QString &login) { return "secret of " + login.toUtf8(); }

    /// A login that was not there before, with a search of its own where @p withSearch says so.
    QString newPerson(bool withSearch = true);
    /// Runs statements as the administrator; what the last one answered.
    ServerLine::Answers administer(const QByteArray &statements, const QString &database = usualDatabase());

    const QString &folder() const { return m_root; }
    int port() const { return m_port; }
    static QString usualDatabase() { return QStringLiteral("afterword"); }

    /// Ends it at once, as a power cut does, and starts it anew.
    void crash();
    /// Ends it in order, though some are connected, and starts it anew.
    void restart();
    /// Ends its first process, and nothing else: the others go on for as long as they do not notice.
    void kill();
    bool start();
    /// Whether it is still there.
    bool isUp() const { return m_process.state() != QProcess::NotRunning; }
    void setEnvironment(const QStringList &environment) { m_setup.environment = environment; }

    /// Another server that holds what this one does, and from now on whatever this one says has been saved.
    std::unique_ptr<SharedServer> follower();
    /// Has a follower go on by itself.
    bool promote();

private:
    SharedServer(const Setup &setup, const SharedServer *leader);
    bool make();
    bool copy(const SharedServer &leader);
    bool run(const QString &program, const QStringList &arguments);
    QStringList unprivileged(const QString &program, const QStringList &arguments) const;
    void stop(int signal);

    QTemporaryDir m_folder;
    QString m_root;
    QString m_programs;
    Setup m_setup;
    QProcess m_process;
    QString m_why;
    int m_port = 0;
    int m_people = 0;
    std::unique_ptr<ServerLine> m_line;
};

} // namespace afterword::testing

/// Goes on only where @p server runs.
#define NEED_SERVER(server)                                                                                  \
    do {                                                                                                     \
        if (!(server).isRunning() && afterword::testing::SharedServer::mayBeMissing())                       \
            QSKIP(qPrintable(QStringLiteral("NOT TRIED, no PostgreSQL server: ") + (server).why()));         \
        QVERIFY2((server).isRunning(), qPrintable((server).why()));                                          \
    } while (false)
