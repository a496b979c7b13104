// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rows.h"
#include "core/storage/values.h"

#include <QSqlError>
#include <QSqlQuery>

namespace afterword::tables {

/// Calls @p visit(reader) for each row of @p table, in the order of @p orderBy. What cannot be read in a row
/// is noted with the database and keeps no other row from being read.
template <class Visit>
Result<void> eachRow(const Database &database, const TableSpec &table, const QString &orderBy, Visit visit)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true); // nothing is kept of rows that were read
    if (!query.exec(table.selectAll(orderBy)))
        return storageError(query.lastError());
    RowReader reader(query, table.name, table.keyColumns);
    while (query.next()) {
        reader.beginRow();
        visit(reader);
    }
    for (const Flaw &flaw : reader.flaws())
        database.note(flaw);
    if (query.lastError().isValid())
        return storageError(query.lastError());
    return {};
}

} // namespace afterword::tables
