// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copies/backupfolder.h"

namespace afterword {

/// How a store is found.
enum class StoreState {
    Sound,
    Missing,    ///< nothing is there
    Empty,      ///< a file of no bytes
    Foreign,    ///< a file of another program, or none that can be told
    Newer,      ///< written by a newer version
    Damaged,    ///< a store of ours in which something is broken
    Unreadable, ///< the file may not be read, or the disk does not give it
};

/// What stands at a store's path, and what there is to fall back on. Looking changes nothing.
struct Diagnosis {
    StoreState state = StoreState::Sound;
    QString why;                 ///< as the errors of storage say it; empty for Sound
    std::vector<Backup> backups; ///< those that are whole and can be read, the newest first
    int damagedBackups = 0;
};

/// Reads the store at @p path and its copies, all of each.
Diagnosis diagnose(const QString &path);

/// How many applications and contacts the sound store at @p path holds.
struct StoreCounts {
    int applications = 0;
    int contacts = 0;
};
Result<StoreCounts> countsOf(const QString &path);

} // namespace afterword
