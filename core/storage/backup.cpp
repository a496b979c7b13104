// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/dialect.h"
#include "core/storage/sqlstore.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using storefile::replace;
using storefile::sync;

/// @p wanted, or with -2, -3 and so on where something has that name.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++n)
        name = wanted + u'-' + QString::number(n);
    return name;
}

QStringList sidecarsThere(const QString &path)
{
    QStringList there = storefile::sidecars(path);
    there.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return there;
}

/// Makes sure that nobody else has the store open. A damaged one cannot be asked; one that has nothing beside
/// it is open nowhere.
Result<void> closeForAll(const QString &path)
{
    if (sidecarsThere(path).isEmpty())
        return {};
    const auto database = Database::open(path, OpenMode::MustExist);
    if (!database || database->isReadOnly())
        return {};
    return dialect::leaveLog(*database);
}

void removeAside(const QString &aside)
{
    for (const QString &file : storefile::sidecars(aside) + QStringList{aside})
        QFile::remove(file);
}

/// Keeps the store at @p path under a second name, byte for byte, and its sidecars with it.
Result<QString> keepAside(const QString &path, const QString &stamp)
{
    const QString aside = freeName(path + u".before-restore-"_s + stamp);
    const QStringList beside = sidecarsThere(path);
    // With a log beside it, the file is about to change: then it has to be a copy of its own.
    bool kept = beside.isEmpty() ? storefile::keepAlsoAs(path, aside) : storefile::copyAs(path, aside);
    for (const QString &sidecar : beside) {
        if (kept && !sidecar.endsWith(u"-shm"_s))
            kept = storefile::copyAs(sidecar, aside + sidecar.mid(path.size()));
    }
    if (kept)
        return aside;
    removeAside(aside);
    return Error{u"the present store could not be kept aside, so nothing was changed"_s};
}

/// Puts the whole store @p partial in the place of the one at @p path.
Result<QString> putInPlace(const QString &path, const QString &partial, const QString &stamp)
{
    QString aside;
    if (QFileInfo::exists(path)) {
        auto kept = keepAside(path, stamp);
        if (!kept)
            return kept;
        aside = *kept;
        if (auto closed = closeForAll(path); !closed) {
            removeAside(aside);
            return closed.error();
        }
    }
    // Rows that were not yet moved into the old file belong to it; beside the new one they would show old
    // rows. They are kept aside by now.
    for (const QString &sidecar : storefile::sidecars(path))
        QFile::remove(sidecar);
    if (!replace(partial, path))
        return Error{u"the copy could not be put in its place; what stood there is kept as %1"_s.arg(aside)};
    return aside;
}

Result<QString> putInPlaceOrClean(const QString &path, const QString &partial, const QString &stamp)
{
    auto done = putInPlace(path, partial, stamp);
    if (!done)
        QFile::remove(partial);
    return done;
}

/// The version of the schema, where SQLite finds the whole file sound.
Result<int> soundSchemaOf(const QString &path)
{
    const auto database = Database::open(path, OpenMode::ForReading);
    if (!database)
        return database.error();
    const auto damage = dialect::fullCheck(*database);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return Error{u"the store is damaged: %1"_s.arg(*damage)};
    return dialect::readVersion(*database);
}

/// Brings a store that nobody else has open to the present schema, and reads it through.
Result<void> bringUpToDate(const QString &path)
{
    const auto schema = soundSchemaOf(path);
    if (!schema || *schema == dialect::schemaVersion)
        return schema ? Result<void>() : schema.error();
    const auto store = SqlStore::open(path, OpenMode::MustExist);
    if (!store)
        return store.error();
    if (const auto read = (*store)->load(); !read)
        return read.error();
    return dialect::leaveLog((*store)->database());
}

} // namespace

Result<void> verifyStore(const QString &path)
{
    auto schema = soundSchemaOf(path);
    if (!schema)
        return schema.error();
    if (*schema < dialect::schemaVersion)
        return {};
    auto store = SqlStore::open(path, OpenMode::ForReading);
    if (!store)
        return store.error();
    const auto read = (*store)->load();
    if (!read)
        return read.error();
    return {};
}

Result<void> backUp(const QString &path, const QString &copy)
{
    const auto database = Database::open(path, OpenMode::ForReading);
    if (!database)
        return database.error();
    const QString partial = copy + u".partial"_s;
    QFile::remove(partial);
    QFile file(partial);
    // VACUUM INTO takes an empty file, which is private before anything is in it.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{u"the copy could not be written: %1; the store is as it was"_s.arg(file.errorString())};
    file.close();
    auto copied = dialect::copyTo(*database, partial);
    if (copied && (!sync(partial) || !replace(partial, copy)))
        copied = Error{u"the copy could not be put in its place; the store is as it was"_s};
    if (!copied)
        QFile::remove(partial);
    return copied;
}

Result<QString> restore(const QString &path, const QString &copy, const QString &stamp)
{
    if (auto sound = verifyStore(copy); !sound)
        return Error{u"the copy cannot be used, so nothing was changed: %1"_s.arg(sound.error().message)};
    const QString partial = path + u".restored"_s;
    QFile::remove(partial);
    if (auto copied = backUp(copy, partial); !copied)
        return copied.error();
    if (auto current = bringUpToDate(partial); !current) {
        for (const QString &file : QStringList{partial} + storefile::sidecars(partial))
            QFile::remove(file);
        return Error{u"the copy could not be brought up to date, so nothing was changed: %1"_s.arg(
            current.error().message)};
    }
    return putInPlaceOrClean(path, partial, stamp);
}

Result<QString> startAnew(const QString &path, const QString &stamp)
{
    const QString partial = path + u".restored"_s;
    QFile::remove(partial);
    {
        const auto created = SqlStore::open(partial);
        if (!created)
            return created.error();
        if (auto alone = dialect::leaveLog((*created)->database()); !alone)
            return alone.error();
    }
    return putInPlaceOrClean(path, partial, stamp);
}

} // namespace afterword
