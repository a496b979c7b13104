// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QString>

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

QString backupFolderOf(const QString &storePath);
/// The name of a copy made @p now: "search-20261123T150000Z.afterword" in the folder.
QString backupPathFor(const QString &storePath, Moment now);
/// The copies of that store, the newest first. Files with other names are not among them.
std::vector<Backup> backupsOf(const QString &storePath);

/// Which of the moments @p made at which a copy was made are kept at @p now: all of the last 2 days, the
/// newest of each day for 2 weeks, the newest of each week (from Monday, UTC) for 13 weeks, and the very
/// newest always. Sorted, the newest first. Pure.
std::vector<Moment> keptBackups(std::vector<Moment> made, Moment now);

/// Makes a copy of the store in its folder, then takes away the copies that are not kept. A damaged store is
/// not copied, and nothing is taken away then. The copy's path.
Result<QString> keepBackup(const QString &storePath, Moment now);

/// The same where the newest copy is older than a day, or lies in the future of a clock that was set back.
/// The copy's path, absent where none was due. A store that is not there or holds nothing yet needs none.
Result<std::optional<QString>> keepDailyBackup(const QString &storePath, Moment now);

/// The same before a store of an older schema is brought up to date. A store of this version needs none.
Result<void> keepBackupBeforeMigration(const QString &storePath, Moment now);

} // namespace afterword
