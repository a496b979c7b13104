// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copied/copyplace.h"

#include "core/base/safefilename.h"
#include "core/storage/copied/copiedstore.h"
#include "core/storage/copied/copybases.h"
#include "core/storage/copied/unsentchange.h"
#include "core/storage/newstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString placeOfCopies(const QString &folder)
{
    return folder + u"/shared/"_s;
}

/// Writes all of @p search into a new store at @p path.
Result<void> fill(const QString &path, const Search &search, const std::vector<SqlStore::Note> &notes)
{
    const auto store = SqlStore::open(path, OpenMode::CreateIfMissing);
    if (!store)
        return store.error();
    const auto fresh = (*store)->load();
    return fresh ? (*store)->write(difference(*fresh, search), notes) : Result<void>(fresh.error());
}

} // namespace

bool liesAmongCopies(const QString &path, const QString &folder)
{
    return QFileInfo(storefile::itself(path)).dir() == QDir(placeOfCopies(folder));
}

QString copyPathFor(const StoreAddress &address, const QString &folder)
{
    StoreAddress where = address;
    where.rootCertificate.clear(); // how it is reached, and not which it is
    const QByteArray mark =
        QCryptographicHash::hash(where.text().toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    const QString name =
        u"%1-%2-%3-%4"_s.arg(address.person, address.host, address.database, QString::fromLatin1(mark));
    return placeOfCopies(folder) + safeFileName(name, u".afterword"_s);
}

Result<void> makeCopy(const QString &path, const StoreAddress &address, SharedStore &server)
{
    const auto search = server.load();
    if (!search)
        return search.error();
    if (!storefile::makePrivateFolder(QFileInfo(path).absolutePath()))
        return Error{storefile::diskWords(errno)};
    const QString made = path + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString base = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto done =
        fill(made, *search, CopiedStore::notesOf(base, address.text(), server.mayWrite(), server.owner()));
    if (done && !QFileInfo::exists(path)) {
        forgetUnsentChange(path); // of a copy that is no more
        done = CopyBases::begin(path, made);
    }
    if (done)
        done = putNewStore(made, path);
    for (const QString &left : storefile::sidecars(made) + QStringList{made})
        QFile::remove(left);
    return done;
}

} // namespace afterword
