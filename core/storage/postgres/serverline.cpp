// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/serverline.h"

#include "core/base/utf8.h"
#include "core/storage/postgres/latepq.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <poll.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ServerLine)
};

QString worded(const char *message)
{
    return QString::fromUtf8(message).simplified();
}

/// Table and column in what the server says of a value that it does not keep ("... saved in task, due"); all
/// that it says where that is worded in another way.
QString placeIn(const QString &text)
{
    return text.section(u" saved in "_s, -1);
}

/// Waits for @p events of the connection's socket; false where nothing comes in time.
bool await(PGconn *connection, short events, const QDeadlineTimer &until, const std::atomic_bool *givenUp)
{
    constexpr int between = 100; // ms between two looks whether somebody still waits
    for (;;) {
        pollfd socket{PQsocket(connection), events, 0};
        if (socket.fd < 0 || (givenUp && *givenUp))
            return false;
        const int left = int(until.remainingTime());
        const int count = ::poll(&socket, 1, givenUp ? std::min(left, between) : left);
        if (count > 0)
            return true;
        if (count < 0 ? errno != EINTR : until.hasExpired())
            return false;
    }
}

/// Where Debian keeps whom the machine trusts, and others too: libpq 15 cannot be told to ask the system.
QByteArray trustedRoots(const StoreAddress &address)
{
    if (!address.rootCertificate.isEmpty())
        return QFile::encodeName(address.rootCertificate);
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return path;
    }
    return {};
}

class Options {
public:
    void add(const char *name, const QByteArray &value)
    {
        m_names.push_back(name);
        m_texts.push_back(value);
    }
    PGconn *start() const
    {
        std::vector<const char *> names = m_names;
        std::vector<const char *> values;
        for (const QByteArray &text : m_texts)
            values.push_back(text.constData());
        names.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(names.data(), values.data(), 0);
    }

private:
    std::vector<const char *> m_names;
    std::vector<QByteArray> m_texts;
};

Options optionsFor(const StoreAddress &address, const QByteArray &password)
{
    Options options;
    options.add("host", address.host.toUtf8());
    options.add("port", QByteArray::number(address.port));
    options.add("dbname", address.database.toUtf8());
    options.add("user", address.person.toUtf8());
    if (!password.isNull())
        options.add("password", password);
    if (address.isThisMachine() && address.rootCertificate.isEmpty()) {
        options.add("sslmode", "prefer");
    } else {
        options.add("sslmode", "verify-full");
        options.add("sslrootcert", trustedRoots(address));
    }
    options.add("gssencmode", "disable"); // it would be tried first, and take time
    options.add("client_encoding", "UTF8");
    options.add("application_name", "afterword");
    options.add("tcp_user_timeout", "10000");
    options.add("keepalives_idle", "10");
    options.add("keepalives_interval", "5");
    options.add("keepalives_count", "3");
    // A server that works on for somebody who is gone holds others up; nobody waits long for a lock.
    options.add("options", "-c client_connection_check_interval=5000 -c lock_timeout=10000");
    return options;
}

Result<void> checkServer(PGconn *connection)
{
    const auto says = [&](const char *name) { return QByteArray(PQparameterStatus(connection, name)); };
    constexpr int oldestServer = 150'000;
    if (PQserverVersion(connection) < oldestServer)
        return Error{Words::tr("the server is too old: a shared search needs PostgreSQL 15 or newer")};
    if (says("server_encoding") != "UTF8")
        return Error{Words::tr("the database is not in UTF-8, so it could not keep every character; whoever "
                               "looks after it has to create it again with that encoding")};
    if (says("standard_conforming_strings") != "on")
        return Error{Words::tr("the server is set to read texts in an old way (standard_conforming_strings); "
                               "whoever looks after it has to switch that off")};
    return {};
}

} // namespace

int ServerRows::rows() const
{
    return PQntuples(m_result.get());
}

int ServerRows::columns() const
{
    return PQnfields(m_result.get());
}

const char *ServerRows::nameOf(int column) const
{
    return PQfname(m_result.get(), column);
}

bool ServerRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

bool ServerRows::isWhole(int column) const
{
    constexpr Oid bigint = 20; // pg_type.dat
    return PQftype(m_result.get(), column) == bigint;
}

QByteArrayView ServerRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

qint64 ServerRows::whole(int row, int column) const
{
    return bytes(row, column).toLongLong();
}

QString ServerRows::text(int row, int column) const
{
    return textFromUtf8(bytes(row, column));
}

QByteArray ServerRows::tag() const
{
    return PQcmdStatus(m_result.get());
}

bool ServerRows::isEndOfOne() const
{
    return PQresultStatus(m_result.get()) == PGRES_PIPELINE_SYNC;
}

void ServerRows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

/// Makes the line that was begun; or says why there is none.
std::optional<NotIn> ServerLine::connect(const StoreAddress &address)
{
    // The codes by which one refusal is told from another are in no other place before a line stands.
    PQsetErrorVerbosity(m_connection, PQERRORS_VERBOSE);
    const QDeadlineTimer until(m_patience.connecting);
    auto step = PQstatus(m_connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (step == PGRES_POLLING_READING || step == PGRES_POLLING_WRITING) {
        const short events = step == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        if (!await(m_connection, events, until, m_patience.givenUp))
            return notInForSilence(address);
        step = PQconnectPoll(m_connection);
    }
    if (step == PGRES_POLLING_OK) {
        PQsetErrorVerbosity(m_connection, PQERRORS_DEFAULT);
        return {};
    }
    if (PQconnectionNeedsPassword(m_connection))
        return notInWithoutPassword(address);
    return notIn(address, QString::fromUtf8(PQerrorMessage(m_connection)));
}

Result<std::unique_ptr<ServerLine>> ServerLine::open(const StoreAddress &address, const Password &password,
                                                     const Patience &patience, Welcome *welcome)
{
    Welcome unheard;
    Welcome &heard = welcome ? *welcome : unheard;
    if (const auto there = libpq.load(); !there) {
        heard = Welcome::NoAnswer;
        return there.error();
    }
    QByteArray secret;
    for (;;) {
        std::unique_ptr<ServerLine> line(new ServerLine(optionsFor(address, secret).start(), patience));
        PGconn *connection = line->m_connection;
        if (!connection)
            throw std::bad_alloc();
        if (const auto failed = line->connect(address)) {
            heard = failed->welcome;
            if (heard == Welcome::WrongPassword && secret.isNull() && password) {
                const auto told = password(address);
                if (told && !told->isNull()) {
                    secret = *told;
                    continue;
                }
            }
            return failed->why;
        }
        if (auto fine = checkServer(connection); !fine) {
            heard = Welcome::TurnedAway;
            return fine.error();
        }
        heard = Welcome::LetIn;
        PQsetnonblocking(connection, 1);
        // What the server remarks is for whoever looks after it, and never printed into a result.
        PQsetNoticeProcessor(
            connection, [](void *, const char *) {}, nullptr);
        return line;
    }
}

ServerLine::~ServerLine()
{
    PQfinish(m_connection);
}

ServerFailure ServerLine::lost(const QString &why)
{
    m_isLost = true;
    return {{}, why, false};
}

bool ServerLine::flush(milliseconds patience)
{
    for (;;) {
        const int rest = PQflush(m_connection);
        if (rest == 0)
            return true;
        if (rest < 0 || !await(m_connection, POLLIN | POLLOUT, QDeadlineTimer(patience), m_patience.givenUp))
            return false;
        // A server that has something to say may take nothing in until it was heard.
        if (PQconsumeInput(m_connection) == 0)
            return false;
    }
}

bool ServerLine::awaitAnswer(milliseconds patience)
{
    while (PQisBusy(m_connection)) {
        if (!await(m_connection, POLLIN, QDeadlineTimer(patience), m_patience.givenUp) ||
            PQconsumeInput(m_connection) == 0)
            return false;
    }
    return true;
}

/// A large change keeps a server busy, and silent, for a while: about a second for each 500 kB.
milliseconds ServerLine::patienceFor(const std::vector<QByteArray> &values) const
{
    milliseconds patience = m_patience.answering;
    for (const QByteArray &value : values)
        patience += milliseconds(value.size() / 500);
    return patience;
}

bool ServerLine::send(const QByteArray &statement, const std::vector<QByteArray> &values)
{
    std::vector<const char *> texts;
    texts.reserve(values.size());
    for (const QByteArray &value : values)
        texts.push_back(value.isNull() ? nullptr : value.constData());
    return values.empty() ? PQsendQuery(m_connection, statement.constData()) != 0
                          : PQsendQueryParams(m_connection, statement.constData(), int(values.size()),
                                              nullptr, texts.data(), nullptr, nullptr, 0) != 0;
}

/// Takes in what was answered to what was sent.
void ServerLine::hear(Answers &answers, milliseconds patience)
{
    for (;;) {
        if (!awaitAnswer(patience)) {
            answers.failure = lost(worded(PQerrorMessage(m_connection)));
            return;
        }
        PGresult *result = PQgetResult(m_connection);
        if (!result)
            break;
        ServerRows rows(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
            if (!answers.failure)
                answers.results.push_back(std::move(rows));
            continue;
        }
        if (!answers.failure)
            answers.failure =
                ServerFailure{PQresultErrorField(result, PG_DIAG_SQLSTATE),
                              worded(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)), false};
        const QByteArray &state = answers.failure->state;
        // The line is cut, or the server is being shut down: whether the statement was done is not known.
        if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P"))
            answers.failure = lost(answers.failure->text);
        if (m_isLost) // also where the server wants to copy, which is never asked for
            break;
    }
    if (PQstatus(m_connection) == CONNECTION_BAD && !answers.failure)
        answers.failure = lost(worded(PQerrorMessage(m_connection)));
}

/// Behind the answers to one of several that were sent together.
bool ServerLine::hearEndOfOne(milliseconds patience)
{
    if (m_isLost || !awaitAnswer(patience))
        return false;
    const ServerRows end(PQgetResult(m_connection));
    return end.isEndOfOne();
}

ServerLine::Answers ServerLine::run(const QByteArray &statement, const std::vector<QByteArray> &values)
{
    Answers answers;
    const milliseconds patience = patienceFor(values);
    if (m_isLost || !send(statement, values) || !flush(patience)) {
        answers.failure = lost(worded(PQerrorMessage(m_connection)));
        return answers;
    }
    hear(answers, patience);
    takeNotices();
    return answers;
}

ServerLine::Answers ServerLine::runBoth(const Statement &one, const Statement &behind)
{
    Answers answers;
    const milliseconds patience = patienceFor(one.values);
    if (m_isLost || PQenterPipelineMode(m_connection) == 0 || !send(one.text, one.values) ||
        PQpipelineSync(m_connection) == 0 || !send(behind.text, behind.values) ||
        PQpipelineSync(m_connection) == 0 || !flush(patience)) {
        answers.failure = lost(worded(PQerrorMessage(m_connection)));
        return answers;
    }
    hear(answers, patience);
    bool isWhole = hearEndOfOne(patience);
    if (isWhole) {
        Answers unheard;
        hear(unheard, patience);
        isWhole = hearEndOfOne(patience);
    }
    // What was answered counts, also where the line is lost behind it.
    if (!m_isLost && (!isWhole || PQexitPipelineMode(m_connection) == 0))
        lost({});
    takeNotices();
    return answers;
}

/// What we did ourselves is no news.
void ServerLine::takeNotices()
{
    while (PGnotify *notice = PQnotifies(m_connection)) {
        m_wasTold = m_wasTold || notice->be_pid != PQbackendPID(m_connection);
        PQfreemem(notice);
    }
}

int ServerLine::socket() const
{
    return m_isLost ? -1 : PQsocket(m_connection);
}

bool ServerLine::wasTold()
{
    if (!m_isLost && PQconsumeInput(m_connection) == 0)
        lost({});
    takeNotices();
    return std::exchange(m_wasTold, false) || m_isLost;
}

Result<QByteArray> ServerLine::scrambled(const QByteArray &password, const QString &login) const
{
    char *text = PQencryptPasswordConn(m_connection, password.constData(), login.toUtf8().constData(),
                                       "scram-sha-256");
    if (!text)
        return Error{Words::tr("the password cannot be used: %1").arg(worded(PQerrorMessage(m_connection)))};
    const QByteArray scrambled(text);
    PQfreemem(text);
    return scrambled;
}

Error serverError(const ServerFailure &failure)
{
    if (failure.unreachable)
        return {failure.text};
    if (failure.isLost())
        return {Words::tr(
            "the server does not answer any more; check that this computer is online, and try again")};
    const QByteArray kind = failure.state.left(2);
    if (failure.state == "AW001" || failure.state == "23505" || failure.state == "23503")
        return {Words::tr("somebody else changed this meanwhile, so nothing was saved; look at it again")};
    if (failure.state == "AW002" || failure.state == "42501")
        return {
            Words::tr("you may not do this in the shared search, so nothing was done; ask whose search it "
                      "is, or whoever looks after the server")};
    if (failure.state == "AW003")
        return {Words::tr("there is no such login at the server, so nothing was changed; look at how it is "
                          "written")};
    if (failure.state == "AW004")
        return {Words::tr("the server refuses a value that no program could read (%1), so nothing was saved; "
                          "enter it again, and try once more")
                    .arg(placeIn(failure.text))};
    if (kind == "AW") // a schema that is newer than this program
        return {
            Words::tr("the server refused this for a reason that this version does not know, so nothing was "
                      "saved; bring Afterword up to date, and try again: %1")
                .arg(failure.text)};
    if (failure.state == "25006")
        return {Words::tr("the server is read-only at the moment, so nothing was saved; try again later")};
    if (kind == "53")
        return {Words::tr("the server is full, so nothing was saved; tell whoever looks after it: %1")
                    .arg(failure.text)};
    if (kind == "40" || failure.state == "55P03")
        return {Words::tr(
            "somebody else is saving to this search right now, so nothing was saved; try again in a moment")};
    if (kind == "3F" || failure.state == "42P01" || failure.state == "42883")
        return {Words::tr("this database holds no shared searches yet; whoever looks after it has to run "
                          "\"afterword admin create\"")};
    return {Words::tr("the server refused: %1").arg(failure.text)};
}

} // namespace afterword
