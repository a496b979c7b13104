// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/store/recentstores.h"
#include "app/store/sharedsearch.h"
#include "core/storage/copies/backupfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void tellFlaws(const Surroundings &with, const std::vector<Flaw> &flaws)
{
    if (flaws.empty())
        return;
    const QString words =
        Words::tr("some of it cannot be used and is left out; afterword verify names it all, "
                  "and with --mend puts it right: %1");
    with.terminal.complain(with.line.store, {words.arg(wordsFor(flaws))});
}

/// Whether nothing tells of a store at @p path, now or before.
bool isNotBegun(const QString &path)
{
    const QFileInfo file(path);
    return !file.exists() && !file.isSymLink() && !storefile::isHidden(path) && backupsOf(path).empty() &&
           !RecentStores(RecentStores::defaultPath()).contains(path);
}

/// How @p person signs in the search of @p owner.
QString signatureIn(const QString &owner, const QString &person)
{
    return owner == person ? QString() : person;
}

/// What only a file has: a copy of it, and what stands beside it.
bool needsFile(const CommandLine &line)
{
    switch (*line.command) {
    case Subcommand::Backup:
    case Subcommand::Restore:
    case Subcommand::Demo: return true;
    default: return line.notify;
    }
}

ExitCode runSubcommand(Subcommand command, const Surroundings &with)
{
    if (isStoreAddress(with.line.store) && needsFile(with.line)) {
        with.terminal.complain(with.line.store,
                               {Words::tr("this needs a search in a file; this one is shared, on a server")});
        return ExitCode::WrongUse;
    }
    switch (command) {
    case Subcommand::Admin: return runAdmin(with);
    case Subcommand::Agenda: return runAgenda(with);
    case Subcommand::Task: return runTask(with);
    case Subcommand::Import: return runImport(with);
    case Subcommand::Draft: return runDraft(with);
    case Subcommand::Check: return runCheck(with);
    case Subcommand::Export: return runExport(with);
    case Subcommand::Verify: return runVerify(with);
    case Subcommand::Backup: return runBackup(with);
    case Subcommand::Restore: return runRestore(with);
    case Subcommand::Demo: return runDemo(with);
    }
    Q_UNREACHABLE();
}

/// Whether what was printed only tells of work that is done, and is no result of its own.
bool isKeptByNow(const CommandLine &line)
{
    if (line.wish != CommandLine::Wish::Command)
        return false;
    switch (*line.command) {
    case Subcommand::Backup:
    case Subcommand::Restore: return true;
    case Subcommand::Import: return !line.preview;
    case Subcommand::Task: return line.files.value(0) != u"list"_s;
    case Subcommand::Agenda:
    case Subcommand::Draft:
    case Subcommand::Check:
    case Subcommand::Export:
    case Subcommand::Verify:
    case Subcommand::Demo:
    case Subcommand::Admin: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<OpenSearch> openNamedFile(const Surroundings &with, OpenMode mode)
{
    auto opened = openSearch(with.line.store, mode, with.clock);
    if (!opened && mode != OpenMode::CreateIfMissing && isNotBegun(with.line.store))
        return Error{Words::tr("there is no search here yet; afterword import FILE begins one")};
    if (opened)
        tellFlaws(with, opened->store->flaws());
    return opened;
}

Result<NamedSearch> openNamed(const Surroundings &with, OpenMode mode)
{
    if (!isStoreAddress(with.line.store)) {
        auto file = openNamedFile(with, mode);
        if (!file)
            return file.error();
        const QString signature =
            file->copy ? signatureIn(file->copy->owner(), file->address->person) : QString();
        return NamedSearch{std::move(file->store), std::move(file->copy), std::move(file->tracker),
                           signature};
    }
    auto shared = openSharedSearch(with.line.store, with.clock);
    if (!shared)
        return shared.error();
    tellFlaws(with, shared->store->flaws());
    const QString signature =
        signatureIn(shared->store->owner(), StoreAddress::fromText(with.line.store)->person);
    return NamedSearch{std::move(shared->store), {}, std::move(shared->tracker), signature};
}

ExitCode runCommand(const Surroundings &with)
{
    ExitCode code = ExitCode::Done;
    switch (with.line.wish) {
    case CommandLine::Wish::Help:
        with.terminal.printExact(helpText(with.line.command).toUtf8());
        if (!with.languageNote.isEmpty()) {
            with.terminal.print();
            with.terminal.print(with.languageNote);
        }
        break;
    case CommandLine::Wish::Version:
        with.terminal.print(u"afterword "_s + QStringLiteral(AFTERWORD_VERSION));
        break;
    case CommandLine::Wish::Window: break;
    case CommandLine::Wish::Command: code = runSubcommand(*with.line.command, with); break;
    }
    if (with.terminal.flush())
        return code;
    if (code == ExitCode::Done && isKeptByNow(with.line)) {
        with.terminal.complain(
            Words::tr("standard output"),
            {Words::tr("could not be written, but everything was done; is the disk full?")});
        return code;
    }
    with.terminal.complain(Words::tr("standard output"),
                           {Words::tr("could not be written; is the disk full?")});
    return ExitCode::Unreadable;
}

} // namespace afterword
