// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements/cursor.h"

#include "core/base/utf8.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <new>
#include <sqlite3.h>

namespace afterword {

namespace {

class QtCursor : public Cursor {
public:
    explicit QtCursor(const QSqlDatabase &connection)
        : m_query(connection)
    {
        m_query.setForwardOnly(true); // nothing is kept of rows that were read
    }

    Result<void> begin(const QString &sql)
    {
        if (!m_query.exec(sql))
            return storageError(m_query.lastError(), StoreUse::Reading);
        m_record = m_query.record();
        return {};
    }

    bool next() override
    {
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            m_failure = storageError(m_query.lastError(), StoreUse::Reading);
        return false;
    }
    const Error *failure() const override { return m_failure ? &*m_failure : nullptr; }
    int columns() const override { return m_record.count(); }
    QString nameOf(int column) const override { return m_record.fieldName(column); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    QVariant value(int column) const override { return m_query.value(column); }
    QByteArrayView bytes(int column) const override
    {
        const QVariant value = m_query.value(column);
        const bool isBlob = value.typeId() == QMetaType::QByteArray;
        m_bytes = isBlob ? value.toByteArray() : value.toString().toUtf8();
        return m_bytes;
    }
    std::optional<qint64> whole(int column) const override
    {
        const QVariant value = m_query.value(column);
        return value.typeId() == QMetaType::LongLong ? std::optional(value.toLongLong()) : std::nullopt;
    }

private:
    QSqlQuery m_query;
    QSqlRecord m_record;
    mutable QByteArray m_bytes;
    std::optional<Error> m_failure;
};

class SqliteCursor : public Cursor {
public:
    explicit SqliteCursor(sqlite3 *connection)
        : m_connection(connection)
    {
    }
    ~SqliteCursor() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteCursor)

    Result<void> begin(const QString &sql)
    {
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v2(m_connection, text.constData(), int(text.size()), &m_statement, nullptr) !=
            SQLITE_OK)
            return error();
        return {};
    }

    bool next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_NOMEM)
            throw std::bad_alloc();
        if (code != SQLITE_DONE)
            m_failure = error();
        return false;
    }
    const Error *failure() const override { return m_failure ? &*m_failure : nullptr; }
    int columns() const override { return sqlite3_column_count(m_statement); }
    QString nameOf(int column) const override
    {
        return QString::fromUtf8(sqlite3_column_name(m_statement, column));
    }
    bool isNull(int column) const override { return sqlite3_value_type(at(column)) == SQLITE_NULL; }
    QByteArrayView bytes(int column) const override
    {
        sqlite3_value *here = at(column);
        switch (sqlite3_value_type(here)) {
        case SQLITE_TEXT: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(here));
            if (!text)
                throw std::bad_alloc();
            return {text, sqlite3_value_bytes(here)};
        }
        case SQLITE_BLOB:
            return {static_cast<const char *>(sqlite3_value_blob(here)), sqlite3_value_bytes(here)};
        case SQLITE_NULL: return {};
        default: m_bytes = value(column).toString().toUtf8(); return m_bytes;
        }
    }
    QVariant value(int column) const override
    {
        sqlite3_value *here = at(column);
        switch (sqlite3_value_type(here)) {
        case SQLITE_INTEGER: return qint64(sqlite3_value_int64(here));
        case SQLITE_FLOAT: return sqlite3_value_double(here);
        case SQLITE_TEXT: return textFromUtf8(bytes(column));
        case SQLITE_BLOB: return bytes(column).toByteArray();
        default: return {};
        }
    }
    std::optional<qint64> whole(int column) const override
    {
        sqlite3_value *here = at(column);
        if (sqlite3_value_type(here) != SQLITE_INTEGER)
            return {};
        return sqlite3_value_int64(here);
    }

private:
    /// What stands there now. A connection stays in its thread, so nobody changes it meanwhile, and it need
    /// not be locked anew for its type, its text and its length.
    sqlite3_value *at(int column) const { return sqlite3_column_value(m_statement, column); }

    Error error() const
    {
        return storageError(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_connection)),
                                      QSqlError::StatementError,
                                      QString::number(sqlite3_extended_errcode(m_connection))),
                            StoreUse::Reading);
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    mutable QByteArray m_bytes;
    std::optional<Error> m_failure;
};

template <class Kind>
Result<std::unique_ptr<Cursor>> begun(std::unique_ptr<Kind> cursor, const QString &sql)
{
    if (auto begun = cursor->begin(sql); !begun)
        return begun.error();
    return std::unique_ptr<Cursor>(std::move(cursor));
}

/// Whether this thread opened a connection with the SQLite that is linked here.
thread_local bool connectedHere = false;

int noteConnection(sqlite3 *, char **, const sqlite3_api_routines *)
{
    connectedHere = true;
    return SQLITE_OK;
}

} // namespace

Result<std::unique_ptr<Cursor>> Cursor::over(const Database &database, const QString &sql)
{
    return database.isOurSqlite() ? throughSqlite(database, sql) : throughQt(database, sql);
}

Result<std::unique_ptr<Cursor>> Cursor::throughQt(const Database &database, const QString &sql)
{
    return begun(std::make_unique<QtCursor>(database.connection()), sql);
}

Result<std::unique_ptr<Cursor>> Cursor::throughSqlite(const Database &database, const QString &sql)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return throughQt(database, sql);
    return begun(std::make_unique<SqliteCursor>(*static_cast<sqlite3 *const *>(handle.data())), sql);
}

void expectConnection()
{
    // SQLite calls it for each connection that it opens; asking for it again changes nothing.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteConnection));
    connectedHere = false;
}

bool wasConnectedHere()
{
    return connectedHere;
}

} // namespace afterword
