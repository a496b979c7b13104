// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace afterword {

/// The words after the program's name that ask for something else than the window.
enum class Subcommand { Agenda, Task, Import, Draft, Check, Export, Verify, Backup, Restore, Demo, Admin };

/// A call of the program, understood (interfaces.md, "Command line").
struct CommandLine {
    enum class Wish { Window, Command, Help, Version };
    Wish wish = Wish::Window;
    std::optional<Subcommand> command; ///< for Command, and for Help where it is that command's

    QString store;             ///< the file or address of the search, as given or the default
    QString address;           ///< for the window: of the shared search that "store" is the copy of
    bool storeGiven = false;   ///< whether --store named it
    std::optional<Moment> now; ///< where the clock stands; absent: it runs
    bool background = false;
    QString action; ///< for the window, what it opens at: "today", "new-application"; empty: as it was left
    bool all = false;
    bool json = false;
    bool notify = false;
    bool mend = false;
    bool preview = false;           ///< of an import: nothing is written
    std::optional<QString> answers; ///< of an import: the file with what is said of a table
    bool reader = false;            ///< of a new login: it has no search of its own
    bool report = false;            ///< of what was done, instead of the search
    int days = 7;
    std::optional<QString> interview;
    std::optional<QString> out;
    std::optional<QString> application; ///< whose the task is; absent: the search's own
    std::optional<QDate> due;           ///< of a task
    std::optional<QTime> time;          ///< of a task
    std::optional<QDate> from;          ///< the report's first day; absent: that of the month of its last
    std::optional<QDate> to;            ///< the report's last day; absent: today
    QStringList files;                  ///< what the command works on; for the window: files, addresses
};

/// Whether @p word is an address that asks the program for something ("afterword:…"), and no file's name.
bool isAddress(const QString &word);

/// Understands @p arguments, the program's name left out. An error says in one sentence what is wrong with
/// the call. `--now` without an offset is read in the zone of the machine.
Result<CommandLine> readCommandLine(const QStringList &arguments);

/// The help text, for one command or for the whole program. Ends with a line break.
QString helpText(std::optional<Subcommand> command);

/// An error where one of the words that the program was called with is no UTF-8: what is read of it would
/// name another file.
Result<void> checkEncoding(const QList<QByteArray> &words);

/// `$XDG_DATA_HOME/afterword/search.afterword`
QString defaultStore();

} // namespace afterword
