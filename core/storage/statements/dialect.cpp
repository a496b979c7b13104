// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements/dialect.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace afterword::dialect {

const int schemaVersion = AFTERWORD_SCHEMA; // told by the build, which counts the migrations

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Dialect)
};

Result<void> setPragma(const Database &database, const QString &name, const QString &value,
                       const QVariant &expected)
{
    // Some pragmas answer with the new value, some are silent: both are read back.
    if (auto set = database.ask(u"PRAGMA %1 = %2"_s.arg(name, value)); !set)
        return set.error();
    const auto stands = database.ask(u"PRAGMA "_s + name);
    if (!stands)
        return stands.error();
    if (stands->toString().compare(expected.toString(), Qt::CaseInsensitive) != 0)
        return Error{
            Words::tr("the store could not be opened safely: %1 stayed %2").arg(name, stands->toString())};
    return {};
}

Result<QString> check(const Database &database, const QString &pragma)
{
    const auto answer = database.ask(u"PRAGMA "_s + pragma);
    if (!answer)
        return answer.error();
    return answer->toString() == u"ok"_s ? QString() : answer->toString();
}

Result<void> inUse()
{
    return Error{Words::tr("another program is using it right now; close it there and try again")};
}

Result<int> readNumber(const Database &database, const QString &pragma)
{
    const auto answer = database.ask(u"PRAGMA "_s + pragma);
    if (!answer)
        return answer.error();
    return answer->toInt();
}

} // namespace

QString connectOptions(bool readOnly)
{
    return readOnly ? u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s
                    : u"QSQLITE_BUSY_TIMEOUT=2000"_s;
}

QString nameOfUnchangingFile(const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return u"file:"_s + QString::fromLatin1(encoded) + u"?immutable=1"_s;
}

Result<int> readApplicationId(const Database &database)
{
    return readNumber(database, u"application_id"_s);
}

Result<int> readVersion(const Database &database)
{
    return readNumber(database, u"user_version"_s);
}

Result<void> writeIdentity(const Database &database, int version)
{
    if (auto id = database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !id)
        return id;
    return database.run(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<void> forbidWrites(const Database &database)
{
    return setPragma(database, u"query_only"_s, u"ON"_s, 1);
}

Result<void> keepIndexInMemory(const Database &database)
{
    // sqlite.org/wal.html, "Use of WAL Without Shared-Memory"
    if (auto alone = database.ask(u"PRAGMA locking_mode = EXCLUSIVE"_s); !alone)
        return alone.error();
    return forbidWrites(database);
}

Result<void> setPragmas(const Database &database)
{
    struct Pragma {
        const char *name;
        const char *value;
        QVariant expected;
    };
    const Pragma pragmas[] = {
        {"foreign_keys", "ON", 1},    {"synchronous", "FULL", 2}, {"trusted_schema", "OFF", 0},
        {"cell_size_check", "ON", 1}, {"secure_delete", "ON", 1}, {"temp_store", "MEMORY", 2},
    };
    for (const Pragma &pragma : pragmas) {
        const auto set = setPragma(database, QString::fromLatin1(pragma.name),
                                   QString::fromLatin1(pragma.value), pragma.expected);
        if (!set)
            return set;
    }
    return {};
}

Result<void> setJournal(const Database &database, bool onNetwork)
{
    const QString journal = onNetwork ? u"DELETE"_s : u"WAL"_s;
    return setPragma(database, u"journal_mode"_s, journal, journal);
}

Result<void> leaveLog(const Database &database)
{
    const auto stands = database.ask(u"PRAGMA journal_mode = DELETE"_s);
    if (stands && stands->toString() == u"delete"_s)
        return {};
    return Error{Words::tr("it is open in a window or another program; close it there and try again")};
}

Result<void> keepOthersOut(const Database &database)
{
    if (database.run(u"BEGIN EXCLUSIVE"_s))
        return {};
    return inUse();
}

Result<void> isLetIn(const Database &database)
{
    enum SqliteCode { Busy = 5, Locked = 6 };
    QSqlQuery query(database.connection());
    if (query.exec(u"SELECT count(*) FROM sqlite_master"_s))
        return {};
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    return code == Busy || code == Locked ? inUse() : Result<void>();
}

Result<void> rewrite(const Database &database)
{
    return database.run(u"VACUUM"_s);
}

Result<qint64> dataVersion(const Database &database)
{
    const auto answer = database.ask(u"PRAGMA data_version"_s);
    if (!answer)
        return answer.error();
    return answer->toLongLong();
}

Result<QString> quickCheck(const Database &database)
{
    return check(database, u"quick_check(1)"_s);
}

Result<QString> fullCheck(const Database &database)
{
    auto integrity = check(database, u"integrity_check(1)"_s);
    if (!integrity || !integrity->isEmpty())
        return integrity;
    const auto orphan = database.ask(u"PRAGMA foreign_key_check"_s);
    if (!orphan)
        return orphan.error();
    return orphan->isValid() ? Words::tr("a row of %1 belongs to nothing").arg(orphan->toString())
                             : QString();
}

Result<void> copyTo(const Database &database, const QString &path)
{
    return database.run(u"VACUUM INTO ?"_s, {path});
}

Result<QString> libraryVersion(const Database &database)
{
    const auto version = database.ask(u"SELECT sqlite_version()"_s);
    if (!version)
        return version.error();
    return version->toString();
}

} // namespace afterword::dialect
