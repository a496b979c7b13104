// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::storefile {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

bool copyPrivately(const QString &path, const QString &to)
{
    QFile from(path);
    QFile copy(to);
    if (!from.open(QIODevice::ReadOnly) ||
        !copy.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    constexpr qint64 piece = 1 << 20; // bytes
    bool whole = true;
    while (whole && !from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        whole = !bytes.isEmpty() && copy.write(bytes) == bytes.size();
    }
    whole = whole && copy.flush();
    copy.close();
    if (!whole)
        QFile::remove(to);
    return whole;
}

} // namespace

std::optional<Identity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(native(path).constData(), &status) != 0)
        return {};
    return Identity{status.st_dev, status.st_ino};
}

QStringList sidecars(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

bool hasUnmergedRows(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

bool sync(const QString &path)
{
    const int descriptor = ::open(native(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

bool replace(const QString &from, const QString &to)
{
    return std::rename(native(from).constData(), native(to).constData()) == 0 &&
           sync(QFileInfo(to).absolutePath());
}

bool putWhereNothingIs(const QString &from, const QString &to)
{
    const QByteArray source = native(from);
    const QByteArray target = native(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return sync(QFileInfo(to).absolutePath());
    // Some file systems do not know this kind of renaming.
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return !QFileInfo::exists(to) && replace(from, to);
}

bool keepAlsoAs(const QString &path, const QString &to)
{
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
        return false;
    if (::link(native(path).constData(), native(to).constData()) != 0)
        return copyAs(path, to);
    return sync(to) && sync(QFileInfo(to).absolutePath());
}

bool copyAs(const QString &path, const QString &to)
{
    return copyPrivately(path, to) && sync(to) && sync(QFileInfo(to).absolutePath());
}

bool makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool isOnNetwork(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return type.startsWith("nfs") || type == "cifs" || type == "smb3" || type == "fuse.sshfs" || type == "9p";
}

} // namespace afterword::storefile
