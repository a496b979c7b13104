// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefile.h"

#include "core/base/zone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword::storefile {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoreFile)
};

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

/// The names in its own folder under which the file at @p path is known, sorted.
QStringList namesBeside(const QString &path)
{
    const auto identity = identityOf(path);
    const QDir folder(QFileInfo(path).absolutePath());
    QStringList names;
    const QStringList all = folder.entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks);
    std::copy_if(all.begin(), all.end(), std::back_inserter(names),
                 [&](const QString &name) { return identityOf(folder.filePath(name)) == identity; });
    std::sort(names.begin(), names.end());
    return names;
}

bool isKeptAside(const QString &name)
{
    return name.contains(u".before-restore-"_s);
}

quint64 countOfNames(const QString &path)
{
    struct stat status = {};
    return ::stat(native(path).constData(), &status) == 0 ? status.st_nlink : 0;
}

/// Of several names of one file the one that has a log beside it, else the first.
QString chosenName(const QString &path)
{
    if (countOfNames(path) < 2)
        return path;
    const QString folder = QFileInfo(path).absolutePath() + u'/';
    QStringList names = namesBeside(path);
    names.removeIf(isKeptAside);
    if (names.isEmpty())
        return path;
    const auto logged = std::find_if(names.begin(), names.end(),
                                     [&](const QString &name) { return hasUnmergedRows(folder + name); });
    return folder + (logged == names.end() ? names.first() : *logged);
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

/// Where the links that begin at @p path lead in the end. The system follows forty in a row and then says
/// that nothing is there; a store that is often moved leaves more behind. A circle of links leads nowhere: @p
/// path.
QString endOfLinks(const QString &path)
{
    constexpr int mostLinks = 1000;
    QString at = path;
    for (int links = 0; links < mostLinks; ++links) {
        const QFileInfo file(at);
        if (!file.isSymLink())
            return at;
        at = file.symLinkTarget();
    }
    return path;
}

} // namespace

std::optional<Identity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(native(path).constData(), &status) != 0)
        return {};
    return Identity{status.st_dev, status.st_ino};
}

QString absolute(const QString &path)
{
    return path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
}

QString itself(const QString &path)
{
    const QString full = absolute(path);
    QFileInfo file(full);
    if (!file.exists() && QFileInfo::exists(endOfLinks(full)))
        file.setFile(endOfLinks(full));
    if (file.exists())
        return file.isFile() ? chosenName(file.canonicalFilePath()) : file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(full) : QDir::cleanPath(folder + u'/' + file.fileName());
}

bool hasNameElsewhere(const QString &path)
{
    // Somebody who puts a copy back meanwhile gives the file a second name here and takes it from its place:
    // what was counted has to be what was looked through.
    constexpr int mostTries = 50;
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto identity = identityOf(path);
        const quint64 names = countOfNames(path);
        if (names < 2)
            return false;
        const auto beside = quint64(namesBeside(path).size());
        if (names <= beside)
            return false;
        if (identityOf(path) == identity && countOfNames(path) == names)
            return true;
    }
    return false;
}

bool hasOtherName(const QString &path)
{
    if (countOfNames(path) < 2)
        return false;
    const QStringList names = namesBeside(path);
    const auto aside = std::count_if(names.begin(), names.end(), isKeptAside);
    return countOfNames(path) > quint64(aside) + 1;
}

QString diskWords(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT: return Words::tr("the disk is full; free some space and try again");
    case EFBIG: return Words::tr("files may not grow so large in this session (ulimit -f)");
    case EROFS: return Words::tr("the disk is read-only");
    case EACCES:
    case EPERM: return Words::tr("writing there is not allowed");
    case ENOENT:
    case ENOTDIR: return Words::tr("there is no such folder");
    case ENAMETOOLONG: return Words::tr("the name is too long");
    case EEXIST: return Words::tr("something else has this name");
    default: return QString::fromLocal8Bit(std::strerror(errorNumber));
    }
}

bool isFull(const QString &path)
{
    constexpr quint64 needed = 256UL * 1024; // bytes: the index of a log, and room for the file system itself
    struct statvfs status = {};
    if (::statvfs(native(QFileInfo(path).absolutePath()).constData(), &status) != 0)
        return false;
    return quint64(status.f_bavail) * status.f_frsize < needed;
}

bool hasSizeLimit()
{
    struct rlimit limit = {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

bool isHidden(const QString &path)
{
    struct stat status = {};
    return ::stat(native(path).constData(), &status) != 0 && errno == EACCES;
}

QStringList sidecars(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

bool hasUnmergedRows(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

void letSidecarsBeWritten(const QString &path)
{
    for (const QString &file : sidecars(path)) {
        if (QFileInfo::exists(file) && !QFileInfo(file).isWritable())
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
}

bool hasSidecars(const QString &path)
{
    const QStringList all = sidecars(path);
    return std::any_of(all.begin(), all.end(), [](const QString &file) { return QFileInfo::exists(file); });
}

Result<void> setLogAside(const QString &path)
{
    const QStringList all = sidecars(path);
    const bool isAside = std::all_of(all.begin(), all.end(), [&](const QString &file) {
        if (!QFileInfo::exists(file))
            return true;
        if (QFileInfo(file).size() == 0)
            return QFile::remove(file);
        return QFile::rename(file, freeName(path + u".before-new"_s + file.mid(path.size())));
    });
    if (!isAside)
        return Error{Words::tr("what an earlier store left behind here could not be set aside")};
    return {};
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
    if (std::rename(native(from).constData(), native(to).constData()) != 0)
        return false;
    sync(QFileInfo(to).absolutePath());
    return true;
}

bool putWhereNothingIs(const QString &from, const QString &to)
{
    const QByteArray source = native(from);
    const QByteArray target = native(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        sync(QFileInfo(to).absolutePath());
        return true;
    }
    // Some file systems do not know this kind of renaming.
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        sync(QFileInfo(to).absolutePath());
        return true;
    }
    if (errno == EEXIST)
        return false;
    return !QFileInfo::exists(to) && !QFileInfo(to).isSymLink() && replace(from, to);
}

bool keepAlsoAs(const QString &path, const QString &to)
{
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
        return false;
    if (::link(native(path).constData(), native(to).constData()) != 0)
        return copyAs(path, to);
    sync(to);
    sync(QFileInfo(to).absolutePath());
    return true;
}

bool copyAs(const QString &path, const QString &to)
{
    if (!copyPrivately(path, to))
        return false;
    if (!sync(to)) {
        QFile::remove(to);
        return false;
    }
    sync(QFileInfo(to).absolutePath());
    return true;
}

QString stampOf(Moment now)
{
    const WallTime wall = Zone().wallTime(now);
    return wall.date.toString(u"yyyyMMdd"_s) + u'-' + wall.time.toString(u"HHmmss"_s);
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++n)
        name = wanted + u'-' + QString::number(n);
    return name;
}

bool makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString whyNoFolder(const QString &folder)
{
    QString missing = absolute(folder); // and what it is to stand in is there
    while (!QFileInfo(QFileInfo(missing).path()).isDir())
        missing = QFileInfo(missing).path();
    const bool made = ::mkdir(native(missing).constData(), 0700) == 0;
    const int why = made ? EAGAIN : errno;
    if (made)
        ::rmdir(native(missing).constData());
    return diskWords(why);
}

bool isOnNetwork(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return type.startsWith("nfs") || type == "cifs" || type == "smb3" || type == "fuse.sshfs" || type == "9p";
}

} // namespace afterword::storefile
