// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writeagain.h"

#include "core/storage/sqlstore.h"
#include "core/storage/storefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WriteAgain)
};

/// Writes @p search into the store at @p path, which is made where it is missing and has to be empty.
Result<void> fill(const QString &path, const Search &search)
{
    const auto store = SqlStore::open(path, OpenMode::CreateIfMissing);
    if (!store)
        return store.error();
    const auto empty = (*store)->load();
    if (!empty)
        return empty.error();
    if (!empty->applications.empty() || !empty->contacts.empty())
        return Error{Words::tr("another search is there now")};
    return (*store)->write(difference(*empty, search));
}

/// Puts the whole store @p made where nothing stands. The caller is alone inside the gate.
Result<void> put(const QString &made, const QString &path)
{
    if (auto aside = storefile::setLogAside(path); !aside)
        return aside;
    if (!storefile::putWhereNothingIs(made, path))
        return Error{QFileInfo::exists(path) ? Words::tr("another search is there now")
                                             : Words::tr("the file could not be put in its place")};
    return {};
}

} // namespace

Result<void> writeAgain(const Database &vanished, const QString &path, const Search &search)
{
    const QString file = storefile::itself(path);
    // Somebody began anew there meanwhile; as long as it is empty, nothing is in the way.
    if (QFileInfo::exists(file))
        return fill(file, search);
    if (auto alone = vanished.stayAlone(); !alone)
        return alone;
    const QString made = file + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto written = fill(made, search);
    if (written)
        written = put(made, file);
    if (!written) {
        for (const QString &left : storefile::sidecars(made) + QStringList{made})
            QFile::remove(left);
    }
    vanished.share();
    return written;
}

} // namespace afterword
