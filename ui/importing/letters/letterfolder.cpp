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

} // namespace

Result<QStringList> filesToTakeInFrom(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    bool isReadable = false;
    if (dir.exists(u"cur"_s) && dir.exists(u"new"_s)) {
        // What lies in "tmp" is still being delivered.
        isReadable = add(dir.filePath(u"cur"_s), {}, files) && add(dir.filePath(u"new"_s), {}, files);
    } else {
        isReadable = add(folder, {u"*.vcf"_s}, files) && add(folder, {u"*.ics"_s}, files) &&
                     add(folder, {u"*.eml"_s, u"*.mbox"_s}, files);
    }
    if (!isReadable)
        return Error{Words::tr("you are not allowed to look into this folder, so nothing was read; allow it, "
                               "or choose another one")};
    return files;
}

} // namespace afterword
