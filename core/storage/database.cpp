// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/dialect.h"
#include "core/storage/migrator.h"
#include "core/storage/storeheader.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

const QString inMemory = u":memory:"_s;
/// More than the tables have; an update of other columns is another statement.
constexpr size_t mostPrepared = 64;

/// SQLite's result codes, as Qt hands them on.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

Result<void> createPrivately(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!storefile::makePrivateFolder(folder))
        return Error{u"the folder %1 could not be made"_s.arg(folder)};
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{u"the store could not be created: %1"_s.arg(file.errorString())};
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

/// The write-ahead log, which stands beside the file and not beside a link to it.
std::optional<storefile::Identity> logOf(const QString &path)
{
    return storefile::identityOf(QFileInfo(path).canonicalFilePath() + u"-wal"_s);
}

} // namespace

Error storageError(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full: return {u"the disk is full, so nothing was saved; free some space and try again"_s};
    case Busy:
    case Locked:
        return {u"another program is writing to the store, so nothing was saved; try again in a moment"_s};
    case ReadOnly: return {u"the store may only be read, so nothing was saved"_s};
    case IoError:
        return {u"the disk reported an error, so nothing was saved; check the disk and try again"_s};
    case Corrupt:
    case NotADatabase: return {u"the file is damaged or is not a store of Afterword"_s};
    case CantOpen: return {u"the store could not be opened"_s};
    default: return {u"the store refused: %1"_s.arg(error.databaseText())};
    }
}

Database::Database(const QSqlDatabase &connection, bool readOnly)
    : m_connection(connection)
    , m_readOnly(readOnly)
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_readOnly(other.m_readOnly)
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

Result<Database> Database::connect(const QString &path, bool readOnly)
{
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    const bool alone = readOnly && path != inMemory && standsForItself(path);
    connection.setDatabaseName(alone ? dialect::nameOfUnchangingFile(path) : path);
    connection.setConnectOptions(dialect::connectOptions(readOnly));
    Database database(connection, readOnly);
    if (!connection.open())
        return storageError(connection.lastError());
    return database;
}

/// Takes back a write that a program did not live to end, where a rollback journal tells of one: a connection
/// for reading may not, and reads nothing then. Where another program is just writing, nothing happens.
void Database::takeBackCutOffWrite(const QString &path)
{
    if (!QFileInfo::exists(path + u"-journal"_s) || !readHeader(path).isOurs)
        return;
    if (const auto database = connect(path, false))
        static_cast<void>(database->ask(u"SELECT count(*) FROM sqlite_master"_s)); // SQLite does it at a read
}

/// Makes a new store under a passing name and gives it its own when it is whole, so that an empty file is
/// never a store, whenever the power goes.
Result<void> Database::create(const QString &path)
{
    const QString passing = path + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto created = createPrivately(passing); !created)
        return created;
    auto made = [&]() -> Result<void> {
        const auto database = connect(passing, false);
        if (!database)
            return database.error();
        if (auto pragmas = dialect::setPragmas(*database); !pragmas)
            return pragmas;
        return migrate(*database);
    }();
    // Somebody else may have made the store meanwhile; then theirs counts.
    if (made && !storefile::putWhereNothingIs(passing, path) && !QFileInfo::exists(path))
        made = Error{u"the store could not be put in its place"_s};
    QFile::remove(passing);
    return made;
}

Result<Database> Database::open(const QString &path, OpenMode mode)
{
    const bool isFile = path != inMemory;
    if (isFile && !QFileInfo::exists(path)) {
        if (mode != OpenMode::CreateIfMissing)
            return Error{u"there is no store here any more; it may have been moved or renamed"_s};
        if (auto created = create(path); !created)
            return created.error();
    }
    if (isFile && QFileInfo(path).size() == 0)
        return Error{u"the file is empty, so it is no store; it was left as it is"_s};
    const bool mayWrite =
        !isFile || (QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable());
    if (isFile && mayWrite && mode == OpenMode::ForReading)
        takeBackCutOffWrite(path);
    auto database = connect(path, !mayWrite || mode == OpenMode::ForReading);
    if (!database)
        return database;
    if (isFile) {
        database->m_path = path;
        database->m_identity = storefile::identityOf(path);
        // Whose file it is comes first: a foreign or newer one is left untouched, and so is a damaged one.
        if (auto ours = database->checkWhose(); !ours)
            return ours.error();
    }
    if (auto pragmas = dialect::setPragmas(*database); !pragmas)
        return pragmas.error();
    if (auto sound = database->checkSound(); !sound)
        return sound.error();
    if (mode == OpenMode::ForReading)
        return database;
    if (database->isReadOnly()) {
        if (dialect::readVersion(*database).value() != dialect::schemaVersion)
            return Error{
                u"the store may only be read, and it is of an older version that would have to be brought up to date"_s};
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

Result<void> Database::checkWhose() const
{
    const auto id = dialect::readApplicationId(*this);
    if (!id)
        return id.error();
    const auto version = dialect::readVersion(*this);
    if (!version)
        return version.error();
    if (*id != dialect::applicationId)
        return Error{u"this file is not a store of Afterword; it was left as it is"_s};
    if (*version > dialect::schemaVersion)
        return Error{u"this store was written by a newer version of Afterword; it was left as it is"_s};
    return {};
}

Result<void> Database::checkSound() const
{
    const auto damage = dialect::quickCheck(*this);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return Error{u"the store is damaged: %1"_s.arg(*damage)};
    return {};
}

Result<void> Database::isInItsPlace() const
{
    if (m_path.isEmpty() || storefile::identityOf(m_path) == m_identity)
        return {};
    return Error{
        u"the store is no longer where it was, so nothing was saved; put the file back, or start Afterword again and restore a backup"_s};
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
    std::swap(m_prepared, again->m_prepared);
    std::swap(m_identity, again->m_identity);
    std::swap(m_log, again->m_log);
    m_readOnly = again->m_readOnly;
    return {};
}

Result<QSqlQuery *> Database::prepared(const QString &sql) const
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return &known->second;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError());
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
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    for (int i = 0; i < values.size(); ++i)
        (*query)->bindValue(i, values[i]);
    const bool ran = (*query)->exec();
    const QSqlError error = (*query)->lastError();
    done(sql);
    return ran ? Result<void>() : storageError(error);
}

Result<QVariant> Database::ask(const QString &sql) const
{
    const auto query = prepared(sql);
    if (!query)
        return query.error();
    const bool found = (*query)->exec() && (*query)->next();
    const QVariant answer = found ? (*query)->value(0) : QVariant();
    const QSqlError error = (*query)->lastError();
    done(sql);
    if (error.isValid())
        return storageError(error);
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
