// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letters/letterfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

constexpr qsizetype mostNamed = 3;

/// As a mail provider's archive lies unpacked: Takeout/Contacts/All Contacts/All Contacts.vcf.
constexpr int deepest = 3;

bool isMaildir(const QDir &dir)
{
    return dir.exists(u"cur"_s) && dir.exists(u"new"_s);
}

struct Found {
    QStringList files;
    QStringList tables;
};

/// What lies in @p dir itself, added to @p found; false as with add().
bool addOf(const QDir &dir, Found &found)
{
    // What lies in a Maildir's "tmp" is still being delivered.
    if (isMaildir(dir))
        return add(dir.filePath(u"cur"_s), {}, found.files) && add(dir.filePath(u"new"_s), {}, found.files);
    return add(dir.path(), {u"*.vcf"_s}, found.files) && add(dir.path(), {u"*.ics"_s}, found.files) &&
           add(dir.path(), {u"*.eml"_s, u"*.mbox"_s}, found.files) &&
           add(dir.path(), {u"*.csv"_s, u"*.tsv"_s, u"*.xlsx"_s, u"*.ods"_s}, found.tables);
}

/// What lies in the folders below @p dir, down to @p levels; those that may not be looked into are passed
/// over.
void addBelow(const QDir &dir, int levels, Found &found)
{
    if (levels == 0 || isMaildir(dir))
        return;
    // Hidden folders are other programs' affair, and a link may lead in a circle.
    for (const QString &name :
         dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QDir below(dir.filePath(name));
        addOf(below, found);
        addBelow(below, levels - 1, found);
    }
}

QString wordsForLeft(const QStringList &tables)
{
    if (tables.isEmpty())
        return {};
    QStringList names;
    for (const QString &table : tables.first(std::min(tables.size(), mostNamed)))
        names += QFileInfo(table).fileName();
    const QString named = names.join(u", "_s);
    if (tables.size() > mostNamed)
        return Words::tr(
                   "tables in this folder were left: %1 and %n more; import each by itself, so that you can "
                   "say what its columns are",
                   nullptr, static_cast<int>(tables.size() - mostNamed))
            .arg(named);
    return Words::tr(
               "%n tables in this folder were left: %1; import each by itself, so that you can say what its "
               "columns are",
               nullptr, static_cast<int>(tables.size()))
        .arg(named);
}

} // namespace

Result<LetterFolder> lookInto(const QString &folder)
{
    Found found;
    const bool isReadable = addOf(QDir(folder), found);
    if (!isReadable)
        return Error{Words::tr("you are not allowed to look into this folder, so nothing was read; allow it, "
                               "or choose another one")};
    if (found.files.isEmpty())
        addBelow(QDir(folder), deepest, found);
    return LetterFolder{found.files, wordsForLeft(found.tables)};
}

} // namespace afterword
