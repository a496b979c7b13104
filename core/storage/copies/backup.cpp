// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copies/backup.h"

#include "core/storage/sqlstore.h"
#include "core/storage/statements/dialect.h"
#include "core/storage/storeheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

using storefile::freeName;
using storefile::replace;
using storefile::sync;

QStringList sidecarsThere(const QString &path)
{
    QStringList there = storefile::sidecars(path);
    there.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return there;
}

void removeAside(const QString &aside)
{
    for (const QString &file : storefile::sidecars(aside) + QStringList{aside})
        QFile::remove(file);
}

/// Keeps the store at @p path under a second name, byte for byte, and what stands @p beside it with it.
Result<QString> keepAside(const QString &path, const QStringList &beside, const QString &stamp)
{
    const QString aside = freeName(path + u".before-restore-"_s + stamp);
    // With a log beside it, the file is about to change: then it has to be a copy of its own.
    bool kept = beside.isEmpty() ? storefile::keepAlsoAs(path, aside) : storefile::copyAs(path, aside);
    for (const QString &sidecar : beside) {
        if (kept && !sidecar.endsWith(u"-shm"_s))
            kept = storefile::copyAs(sidecar, aside + sidecar.mid(path.size()));
    }
    if (kept)
        return aside;
    removeAside(aside);
    return Error{
        storefile::isFull(path)
            ? Words::tr(
                  "the disk is full, so the present store could not be kept aside and nothing was changed")
            : Words::tr("the present store could not be kept aside, so nothing was changed")};
}

/// Puts the whole store @p partial in the place of the one at @p path, inside whose gate the caller is alone.
Result<QString> putInPlace(const QString &path, const QString &partial, const QString &stamp)
{
    QString aside;
    std::optional<Database> held; // until the new one stands in its place
    if (QFileInfo::exists(path)) {
        if (storefile::hasOtherName(path))
            return Error{
                Words::tr("the store has a second name (a hard link), which would stay with the old one, so "
                          "nothing was "
                          "changed; delete one of its names first")};
        const bool hadRows = storefile::hasUnmergedRows(path);
        // Byte for byte, before anything is done to it: a damaged one stays as it was found.
        auto kept = keepAside(path, sidecarsThere(path), stamp);
        if (!kept)
            return kept;
        aside = *kept;
        auto alone = Database::holdAlone(path);
        if (!alone) {
            removeAside(aside);
            return alone.error();
        }
        if (alone->has_value())
            held.emplace(std::move(*alone.value()));
        // Nobody writes any more: now the file says everything, also what came to its log a moment ago.
        if (held && hadRows) {
            removeAside(aside);
            kept = keepAside(path, {}, stamp);
            if (!kept)
                return kept;
            aside = *kept;
        }
    }
    // Rows that were not yet moved into the old file belong to it; beside the new one they would show old
    // rows. They are kept aside by now.
    if (aside.isEmpty()) {
        if (auto logAside = storefile::setLogAside(path); !logAside)
            return logAside.error();
    }
    for (const QString &sidecar : storefile::sidecars(path))
        QFile::remove(sidecar);
    if (!replace(partial, path))
        return Error{
            Words::tr("the copy could not be put in its place; what was there is kept as %1").arg(aside)};
    return aside;
}

Result<QString> putInPlaceOrClean(const QString &path, const QString &partial, const QString &stamp)
{
    auto done = putInPlace(path, partial, stamp);
    if (!done)
        QFile::remove(partial);
    return done;
}

/// Whether the file is a copy that was made before and that nobody uses: the only thing that a new copy may
/// take the place of. A store in use has a log, or had one; on a network the two cannot be told apart.
bool isEarlierCopy(const QString &path)
{
    const StoreHeader header = readHeader(path);
    return !QFileInfo(path).isSymLink() && header.isOurs && header.standsAlone &&
           !storefile::hasSidecars(path) && !storefile::hasOtherName(path) && !storefile::isOnNetwork(path);
}

/// Makes the file of a copy, in which nothing stands yet, before anybody else could look into it.
Result<void> makePrivateFile(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{Words::tr("the copy could not be written: %1; the store is as it was")
                         .arg(storefile::diskWords(errno))};
    ::close(file);
    return {};
}

/// The version of the schema, where SQLite finds the whole file sound.
Result<int> soundSchemaOf(const QString &path)
{
    const auto database = Database::open(storefile::absolute(path), OpenMode::ForReading);
    if (!database)
        return database.error();
    if (const auto &strange = database->strangePart())
        return *strange;
    const auto damage = dialect::fullCheck(*database);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return Error{Words::tr("the store is damaged: %1").arg(*damage)};
    return dialect::readVersion(*database);
}

/// Brings a store that nobody else has open to the present schema, and reads it through.
Result<void> bringUpToDate(const QString &path)
{
    const auto schema = soundSchemaOf(path);
    if (!schema || *schema == dialect::schemaVersion)
        return schema ? Result<void>() : schema.error();
    const auto store = SqlStore::open(path, OpenMode::MustExist);
    if (!store)
        return store.error();
    if (const auto read = (*store)->load(); !read)
        return read.error();
    return dialect::leaveLog((*store)->database());
}

} // namespace

Result<std::vector<Flaw>> flawsOf(const QString &path)
{
    auto schema = soundSchemaOf(path);
    if (!schema)
        return schema.error();
    if (*schema < dialect::schemaVersion)
        return std::vector<Flaw>();
    auto store = SqlStore::open(storefile::absolute(path), OpenMode::ForReading);
    if (!store)
        return store.error();
    if (const auto read = (*store)->load(); !read)
        return read.error();
    return (*store)->flaws();
}

Result<void> verifyFile(const QString &path)
{
    const auto schema = soundSchemaOf(path);
    return schema ? Result<void>() : schema.error();
}

Result<void> verifyStore(const QString &path)
{
    const auto flaws = flawsOf(path);
    if (!flaws)
        return flaws.error();
    if (flaws->empty())
        return {};
    return Error{Words::tr("it holds something that cannot be used: %1").arg(wordsFor(*flaws))};
}

Result<QString> writePassingCopy(const Database &database, const QString &copy)
{
    const QString passing = copy + u".partial-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // VACUUM INTO takes an empty file, which is private before anything is in it.
    if (auto made = makePrivateFile(passing); !made)
        return made.error();
    auto copied = dialect::copyTo(database, passing);
    if (copied && !sync(passing))
        copied = Error{Words::tr("the copy could not be written to the disk; the store is as it was")};
    if (copied)
        return passing;
    QFile::remove(passing);
    return storefile::isFull(copy)
               ? Error{Words::tr("the disk is full, so no copy was made; free some space and try again")}
               : copied.error();
}

Result<void> backUp(const QString &path, const QString &copy)
{
    const QString target = storefile::absolute(copy);
    const Error taken{Words::tr(
        "something else has this name, and it was left as it is; choose another name for the copy")};
    const bool replaces = QFileInfo::exists(target) || QFileInfo(target).isSymLink();
    if (replaces ? !isEarlierCopy(target) : storefile::hasSidecars(target))
        return taken;
    const auto database = Database::open(storefile::absolute(path), OpenMode::ForReading);
    if (!database)
        return database.error();
    const auto passing = writePassingCopy(*database, target);
    if (!passing)
        return passing.error();
    // An earlier copy that somebody is just reading stays in their way for a moment only.
    const auto gate = replaces ? StoreGate::alone(target) : Result<StoreGate>(StoreGate());
    const bool placed =
        gate && (replaces ? replace(*passing, target) : storefile::putWhereNothingIs(*passing, target));
    if (placed)
        return {};
    const int why = errno;
    QFile::remove(*passing);
    if (!gate)
        return gate.error();
    return why == EEXIST ? taken
                         : Error{Words::tr("the copy could not be put in its place; the store is as it was")};
}

Result<void> checkCopy(const QString &copy)
{
    // Single values that make no sense are named wherever it is opened; the rest is worth having.
    if (auto sound = flawsOf(copy); !sound)
        return Error{
            Words::tr("the copy cannot be used, so nothing was changed: %1").arg(sound.error().message)};
    return {};
}

Result<QString> restore(const QString &path, const QString &copy, const QString &stamp)
{
    if (auto usable = checkCopy(copy); !usable)
        return usable.error();
    return putBack(path, copy, stamp);
}

Result<QString> putBack(const QString &path, const QString &copy, const QString &stamp)
{
    const auto entrance = StoreGate::enter(path, StoreGate::alone);
    if (!entrance)
        return entrance.error();
    const QString &store = entrance->file;
    const auto from = Database::open(storefile::absolute(copy), OpenMode::ForReading);
    if (!from)
        return from.error();
    const auto passing = writePassingCopy(*from, store);
    if (!passing)
        return passing;
    if (auto current = bringUpToDate(*passing); !current) {
        for (const QString &file : QStringList{*passing} + storefile::sidecars(*passing))
            QFile::remove(file);
        return Error{Words::tr("the copy could not be brought up to date, so nothing was changed: %1")
                         .arg(current.error().message)};
    }
    return putInPlaceOrClean(store, *passing, stamp);
}

Result<QString> startAnew(const QString &path, const QString &stamp)
{
    const auto entrance = StoreGate::enter(path, StoreGate::alone);
    if (!entrance)
        return entrance.error();
    const QString &store = entrance->file;
    const QString partial = store + u".restored"_s;
    QFile::remove(partial);
    {
        const auto created = SqlStore::open(partial);
        if (!created)
            return created.error();
        if (auto alone = dialect::leaveLog((*created)->database()); !alone)
            return alone.error();
    }
    return putInPlaceOrClean(store, partial, stamp);
}

} // namespace afterword
