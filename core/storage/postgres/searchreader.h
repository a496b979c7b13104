// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/domain/soundness/soundness.h"
#include "core/storage/postgres/rowversions.h"
#include "core/storage/postgres/serverline.h"
#include "core/storage/statements/rows.h"

#include <QJsonObject>
#include <QSet>

#include <map>

namespace afterword {

/// Where a search that was known already was exchanged when what changed was read.
struct Exchanged {
    QSet<QString> tables; ///< that are read whole
    QSet<ContactId> contacts;
    QSet<ApplicationId> applications;

    /// @p search without what was left as it was, as far as that may be large.
    Search partOf(const Search &search) const;
};

/// A search of a shared store as it was read: as it stands there, without being mended.
struct SharedSearch {
    qint64 version = 0;
    Search search;
    RowVersions rows;
    std::vector<Flaw> flaws;
    std::optional<Exchanged> exchanged; ///< absent: all of it was read
};

/// The text that reads the search @p id at one moment and in one trip: all of it, or what changed since the
/// version @p since.
QByteArray readingStatement(qint64 id, std::optional<qint64> since);

/// A table's rows as they stand at a server, those as well that no program can use: by key (keyOf()), each
/// by column.
struct TableAtServer {
    TableSpec table; ///< as it is read first; some are read in two parts
    std::map<QString, QJsonObject> rows;
};
/// All of a search's, by the tables' names.
using RowsAtServer = std::map<QString, TableAtServer>;

/// What tells @p row of @p table apart: its key's columns, each in a line of its own.
QString keyOf(const TableSpec &table, const QJsonObject &row);

/// What readingStatement() of all of a search was answered, as it stands.
RowsAtServer rowsAtServerIn(const std::vector<ServerRows> &answers);

/// What that text was answered, as a search. With @p known, which was read at @p since, its rows that changed
/// are exchanged. An error where the search may not be read.
Result<SharedSearch> searchFrom(std::vector<ServerRows> answers, std::optional<SharedSearch> known);

} // namespace afterword
