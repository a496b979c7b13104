// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace afterword {

/// A copy of a store in the folder "backups" beside it. Its name tells when it was made, so that no file's
/// date has to be believed.
struct Backup {
    QString path;
    Moment at;

    bool operator==(const Backup &) const = default;
};

/// The folder beside the store itself, whichever name leads to it.
QString backupFolderOf(const QString &storePath);
/// The name of a copy made @p now: "search-20261123T150000Z.afterword" in the folder; of a store with another
/// ending the copies have that ending, so that no two stores share them. The @p n-th copy of one second ends
/// in "-n".
QString backupPathFor(const QString &storePath, Moment now, int n = 1);
/// The copies of that store, the newest first. Files with other names are not among them.
std::vector<Backup> backupsOf(const QString &storePath);

/// Which of the copies @p made are kept at @p now: all of the last 2 days, the newest of each day for 2
/// weeks, the newest of each week (from Monday, UTC) for 13 weeks, and the very newest always. Sorted, the
/// newest first. Pure but for @p isReadable, which is asked of a copy that is to stand for others: none goes
/// for the sake of one that cannot be read, and none by its age alone unless two readable ones stay. No
/// reading of the clock is trusted by itself: copies that lie more than 13 weeks apart are of two times, of
/// which one may be a clock's mistake. Each has its own age, and an older time goes only when a later one has
/// filled 12 weeks with ten copies.
std::vector<Backup> keptBackups(std::vector<Backup> made, Moment now,
                                const std::function<bool(const Backup &)> &isReadable);

/// Makes a copy of the store in its folder, then takes away the copies that are not kept. A damaged store is
/// not copied; one with values that cannot be read is, and then nothing is taken away. The copy's path.
Result<QString> keepBackup(const QString &path, Moment now);

// The two halves of it, for whoever knows what the store holds.

/// Makes the copy.
Result<QString> makeBackup(const QString &path, Moment now);
/// Whether the values in a copy are to be read through, which takes as much memory as the search, or are
/// known to be sound: whoever copied read all of them before, and nobody else has written since.
enum class CopiedValues { AreToBeRead, AreKnown };
/// Takes away the copies that are not kept now that @p copy is made.
void rotateBackups(const QString &path, const QString &copy, Moment now, CopiedValues values);

/// Makes a copy where the newest copy is older than a day, or lies in the future of a clock that was set
/// back. The copy's path, absent where none was due. A store that is not there or holds nothing yet needs
/// none.
Result<std::optional<QString>> makeDailyBackup(const QString &storePath, Moment now);

/// Keeps a copy before a store of an older schema is brought up to date. A store of this version needs none.
Result<void> keepBackupBeforeMigration(const QString &storePath, Moment now);

} // namespace afterword
