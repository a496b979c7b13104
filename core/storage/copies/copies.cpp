// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/copies.h"

#include "core/base/files.h"
#include "core/domain/change/forgetting.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/relocation.h"
#include "core/storage/sqlstore.h"
#include "core/storage/statements/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QStringList copiesOf(const QString &storePath)
{
    QStringList copies;
    for (const Backup &backup : backupsOf(storePath))
        copies += backup.path;
    const QStringList beside = filesOf(storePath, false);
    const QString store = storefile::itself(storePath);
    for (const QString &file : beside) {
        const bool aside =
            file.startsWith(store + u".before-restore-"_s) || file.startsWith(store + u".before-mending-"_s);
        if (aside && !file.endsWith(u"-wal"_s) && !file.endsWith(u"-shm"_s) && !file.endsWith(u"-journal"_s))
            copies += file;
    }
    return copies;
}

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Copies)
};

/// What stood on a server before it was put right is a text of rows, which no program uses: where it names
/// the contact, all of it goes.
Result<void> forgetInRows(const QString &rows, const ContactId &id)
{
    const auto text = readFile(rows, QFileInfo(rows).size());
    if (!text)
        return text.error();
    const bool namesThem = text->contains('"' + id.text.toUtf8() + '"');
    if (namesThem && !QFile::remove(rows))
        return Error{Words::tr("it could not be deleted")};
    return {};
}

} // namespace

Result<void> forgetInCopy(const QString &copy, const ContactId &id)
{
    if (copy.endsWith(u".json"_s))
        return forgetInRows(copy, id);
    const auto store = SqlStore::open(copy, OpenMode::MustExist);
    if (!store)
        return store.error();
    const auto search = (*store)->load();
    if (!search)
        return search.error();
    Result<void> done;
    if (const Change change = forgetContact(*search, id).change; !change.isEmpty()) {
        done = (*store)->write(change);
        if (done)
            done = dialect::rewrite((*store)->database());
    }
    // A copy stands for itself, without a log beside it.
    const auto alone = dialect::leaveLog((*store)->database());
    return done ? alone : done;
}

} // namespace afterword
