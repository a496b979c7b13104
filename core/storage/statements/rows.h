// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace afterword {

/// A table of the store: its columns, of which the first keyColumns are its key. A column called "position"
/// orders the rows of a list.
struct TableSpec {
    QString name;
    int keyColumns;
    QStringList columns;
    QString where = {}; ///< which rows are read; empty: all

    QString selectAll(const QString &orderBy) const;
};

/// One row, in the order of the spec's columns.
using Row = QVariantList;

/// Deletes, changes and inserts those rows that differ between @p before and @p after.
Result<void> writeDifference(const Database &database, const TableSpec &table, const std::vector<Row> &before,
                             const std::vector<Row> &after);

} // namespace afterword
