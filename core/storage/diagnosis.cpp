// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diagnosis.h"

#include "core/storage/backup.h"
#include "core/storage/dialect.h"
#include "core/storage/sqlstore.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What the first page of an SQLite file says of itself (sqlite.org/fileformat2.html, 1.3). Read without
/// SQLite, so that it can be told also of a file that is too damaged for it.
struct Header {
    bool isDatabase = false;
    quint32 version = 0;
    quint32 applicationId = 0;
};

Header headerOf(const QByteArray &bytes)
{
    constexpr int size = 100;
    constexpr int versionAt = 60;
    constexpr int applicationAt = 68;
    Header header;
    if (bytes.size() < size)
        return header;
    header.isDatabase = bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    header.version = qFromBigEndian<quint32>(bytes.constData() + versionAt);
    header.applicationId = qFromBigEndian<quint32>(bytes.constData() + applicationAt);
    return header;
}

StoreState stateOfBroken(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return StoreState::Missing;
    if (info.size() == 0)
        return StoreState::Empty;
    QFile file(path);
    constexpr int firstBytes = 100;
    if (!file.open(QIODevice::ReadOnly))
        return StoreState::Unreadable;
    const Header header = headerOf(file.read(firstBytes));
    if (file.error() != QFileDevice::NoError)
        return StoreState::Unreadable;
    if (header.isDatabase && header.applicationId != dialect::applicationId)
        return StoreState::Foreign;
    if (header.isDatabase && header.version > dialect::schemaVersion)
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
    const auto store = SqlStore::open(path, OpenMode::ForReading);
    if (!store)
        return store.error();
    const auto search = (*store)->load();
    if (!search)
        return search.error();
    return StoreCounts{int(search->applications.size()), int(search->contacts.size())};
}

} // namespace afterword
