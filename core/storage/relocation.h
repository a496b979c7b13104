// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace afterword {

class Database;

/// Moves the open store @p database from @p path, and its backups, to @p newPath, where nothing stands yet.
/// At the old place a link is left, so that whoever looks there finds it. The copy is whole and was read
/// before the old file goes; an error leaves everything as it was. @p database must not be used afterwards.
Result<void> moveStore(const Database &database, const QString &path, const QString &newPath);

/// The files that hold what is known of the search at @p path: the store itself, what SQLite and the program
/// keep beside it, what was kept aside, and, where @p withBackups, the copies. Those that are there.
QStringList filesOf(const QString &path, bool withBackups);

/// Writes over the bytes of @p files and deletes them. An error names the first file that is still there; the
/// others are gone. What a disk keeps of overwritten blocks by itself is out of reach.
Result<void> eraseFiles(const QStringList &files);

} // namespace afterword
