// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

ExitCode runSubcommand(Subcommand command, const Surroundings &with)
{
    switch (command) {
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

} // namespace

Result<OpenSearch> openNamed(const Surroundings &with, OpenMode mode)
{
    auto opened = openSearch(with.line.store, mode, with.clock);
    if (opened && !opened->store->flaws().empty())
        with.terminal.complain(with.line.store,
                               {Words::tr("some of it cannot be used and is left out; afterword verify names "
                                          "it all, and with --mend puts it right: %1")
                                    .arg(wordsFor(opened->store->flaws()))});
    return opened;
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
    if (!with.terminal.flush()) {
        with.terminal.complain(Words::tr("standard output"),
                               {Words::tr("could not be written; is the disk full?")});
        return ExitCode::Unreadable;
    }
    return code;
}

} // namespace afterword
