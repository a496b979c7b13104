// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements/boundstatement.h"

#include <QSqlQuery>
#include <QSqlResult>
#include <QVarLengthArray>

#include <sqlite3.h>

namespace afterword {

namespace {

/// Binds @p value; @p bytes holds what SQLite reads of it until the statement has run.
int bind(sqlite3_stmt *statement, int index, const QVariant &value, QByteArray &bytes)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::QByteArray:
        bytes = value.toByteArray();
        // A null pointer would be bound as NULL.
        return sqlite3_bind_blob(statement, index, bytes.isEmpty() ? "" : bytes.constData(),
                                 int(bytes.size()), SQLITE_STATIC);
    default:
        bytes = value.toString().toUtf8();
        return sqlite3_bind_text(statement, index, bytes.isEmpty() ? "" : bytes.constData(),
                                 int(bytes.size()), SQLITE_STATIC);
    }
}

QSqlError lastErrorOf(sqlite3_stmt *statement)
{
    sqlite3 *connection = sqlite3_db_handle(statement);
    return {{},
            QString::fromUtf8(sqlite3_errmsg(connection)),
            QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(connection))};
}

} // namespace

std::optional<QSqlError> runThroughSqlite(const QSqlQuery &prepared, const QVariantList &values)
{
    const QVariant handle = prepared.result()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return {};
    sqlite3_stmt *statement = *static_cast<sqlite3_stmt *const *>(handle.data());
    if (!statement || sqlite3_bind_parameter_count(statement) != values.size())
        return {};
    constexpr qsizetype usualColumns = 40;
    QVarLengthArray<QByteArray, usualColumns> bytes(values.size());
    bool isBound = true;
    for (int i = 0; i < values.size() && isBound; ++i)
        isBound = bind(statement, i + 1, values[i], bytes[i]) == SQLITE_OK;
    int code = SQLITE_ROW;
    while (isBound && code == SQLITE_ROW)
        code = sqlite3_step(statement);
    const QSqlError error = code == SQLITE_DONE ? QSqlError() : lastErrorOf(statement);
    sqlite3_reset(statement); // says once more what the step said
    sqlite3_clear_bindings(statement);
    return error;
}

} // namespace afterword
