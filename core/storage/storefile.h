// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// A store as a file among others: what lies beside it, and how to put a file in a place so that a power cut
// leaves the old one or the new one.
namespace afterword::storefile {

/// Which file it is, whatever its name: two paths with the same identity are one file.
struct Identity {
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const Identity &) const = default;
};

/// Absent where there is no such file.
std::optional<Identity> identityOf(const QString &path);

/// The files that SQLite keeps beside a store: the write-ahead log, its index, and the rollback journal.
QStringList sidecars(const QString &path);
/// Whether rows may stand in a sidecar that are not in the store's own file yet.
bool hasUnmergedRows(const QString &path);

/// Waits until @p path, a file or a folder, is on the disk.
bool sync(const QString &path);
/// Renames over whatever stands at @p to, as one step that is on the disk when it returns.
bool replace(const QString &from, const QString &to);
/// Renames where nothing stands at @p to; false, and nothing is changed, where something does.
bool putWhereNothingIs(const QString &from, const QString &to);
/// Gives the file a second name; where the file system knows no second names, copies it. The file is private
/// and on the disk when this returns true; a file that stands at @p to is never touched.
bool keepAlsoAs(const QString &path, const QString &to);
/// Copies the file as it is at this moment, under the same conditions.
bool copyAs(const QString &path, const QString &to);

/// Makes the folder, 0700, where it is not there yet.
bool makePrivateFolder(const QString &folder);

bool isOnNetwork(const QString &path);

} // namespace afterword::storefile
