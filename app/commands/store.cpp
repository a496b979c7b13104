// SPDX-License-Identifier: GPL-3.0-or-later
// verify, backup and restore: the store as it is kept.
#include "app/commands/command.h"
#include "app/store/sharedsearch.h"

#include "core/storage/copied/copyplace.h"
#include "core/storage/copies/backup.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/copies/mending.h"
#include "core/storage/postgres/sharedmending.h"
#include "core/storage/storefile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoreCommands)
};

/// Whether the file can be read at all; complains where it cannot.
bool isReadable(const QString &path, Terminal &terminal)
{
    const QFileInfo file(path);
    if (file.isFile() && file.isReadable())
        return true;
    terminal.complain(path,
                      {file.exists() ? Words::tr("cannot be read") : Words::tr("there is no such file")});
    return false;
}

Error noCopyMade(const Error &why)
{
    return {Words::tr("no copy was made: %1").arg(why.message)};
}

/// Says what became what.
ExitCode tell(const Surroundings &with, const Result<Mended> &mended)
{
    if (!mended) {
        with.terminal.complain(with.line.store, mended.error());
        return ExitCode::Unreadable;
    }
    for (const Flaw &flaw : mended->flaws) {
        if (flaw.leftOut)
            with.terminal.print(Words::tr("%1: taken out: %2").arg(flaw.where, flaw.stands));
        else
            with.terminal.print(
                Words::tr("%1: \"%2\" became \"%3\"").arg(flaw.where, flaw.stands, flaw.instead));
    }
    with.terminal.print(mended->flaws.empty()
                            ? Words::tr("%1: sound").arg(with.line.store)
                            : Words::tr("What was there before is kept as %1").arg(mended->keptAs));
    return ExitCode::Done;
}

Error notMended(const Error &why)
{
    return {Words::tr("nothing was put right: %1").arg(why.message)};
}

Result<Mended> mendFile(const Surroundings &with)
{
    const auto store = SqlStore::open(with.line.store, OpenMode::MustExist);
    return store ? mendStore(**store, with.line.store, storefile::stampOf(with.clock.now()))
                 : Result<Mended>(notMended(store.error()));
}

Result<Mended> mendAtServer(const Surroundings &with, const StoreAddress &address, SharedStore &store)
{
    const auto proposal = store.propose();
    if (!proposal)
        return notMended(proposal.error());
    const QString copy = copyPathFor(address, dataFolder());
    return mendShared(store, *proposal, copy, storefile::stampOf(with.clock.now()));
}

/// Names what cannot be used.
ExitCode tell(const Surroundings &with, const Result<std::vector<Flaw>> &flaws)
{
    if (!flaws) {
        with.terminal.complain(with.line.store, flaws.error());
        return ExitCode::Problems;
    }
    for (const Flaw &flaw : *flaws)
        with.terminal.complain(with.line.store, {flaw.text()});
    if (!flaws->empty())
        return ExitCode::Problems;
    with.terminal.print(Words::tr("%1: sound").arg(with.line.store));
    return ExitCode::Done;
}

ExitCode verifyAtServer(const Surroundings &with)
{
    const auto address = StoreAddress::fromText(with.line.store);
    const auto store = address ? SharedStore::open(*address, passwordOnTerminal())
                               : Result<std::unique_ptr<SharedStore>>(address.error());
    if (!store) {
        with.terminal.complain(with.line.store, store.error());
        return ExitCode::Unreadable;
    }
    if (with.line.mend)
        return tell(with, mendAtServer(with, *address, **store));
    if (const auto read = (*store)->load(); !read) {
        with.terminal.complain(with.line.store, read.error());
        return ExitCode::Unreadable;
    }
    return tell(with, (*store)->flaws());
}

} // namespace

ExitCode runVerify(const Surroundings &with)
{
    if (isStoreAddress(with.line.store))
        return verifyAtServer(with);
    if (!isReadable(with.line.store, with.terminal))
        return ExitCode::Unreadable;
    return with.line.mend ? tell(with, mendFile(with)) : tell(with, flawsOf(with.line.store));
}

ExitCode runBackup(const Surroundings &with)
{
    if (!isReadable(with.line.store, with.terminal))
        return ExitCode::Unreadable;
    if (with.line.files.isEmpty()) {
        const auto kept = keepBackup(with.line.store, with.clock.now());
        if (!kept) {
            with.terminal.complain(with.line.store, noCopyMade(kept.error()));
            return ExitCode::Unreadable;
        }
        with.terminal.print(*kept);
        return ExitCode::Done;
    }
    const QString copy = with.line.files.first();
    if (storefile::identityOf(copy) == storefile::identityOf(with.line.store)) {
        with.terminal.complain(copy, {Words::tr("this is the store itself; a copy needs a name of its own")});
        return ExitCode::WrongUse;
    }
    if (const auto done = backUp(with.line.store, copy); !done) {
        with.terminal.complain(copy, noCopyMade(done.error()));
        return ExitCode::Unreadable;
    }
    with.terminal.print(copy);
    return ExitCode::Done;
}

ExitCode runRestore(const Surroundings &with)
{
    const QString copy = with.line.files.first();
    if (!isReadable(copy, with.terminal))
        return ExitCode::Unreadable;
    if (storefile::identityOf(copy) == storefile::identityOf(with.line.store)) {
        with.terminal.complain(copy, {Words::tr("this is the store itself; there is nothing to put back")});
        return ExitCode::WrongUse;
    }
    if (const auto usable = checkCopy(copy); !usable) {
        with.terminal.complain(copy, usable.error());
        return ExitCode::Unreadable;
    }
    const auto keptAside = putBack(with.line.store, copy, storefile::stampOf(with.clock.now()));
    if (!keptAside) {
        with.terminal.complain(with.line.store, keptAside.error());
        return ExitCode::Unreadable;
    }
    with.terminal.print(Words::tr("%1: restored from %2").arg(with.line.store, copy));
    if (!keptAside->isEmpty())
        with.terminal.print(Words::tr("What was there before is kept as %1").arg(*keptAside));
    return ExitCode::Done;
}

} // namespace afterword
