// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sharedserver.h"

#include "core/storage/postgres/sharedadmin.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

constexpr int patience = 60'000; // ms, on a busy machine
const char *const administratorsName = "postgres";

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

QString SharedServer::programsFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList places;
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        places += versions.filePath(version + u"/bin"_s);
    const QString found = QStandardPaths::findExecutable(u"initdb"_s, places);
    return QFileInfo(found.isEmpty() ? QStandardPaths::findExecutable(u"initdb"_s) : found).path();
}

SharedServer::SharedServer(const QStringList &options)
    : SharedServer(Setup{options, {}, {}})
{
}

SharedServer::SharedServer(const Setup &setup)
    : SharedServer(setup, nullptr)
{
}

SharedServer::SharedServer(const Setup &setup, const SharedServer *leader)
    : m_programs(programsFolder())
    , m_setup(setup)
{
    if (m_programs.isEmpty() || !QFileInfo::exists(m_programs + u"/initdb"_s)) {
        m_why = u"there is no initdb here (Debian: postgresql)"_s;
    } else if (leader) {
        static_cast<void>(copy(*leader) && start());
    } else if (make() && start() && m_why.isEmpty()) {
        const auto made = sharedadmin::create(administrator(), password());
        if (!made)
            m_why = made.error().message;
    }
}

SharedServer::~SharedServer()
{
    m_line.reset();
    stop(SIGINT);
}

/// A server refuses to run as root: then it is whom Debian made for it.
QStringList SharedServer::unprivileged(const QString &program, const QStringList &arguments) const
{
    QStringList words{u"--pdeathsig"_s, u"INT"_s};
    if (::geteuid() == 0)
        words += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    return words + QStringList{u"env"_s} + m_setup.environment + QStringList{m_programs + u'/' + program} +
           arguments;
}

bool SharedServer::make()
{
    m_root = (m_setup.folder.isEmpty() ? m_folder.path() : m_setup.folder) + u"/server"_s;
    QDir().mkpath(m_root);
    QFile secret(m_root + u"/secret"_s);
    if (!secret.open(QIODevice::WriteOnly))
        return false;
    secret.write(secretOf(QString::fromLatin1(administratorsName)));
    secret.close();
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        if (!user) {
            m_why = u"there is no user postgres to run it as"_s;
            return false;
        }
        for (const QString &path : {m_folder.path(), m_root, secret.fileName()}) {
            if (::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
                m_why = u"its folder could not be given to it"_s;
        }
    }
    return run(u"initdb"_s,
               {u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s, secret.fileName(), u"-E"_s, u"UTF8"_s,
                u"--locale=C.UTF-8"_s, u"-U"_s, QString::fromLatin1(administratorsName), u"--no-sync"_s,
                u"--wal-segsize=1"_s, u"-D"_s, m_root + u"/data"_s});
}

/// Runs one of the server's programs to its end.
bool SharedServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.start(u"setpriv"_s, unprivileged(program, arguments));
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        m_why = program + u": "_s + QString::fromUtf8(process.readAll());
    return m_why.isEmpty();
}

bool SharedServer::copy(const SharedServer &leader)
{
    m_root = m_folder.filePath(u"server"_s);
    QDir().mkpath(m_root);
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        for (const QString &path : {m_folder.path(), m_root}) {
            if (!user || ::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
                m_why = u"its folder could not be given to it"_s;
        }
    }
    const QString name = QString::fromLatin1(administratorsName);
    return m_why.isEmpty() &&
           run(u"pg_basebackup"_s,
               {u"-R"_s, u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s, u"-D"_s, m_root + u"/data"_s, u"-d"_s,
                u"host=127.0.0.1 port=%1 user=%2 password='%3' application_name=follower"_s.arg(leader.port())
                    .arg(name, QString::fromUtf8(secretOf(name)))});
}

std::unique_ptr<SharedServer> SharedServer::follower()
{
    std::unique_ptr<SharedServer> follower(new SharedServer(m_setup, this));
    if (!follower->isRunning())
        return follower;
    administer("ALTER SYSTEM SET synchronous_standby_names = 'follower'");
    administer("SELECT pg_reload_conf()");
    const QDeadlineTimer until(patience);
    const auto follows = [this] {
        return administer("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'")
                   .results.front()
                   .whole(0, 0) == 1;
    };
    while (!follows()) {
        if (until.hasExpired()) {
            follower->m_why = u"it does not follow"_s;
            break;
        }
        QThread::yieldCurrentThread();
    }
    return follower;
}

bool SharedServer::promote()
{
    const auto answers = administer("SELECT pg_promote()");
    return !answers.failure && answers.results.front().text(0, 0) == u"t"_s;
}

bool SharedServer::start()
{
    if (m_port == 0)
        m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(u"/"_s);
    // Once it is ready nobody reads what it says, and it would wait for that: a line that is cut is a line
    // there.
    const QString listen = u"exec \"$@\" > >(sed -u '/ready to accept/q'; exec cat >/dev/null) 2>&1"_s;
    m_process.start(
        u"bash"_s,
        QStringList{u"-c"_s, listen, u"bash"_s, u"setpriv"_s} +
            unprivileged(u"postgres"_s,
                         QStringList{u"-D"_s, m_root + u"/data"_s, u"-c"_s, u"listen_addresses=127.0.0.1"_s,
                                     u"-c"_s, u"port=%1"_s.arg(m_port), u"-c"_s,
                                     u"unix_socket_directories="_s + m_root, u"-c"_s, u"lc_messages=C"_s,
                                     u"-c"_s, u"log_min_messages=log"_s, u"-c"_s, u"log_checkpoints=off"_s} +
                             m_setup.options));
    QByteArray said;
    const QDeadlineTimer until(patience);
    while (!said.contains("ready to accept")) {
        if (until.hasExpired() || !m_process.waitForReadyRead(int(until.remainingTime()))) {
            m_why = u"postgres: "_s + QString::fromUtf8(said + m_process.readAll());
            return false;
        }
        said += m_process.readAll();
    }
    return true;
}

void SharedServer::stop(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), signal);
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

void SharedServer::crash()
{
    m_line.reset();
    stop(SIGQUIT);
    start();
}

void SharedServer::restart()
{
    m_line.reset();
    stop(SIGINT);
    start();
}

void SharedServer::kill()
{
    m_line.reset();
    stop(SIGKILL);
}

StoreAddress SharedServer::address(const QString &login, const QString &database) const
{
    return {login, u"127.0.0.1"_s, m_port, database, {}, {}};
}

StoreAddress SharedServer::administrator(const QString &database) const
{
    return address(QString::fromLatin1(administratorsName), database);
}

ServerLine::Password SharedServer::password()
{
    return [](const StoreAddress &address) { return secretOf(address.person); };
}

ServerLine::Answers SharedServer::administer(const QByteArray &statements, const QString &database)
{
    if (!m_line || !m_line->isOpen() || database != usualDatabase()) {
        auto line = ServerLine::open(administrator(database), password(), {});
        if (!line)
            qFatal("%s", qPrintable(line.error().message));
        if (database != usualDatabase())
            return (*line)->run(statements);
        m_line = std::move(line).value();
    }
    return m_line->run(statements);
}

QString SharedServer::newPerson(bool withSearch)
{
    administer("SELECT 1"); // the line is there
    const QString login = u"p%1"_s.arg(++m_people);
    const auto made = sharedadmin::addLogin(*m_line, login, secretOf(login), withSearch);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return login;
}

} // namespace afterword::testing
