// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QVariantList>

#include <optional>

class QSqlQuery;

namespace afterword {

/// Runs @p prepared, a statement of a connection of this program's SQLite (wasConnectedHere()), once with @p
/// values: whole numbers, texts, blobs and nulls. Qt Sql makes a name for each place to bind, which takes
/// longer than SQLite needs for the row. The error, which is none where it ran; absent where Qt's driver
/// hands out no statement, and then nothing was done.
std::optional<QSqlError> runThroughSqlite(const QSqlQuery &prepared, const QVariantList &values);

} // namespace afterword
