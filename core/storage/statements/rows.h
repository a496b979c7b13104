// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

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

} // namespace afterword
