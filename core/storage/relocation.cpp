// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/relocation.h"

#include "core/base/files.h"
#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/database.h"
#include "core/storage/sidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Relocation)
};

bool moveFile(const QString &from, const QString &to)
{
    // Between two disks Qt copies; what it copies is made private before anything else can look at it.
    if (!QFile::rename(from, to))
        return false;
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return storefile::sync(to);
}

/// The copies are worth keeping and no more: one that cannot be moved stays where it is.
void moveBackups(const std::vector<Backup> &backups, const QString &newPath)
{
    if (backups.empty() || !storefile::makePrivateFolder(backupFolderOf(newPath)))
        return;
    for (const Backup &backup : backups) {
        int n = 1;
        while (QFileInfo::exists(backupPathFor(newPath, backup.at, n)))
            ++n;
        moveFile(backup.path, backupPathFor(newPath, backup.at, n));
    }
    QDir().rmdir(QFileInfo(backups.front().path).absolutePath());
}

/// Puts a link to @p target in the place of the file at @p path, in one step.
bool leaveLink(const QString &path, const QString &target)
{
    const QString link = path + u".link"_s;
    QFile::remove(link);
    return QFile::link(target, link) && storefile::replace(link, path);
}

/// Copies the store to where nothing stands yet.
Result<void> copyTo(const QString &path, const QString &newPath)
{
    const auto database = Database::openInside(path, OpenMode::ForReading);
    if (!database)
        return database.error();
    const auto passing = writePassingCopy(*database, newPath);
    if (!passing)
        return passing.error();
    if (storefile::putWhereNothingIs(*passing, newPath))
        return {};
    QFile::remove(*passing);
    return Error{Words::tr("the copy could not be put in its place")};
}

} // namespace

Result<void> moveStore(const Database &database, const QString &from, const QString &to)
{
    const QString path = storefile::itself(from);
    const QString newPath = storefile::absolute(to);
    if (QFileInfo::exists(newPath) || QFileInfo(newPath).isSymLink() || storefile::hasSidecars(newPath))
        return Error{Words::tr("something has this name already; choose another")};
    if (storefile::hasOtherName(path))
        return Error{Words::tr("the store has a second name (a hard link), which would stay with the old "
                               "file; delete one of its names first")};
    if (!storefile::makePrivateFolder(QFileInfo(newPath).absolutePath()))
        return Error{Words::tr("the folder could not be made: %1")
                         .arg(storefile::whyNoFolder(QFileInfo(newPath).absolutePath()))};
    // Nobody else may have it open: they would go on with the old file.
    if (auto alone = database.stayAlone(); !alone)
        return alone;
    const auto backups =
        backupsOf(path); // a link is about to stand there, whose copies are those of the new place
    // While the transaction is open no other program writes either, so that nothing is left behind in the old
    // file.
    auto moved = database.inTransaction([&]() -> Result<void> {
        if (auto copied = copyTo(path, newPath); !copied)
            return copied;
        if (auto sound = verifyStore(newPath); !sound) {
            QFile::remove(newPath);
            return sound;
        }
        if (!leaveLink(path, newPath)) {
            QFile::remove(newPath);
            return Error{
                Words::tr("the present place could not be changed, so everything stays where it is")};
        }
        for (const QString &sidecar : storefile::sidecars(path))
            QFile::remove(sidecar);
        return {};
    });
    if (!moved) {
        database.share();
        return moved;
    }
    moveBackups(backups, newPath);
    // Without them nothing that is over would be called off in a calendar, every letter be read anew, every
    // notice be shown again, and a letter that waits never go.
    for (const SideFile which : sideFiles) {
        if (QFileInfo::exists(sideFileOf(path, which)))
            moveFile(sideFileOf(path, which), sideFileOf(newPath, which));
    }
    return moved;
}

QStringList filesOf(const QString &path, bool withBackups)
{
    const QFileInfo store(storefile::itself(path));
    const QDir folder = store.absoluteDir();
    const QString name = store.fileName();
    static const QRegularExpression ours(
        u"^(-(wal|shm|journal)|\\.(before-restore|before-mending|before-new|new)-.*|\\.(restored|partial-[0-9a-f-]*|link|lock|gate|socket))$"_s);
    QStringList beside;
    for (const SideFile which : sideFiles)
        beside += sideFileOf(name, which);
    QStringList files;
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        const bool isOurs = file.startsWith(name) && ours.match(file.mid(name.size())).hasMatch();
        // Of what was not finished nobody can tell which file it was to become.
        if (file == name || isOurs || beside.contains(file) || isUnfinished(file))
            files += folder.filePath(file);
    }
    if (!withBackups)
        return files;
    for (const Backup &backup : backupsOf(path))
        files += backup.path;
    return files;
}

Result<void> eraseFiles(const QStringList &files)
{
    QString left;
    for (const QString &path : files) {
        QFile file(path);
        if (!QFileInfo(path).isSymLink() && QFileInfo(path).isFile() && file.open(QIODevice::ReadWrite)) {
            constexpr qint64 piece = 1 << 16; // bytes
            const QByteArray nothing(piece, '\0');
            for (qint64 place = 0; place < file.size(); place += piece)
                file.write(nothing.constData(), std::min(piece, file.size() - place));
            file.close();
            storefile::sync(path);
        }
        if (!QFile::remove(path) && QFileInfo::exists(path) && left.isEmpty())
            left = path;
    }
    if (!left.isEmpty())
        return Error{Words::tr("%1 could not be deleted; delete it by hand").arg(left)};
    return {};
}

} // namespace afterword
