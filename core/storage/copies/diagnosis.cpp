// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/diagnosis.h"

#include "core/storage/copies/backup.h"
#include "core/storage/database.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storeheader.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

StoreState stateOfBroken(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return StoreState::Missing;
    if (info.size() == 0)
        return StoreState::Empty;
    const StoreHeader header = readHeader(path);
    if (!header.isRead)
        return StoreState::Unreadable;
    if (header.isDatabase && !header.isOurs)
        return StoreState::Foreign;
    if (header.version > dialect::schemaVersion)
        return StoreState::Newer;
    // A file that ends in the middle of its first page may have been a store; with copies beside it, it was.
    if (!header.isDatabase && backupsOf(path).empty())
        return StoreState::Foreign;
    return StoreState::Damaged;
}

} // namespace

Diagnosis diagnose(const QString &path)
{
    Diagnosis diagnosis;
    if (const auto sound = verifyStore(path); !sound) {
        diagnosis.state = stateOfBroken(path);
        diagnosis.why = sound.error().message;
    }
    for (const Backup &backup : backupsOf(path)) {
        if (verifyStore(backup.path))
            diagnosis.backups.push_back(backup);
        else
            ++diagnosis.damagedBackups;
    }
    return diagnosis;
}

Result<StoreCounts> countsOf(const QString &path)
{
    const auto database = Database::open(path, OpenMode::ForReading);
    if (!database)
        return database.error();
    const auto applications = database->ask(u"SELECT count(*) FROM application"_s);
    if (!applications)
        return applications.error();
    const auto contacts = database->ask(u"SELECT count(*) FROM contact"_s);
    if (!contacts)
        return contacts.error();
    return StoreCounts{applications->toInt(), contacts->toInt()};
}

} // namespace afterword
