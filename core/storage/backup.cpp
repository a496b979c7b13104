// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/dialect.h"
#include "core/storage/sqlstore.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Waits until @p path, a file or a folder, is on the disk.
bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

/// Renames over whatever stands at @p to, as one step.
bool replace(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           sync(QFileInfo(to).absolutePath());
}

QStringList sidecars(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

} // namespace

Result<void> verifyStore(const QString &path)
{
    auto store = SqlStore::open(path, OpenMode::MustExist);
    if (!store)
        return store.error();
    const auto damage = dialect::fullCheck((*store)->database());
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return Error{u"the store is damaged: %1"_s.arg(*damage)};
    const auto read = (*store)->load();
    if (!read)
        return read.error();
    return {};
}

Result<void> backUp(const QString &path, const QString &copy)
{
    const auto store = SqlStore::open(path, OpenMode::MustExist);
    if (!store)
        return store.error();
    const QString partial = copy + u".partial"_s;
    QFile::remove(partial);
    QFile file(partial);
    // VACUUM INTO takes an empty file, which is private before anything is in it.
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{u"the copy could not be written: %1; the store is as it was"_s.arg(file.errorString())};
    file.close();
    auto copied = dialect::copyTo((*store)->database(), partial);
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
    QString aside;
    if (QFileInfo::exists(path)) {
        aside = path + u".before-restore-"_s + stamp;
        if (!replace(path, aside)) {
            QFile::remove(partial);
            return Error{u"the present store could not be kept aside, so nothing was changed"_s};
        }
        // Rows that were not yet moved into the old file belong to it; beside the new one they would show old
        // rows.
        for (const QString &sidecar : sidecars(path)) {
            if (QFileInfo::exists(sidecar))
                replace(sidecar, aside + sidecar.mid(path.size()));
        }
    }
    if (!replace(partial, path))
        return Error{u"the copy could not be put in its place; the present store is kept as %1"_s.arg(aside)};
    return aside;
}

} // namespace afterword
