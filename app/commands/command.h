// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/opensearch.h"
#include "app/terminal/commandline.h"
#include "app/terminal/terminal.h"

#include "core/base/clock.h"

#include <functional>

namespace afterword {

/// What a subcommand is given: the call, the clock, and where to print.
struct Surroundings {
    const CommandLine &line;
    const Clock &clock;
    Terminal &terminal;
    QString languageNote = {}; ///< why it speaks English though another language was asked for
};

/// A search that a command works on, in a file or shared, and the tracker through which it changes.
struct NamedSearch {
    std::unique_ptr<Store> store;
    std::unique_ptr<Store> copy = {}; ///< over the store, where that is the copy of a shared search
    std::unique_ptr<Tracker> tracker;
    QString signature =
        {}; ///< what stands under the tasks that are added, where it is somebody else's search

    const Search &search() const { return tracker->search(); }
};

/// Opens the search of the call. What of it cannot be used is told, and the rest is there.
Result<NamedSearch> openNamed(const Surroundings &with, OpenMode mode);
/// The same where it has to be a file.
Result<OpenSearch> openNamedFile(const Surroundings &with, OpenMode mode);

// One function for each subcommand of interfaces.md, each in its own file.
ExitCode runAdmin(const Surroundings &with);
ExitCode runAgenda(const Surroundings &with);
ExitCode runTask(const Surroundings &with);
ExitCode runImport(const Surroundings &with);
ExitCode runDraft(const Surroundings &with);
ExitCode runCheck(const Surroundings &with);
ExitCode runExport(const Surroundings &with);
ExitCode runVerify(const Surroundings &with);
ExitCode runBackup(const Surroundings &with);
ExitCode runRestore(const Surroundings &with);
ExitCode runDemo(const Surroundings &with);

/// `agenda --notify`: shows notices for what is due. Calls @p answer with the exit code when they are shown,
/// and returns when none of them stands any more.
ExitCode runNotify(const Surroundings &with, const std::function<void(int)> &answer);

/// Does what the call asks for: a subcommand, the help or the version.
ExitCode runCommand(const Surroundings &with);

} // namespace afterword
