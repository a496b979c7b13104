// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMutex>
#include <QSqlError>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

/// The statements that made the parts of a schema, by "table contact" and the like.
using Schema = std::map<QString, QString>;

/// Without what says nothing: versions of SQLite differ in blanks and quotes when a table is altered.
QString plain(const QString &sql)
{
    QString text;
    for (const QChar c : sql) {
        const bool isQuote = c == u'"' || c == u'`' || c == u'[' || c == u']';
        if (!c.isSpace() && !isQuote)
            text += c.toLower();
    }
    return text;
}

Result<Schema> schemaOf(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    // What SQLite makes by itself has a name that nobody else can give.
    if (!query.exec(
            u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s))
        return storageError(query.lastError(), StoreUse::Reading);
    Schema schema;
    while (query.next())
        schema.emplace(query.value(0).toString() + u' ' + query.value(1).toString(),
                       plain(query.value(2).toString()));
    if (query.lastError().isValid())
        return storageError(query.lastError(), StoreUse::Reading);
    return schema;
}

QByteArray digestOf(const Schema &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, sql] : schema)
        hash.addData((name + u'\n' + sql + u'\n').toUtf8());
    return hash.result().toHex();
}

/// What the migrations make, up to @p version. A constant of this program, so it is made once.
Result<Schema> expectedSchema(int version)
{
    static QMutex mutex;
    static std::map<int, Schema> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.find(version); found != known.end())
        return found->second;
    const auto empty = Database::inMemory();
    if (!empty)
        return empty.error();
    if (auto made = migrate(*empty, version); !made)
        return made.error();
    auto schema = schemaOf(*empty);
    if (schema)
        known.emplace(version, *schema);
    return schema;
}

} // namespace

QByteArray newestSchemaDigest()
{
    return "c7f8f95b7cd7ffe1175e33c5a1055d19ac5258e272b46c923615bb0fe3e3756c";
}

Result<QByteArray> digestOfSchema(const Database &database)
{
    const auto schema = schemaOf(database);
    return schema ? Result<QByteArray>(digestOf(*schema)) : schema.error();
}

Result<SchemaFindings> examineSchema(const Database &database)
{
    const auto version = dialect::readVersion(database);
    if (!version)
        return version.error();
    const auto actual = schemaOf(database);
    if (!actual)
        return actual.error();
    SchemaFindings findings;
    if (*version == dialect::schemaVersion && digestOf(*actual) == newestSchemaDigest())
        return findings;
    const auto expected = expectedSchema(*version);
    if (!expected)
        return expected.error();
    for (const auto &[name, sql] : *expected) {
        const auto there = actual->find(name);
        const bool isSame = there != actual->end() && there->second == sql;
        if (!isSame && !findings.changed)
            findings.changed =
                Error{Words::tr("the store is damaged: its %1 is not the one that Afterword made").arg(name)};
    }
    for (const auto &[name, sql] : *actual) {
        if (!expected->contains(name) && !findings.added)
            findings.added = Error{Words::tr("the store holds a %1 that Afterword did not make, so it may "
                                             "only be read and nothing was "
                                             "saved; export it as .json and import that into a new store")
                                       .arg(name)};
    }
    return findings;
}

} // namespace afterword
