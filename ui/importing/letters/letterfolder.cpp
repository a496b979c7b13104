// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letters/letterfolder.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFolder)
};

/// False where this account may not look into the folder.
bool add(const QString &path, const QStringList &names, QStringList &files)
{
    const QDir folder(path);
    if (!folder.isReadable())
        return false;
    for (const QString &name : folder.entryList(names, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return true;
}

/// As a mail provider's archive lies unpacked: Takeout/Contacts/All Contacts/All Contacts.vcf.
constexpr int deepest = 3;

bool isMaildir(const QDir &dir)
{
    return dir.exists(u"cur"_s) && dir.exists(u"new"_s);
}

/// What lies in @p dir itself, added to @p files; false as with add().
bool addOf(const QDir &dir, QStringList &files)
{
    // What lies in a Maildir's "tmp" is still being delivered.
    if (isMaildir(dir))
        return add(dir.filePath(u"cur"_s), {}, files) && add(dir.filePath(u"new"_s), {}, files);
    return add(dir.path(), {u"*.vcf"_s}, files) && add(dir.path(), {u"*.ics"_s}, files) &&
           add(dir.path(), {u"*.eml"_s, u"*.mbox"_s}, files);
}

/// What lies in the folders below @p dir, down to @p levels; those that may not be looked into are passed
/// over.
void addBelow(const QDir &dir, int levels, QStringList &files)
{
    if (levels == 0 || isMaildir(dir))
        return;
    // Hidden folders are other programs' affair, and a link may lead in a circle.
    for (const QString &name :
         dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QDir below(dir.filePath(name));
        addOf(below, files);
        addBelow(below, levels - 1, files);
    }
}

} // namespace

Result<QStringList> filesToTakeInFrom(const QString &folder)
{
    QStringList files;
    const bool isReadable = addOf(QDir(folder), files);
    if (!isReadable)
        return Error{Words::tr("you are not allowed to look into this folder, so nothing was read; allow it, "
                               "or choose another one")};
    if (files.isEmpty())
        addBelow(QDir(folder), deepest, files);
    return files;
}

} // namespace afterword
