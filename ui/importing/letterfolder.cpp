// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letterfolder.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

void add(const QString &path, const QStringList &names, QStringList &files)
{
    const QDir folder(path);
    for (const QString &name : folder.entryList(names, QDir::Files, QDir::Name))
        files += folder.filePath(name);
}

} // namespace

QStringList filesToTakeInFrom(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    if (dir.exists(u"cur"_s) && dir.exists(u"new"_s)) {
        // What lies in "tmp" is still being delivered.
        add(dir.filePath(u"cur"_s), {}, files);
        add(dir.filePath(u"new"_s), {}, files);
    } else {
        add(folder, {u"*.vcf"_s}, files);
        add(folder, {u"*.ics"_s}, files);
        add(folder, {u"*.eml"_s, u"*.mbox"_s}, files);
    }
    return files;
}

} // namespace afterword
