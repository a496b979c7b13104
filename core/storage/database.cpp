// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrator.h"
#include "core/storage/newstore.h"
#include "core/storage/schema.h"
#include "core/storage/statements/boundstatement.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storeheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

const QString inMemoryName = u":memory:"_s;
/// Bytes: a file system takes 255, of which copies and logs that are just made need the rest.
constexpr qsizetype longestName = 180;
/// More than the tables have; an update of other columns is another statement.
constexpr size_t mostPrepared = 64;

Result<void> createPrivately(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!storefile::makePrivateFolder(folder))
        return Error{
            Words::tr("the folder %1 could not be made: %2").arg(folder, storefile::whyNoFolder(folder))};
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{Words::tr("the store could not be created: %1").arg(storefile::diskWords(errno))};
    ::close(file);
    return {};
}

/// Without the right to write into the folder SQLite cannot make the index that its log needs. Where nothing
/// is left in a log, nobody is writing, and the file alone says everything.
bool standsForItself(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !storefile::hasUnmergedRows(path);
}

/// Whether the statement reads or writes rows, and may come again soon. Others hold locks or act once.
bool isAboutRows(const QString &sql)
{
    const auto begins = [&](QLatin1StringView word) { return sql.startsWith(word); };
    return begins("SELECT"_L1) || begins("INSERT"_L1) || begins("UPDATE"_L1) || begins("DELETE"_L1);
}

/// Whether it is run to save something; where it fails, nothing was saved.
bool writes(const QString &sql)
{
    const auto begins = [&](QLatin1StringView word) { return sql.startsWith(word); };
    return sql != "BEGIN"_L1 && !begins("ROLLBACK"_L1) && !begins("PRAGMA"_L1) && !begins("SELECT"_L1);
}

/// The write-ahead log, which stands beside the file and not beside a link to it.
std::optional<storefile::Identity> logOf(const QString &path)
{
    return storefile::identityOf(QFileInfo(path).canonicalFilePath() + u"-wal"_s);
}

} // namespace

Database::Database(const QSqlDatabase &connection, bool readOnly)
    : m_connection(connection)
    , m_readOnly(readOnly)
    , m_whyReadOnly{Words::tr("the store is read-only, so nothing was saved")}
{
}

Database::Database(Database &&other) noexcept
    : RowStore(std::move(other))
    , m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_isOurSqlite(other.m_isOurSqlite)
    , m_readOnly(other.m_readOnly)
    , m_whyReadOnly(std::move(other.m_whyReadOnly))
    , m_strangePart(std::move(other.m_strangePart))
    , m_gate(std::move(other.m_gate))
    , m_path(std::move(other.m_path))
    , m_identity(other.m_identity)
    , m_log(other.m_log)
    , m_prepared(std::move(other.m_prepared))
{
}

Database::~Database()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Database> Database::connect(const QString &path, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name), access != Access::Write);
    QSqlDatabase &connection = database.m_connection; // a second one would still be in use when it is removed
    const bool unchanging = access == Access::ReadUnchanging;
    connection.setDatabaseName(unchanging ? dialect::nameOfUnchangingFile(path) : path);
    connection.setConnectOptions(dialect::connectOptions(access == Access::Read || unchanging));
    expectConnection();
    if (!connection.open())
        return storageError(connection.lastError(), StoreUse::Reading, path);
    database.m_isOurSqlite = wasConnectedHere();
    if (access == Access::ReadAlone) {
        if (auto alone = dialect::keepIndexInMemory(database); !alone)
            return alone.error();
    }
    return database;
}

Result<Database> Database::inMemory()
{
    auto database = connect(inMemoryName, Access::Write);
    if (database) {
        if (auto pragmas = dialect::setPragmas(*database); !pragmas)
            return pragmas.error();
    }
    return database;
}

/// Takes back a write that a program did not live to end, where a rollback journal tells of one: a connection
/// for reading may not, and reads nothing then. Where another program is just writing, nothing happens.
void Database::takeBackCutOffWrite(const QString &path)
{
    if (!QFileInfo::exists(path + u"-journal"_s) || !readHeader(path).isOurs)
        return;
    if (const auto database = connect(path, Access::Write))
        static_cast<void>(database->ask(u"SELECT count(*) FROM sqlite_master"_s)); // SQLite does it at a read
}

/// Makes a new store under a passing name and gives it its own when it is whole, so that an empty file is
/// never a store, whenever the power goes.
Result<void> Database::create(const QString &path)
{
    if (QFile::encodeName(QFileInfo(path).fileName()).size() > longestName)
        return Error{Words::tr("the store could not be created: its name is too long for those of the files "
                               "beside it; choose a shorter one")};
    const QString passing = path + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto created = createPrivately(passing); !created)
        return created;
    auto made = [&]() -> Result<void> {
        const auto database = connect(passing, Access::Write);
        if (!database)
            return database.error();
        if (auto pragmas = dialect::setPragmas(*database); !pragmas)
            return pragmas;
        return migrate(*database);
    }();
    if (made)
        made = putNewStore(passing, path);
    QFile::remove(passing);
    return made;
}

/// Whether a file stands at @p path that may be a store.
Result<void> Database::isThere(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && file.isSymLink())
        return Error{
            Words::tr("this is a link to %1, where there is no store; it may have been moved or renamed")
                .arg(file.symLinkTarget())};
    if (storefile::isHidden(path))
        return mayNotRead();
    if (!file.exists())
        return Error{Words::tr("there is no store here any more; it may have been moved or renamed")};
    if (file.isDir())
        return Error{Words::tr("this is a folder, not a store")};
    if (!file.isFile())
        return Error{Words::tr("this is not a file, so it is not a store; it was left as it is")};
    if (file.size() == 0)
        return Error{Words::tr("the file is empty, so it is not a store; it was left as it is")};
    for (const QString &beside : storefile::sidecars(path)) {
        if (QFileInfo(beside).isDir())
            return Error{Words::tr("there is a folder called %1 where a file of the store belongs; move the "
                                   "folder away and try again")
                             .arg(beside)};
    }
    if (storefile::hasNameElsewhere(path))
        return Error{
            Words::tr("the file has a second name in another folder (a hard link), under which it could be "
                      "changed unseen, "
                      "so it was left as it is; delete one of its names, or make a copy of it")};
    return {};
}

Result<Database> Database::open(const QString &path, OpenMode mode)
{
    if (path == inMemoryName)
        return openInside(path, mode);
    const QString file = storefile::itself(path);
    if (mode == OpenMode::CreateIfMissing && !QFileInfo::exists(file) && !QFileInfo(file).isSymLink()) {
        if (auto created = create(file); !created)
            return created.error();
    }
    if (auto there = isThere(file); !there)
        return there.error();
    auto entrance = StoreGate::enter(path, StoreGate::together);
    if (!entrance)
        return entrance.error();
    auto database = openInside(entrance->file, mode);
    if (database)
        database->m_gate = std::move(entrance->gate);
    return database;
}

Result<Database> Database::openInside(const QString &path, OpenMode mode)
{
    const bool isFile = path != inMemoryName;
    if (isFile) {
        if (auto there = isThere(path); !there)
            return there.error();
    }
    const bool mayWrite =
        !isFile || (QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable());
    if (isFile && mayWrite)
        storefile::letSidecarsBeWritten(path);
    if (isFile && mayWrite && mode == OpenMode::ForReading)
        takeBackCutOffWrite(path);
    Access access = mayWrite && mode != OpenMode::ForReading ? Access::Write : Access::Read;
    if (isFile && access == Access::Read && standsForItself(path))
        access = Access::ReadUnchanging;
    auto database = openAs(path, mode, access);
    if (database || !isFile || !storefile::isFull(path))
        return database;
    // On a full disk SQLite finds no room for the index of its log; without it, reading still works.
    auto reading =
        openAs(path, mode,
               storefile::hasUnmergedRows(path) && mayWrite ? Access::ReadAlone : Access::ReadUnchanging);
    if (!reading)
        return database;
    reading->setReadOnly(
        {Words::tr("the disk is full, so nothing was saved; free some space and try again")});
    return reading;
}

Result<Database> Database::openAs(const QString &path, OpenMode mode, Access access)
{
    const bool isFile = path != inMemoryName;
    const auto identity = isFile ? storefile::identityOf(path) : std::nullopt;
    auto database = connect(path, access);
    if (!database)
        return database;
    if (isFile) {
        database->m_path = path;
        database->m_identity = identity; // looked at before: a file that was exchanged meanwhile is noticed
        // Whose file it is comes first: a foreign or newer one is left untouched, and so is a damaged one.
        if (auto ours = database->checkWhose(); !ours)
            return ours.error();
    }
    if (auto pragmas = dialect::setPragmas(*database); !pragmas)
        return pragmas.error();
    if (auto sound = database->checkSound(); !sound)
        return sound.error();
    if (isFile) {
        if (auto schema = database->checkSchema(); !schema)
            return schema.error();
    }
    if (mode == OpenMode::ForReading)
        return database;
    if (database->isReadOnly()) {
        const auto version = dialect::readVersion(*database);
        if (!version)
            return version.error();
        if (*version != dialect::schemaVersion)
            return Error{Words::tr("the store may only be read, and it is of an older version that would "
                                   "have to be brought up to date")};
        return database;
    }
    if (isFile) {
        if (auto journal = dialect::setJournal(*database, storefile::isOnNetwork(path)); !journal)
            return journal.error();
    }
    if (auto migrated = migrate(*database); !migrated)
        return migrated.error();
    if (isFile)
        database->m_log = logOf(path);
    return database;
}

Result<std::optional<Database>> Database::holdAlone(const QString &path)
{
    const bool hasLog = storefile::hasSidecars(path);
    auto database = connect(path, Access::Write);
    if (!database)
        return std::optional<Database>();
    if (!database->checkWhose() || !dialect::setPragmas(*database) || !database->checkSound()) {
        if (auto letIn = dialect::isLetIn(*database); !letIn)
            return letIn.error();
        return std::optional<Database>();
    }
    if (hasLog) {
        if (auto left = dialect::leaveLog(*database); !left)
            return left.error();
    }
    if (auto alone = dialect::keepOthersOut(*database); !alone)
        return alone.error();
    return std::optional<Database>(std::move(database).value());
}

void Database::setReadOnly(const Error &why)
{
    m_readOnly = true;
    m_whyReadOnly = why;
}

/// Triggers would run when we write, and views and computed columns when we read: neither is ours, so neither
/// is done then.
Result<void> Database::checkSchema()
{
    auto findings = examineSchema(*this);
    if (!findings)
        return findings.error();
    if (findings->changed)
        return *findings->changed;
    m_strangePart = findings->added;
    if (!m_strangePart)
        return {};
    setReadOnly(*m_strangePart);
    return dialect::forbidWrites(*this);
}

Result<void> Database::checkWhose() const
{
    const auto id = dialect::readApplicationId(*this);
    if (!id)
        return id.error();
    const auto version = dialect::readVersion(*this);
    if (!version)
        return version.error();
    if (*id != dialect::applicationId)
        return Error{Words::tr("this file is not a store of Afterword; it was left as it is")};
    if (*version > dialect::schemaVersion)
        return Error{
            Words::tr("this store was written by a newer version of Afterword; it was left as it is")};
    return {};
}

Result<void> Database::checkSound() const
{
    const auto damage = dialect::quickCheck(*this);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return Error{Words::tr("the store is damaged: %1").arg(*damage)};
    return {};
}

Result<void> Database::isInItsPlace() const
{
    if (m_path.isEmpty() || storefile::identityOf(m_path) == m_identity)
        return {};
    return Error{Words::tr("the store is no longer where it was, so nothing was saved; put the file back, or "
                           "start Afterword again and restore a backup")};
}

bool Database::hasItsLog() const
{
    return m_connection.isOpen() && (!m_log || logOf(m_path) == m_log);
}

Result<void> Database::reopen()
{
    // First closed: SQLite would let a second connection of this process share the index of the lost log.
    m_prepared.clear();
    m_connection.close();
    auto again = open(m_path, OpenMode::MustExist);
    if (!again)
        return again.error();
    std::swap(m_connection, again->m_connection);
    std::swap(m_isOurSqlite, again->m_isOurSqlite);
    std::swap(m_gate, again->m_gate);
    std::swap(m_whyReadOnly, again->m_whyReadOnly);
    std::swap(m_strangePart, again->m_strangePart);
    std::swap(m_prepared, again->m_prepared);
    std::swap(m_identity, again->m_identity);
    std::swap(m_log, again->m_log);
    m_readOnly = again->m_readOnly;
    return {};
}

Result<QSqlQuery *> Database::prepared(const QString &sql, StoreUse use) const
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return &known->second;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError(), use, m_path);
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    return &m_prepared.insert_or_assign(sql, std::move(query)).first->second;
}

void Database::done(const QString &sql) const
{
    const auto known = m_prepared.find(sql);
    if (known == m_prepared.end())
        return;
    known->second.finish(); // else it would hold what it read, and a lock
    if (!isAboutRows(sql))
        m_prepared.erase(known);
}

Result<void> Database::run(const QString &sql, const QVariantList &values) const
{
    const StoreUse use = writes(sql) ? StoreUse::Writing : StoreUse::Reading;
    const auto query = prepared(sql, use);
    if (!query)
        return query.error();
    std::optional<QSqlError> error;
    if (m_isOurSqlite && !values.isEmpty())
        error = runThroughSqlite(**query, values);
    if (!error) {
        for (int i = 0; i < values.size(); ++i)
            (*query)->bindValue(i, values[i]);
        error = (*query)->exec() ? QSqlError() : (*query)->lastError();
    }
    done(sql);
    return error->isValid() ? storageError(*error, use, m_path) : Result<void>();
}

Result<QVariant> Database::ask(const QString &sql) const
{
    const auto query = prepared(sql, StoreUse::Reading);
    if (!query)
        return query.error();
    const bool found = (*query)->exec() && (*query)->next();
    const QVariant answer = found ? (*query)->value(0) : QVariant();
    const QSqlError error = (*query)->lastError();
    done(sql);
    if (error.isValid())
        return storageError(error, StoreUse::Reading, m_path);
    return answer;
}

Result<void> Database::begin() const
{
    return run(QString::fromLatin1(dialect::beginWrite));
}

Result<void> Database::commit() const
{
    auto committed = run(u"COMMIT"_s);
    if (!committed)
        rollBack();
    return committed;
}

void Database::rollBack() const
{
    // Where SQLite has rolled back by itself already, this is refused, and that is fine.
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
}

} // namespace afterword
