// SPDX-License-Identifier: GPL-3.0-or-later
// verify, backup and restore: the store as a file.
#include "app/commands/command.h"

#include "core/base/iso.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The moment as it may stand in a file's name: 20261123-200000.
QString stampOf(Moment now)
{
    const WallTime wall = Zone().wallTime(now);
    return wall.date.toString(u"yyyyMMdd"_s) + u'-' + wall.time.toString(u"HHmmss"_s);
}

/// Whether the file can be read at all; complains where it cannot.
bool isReadable(const QString &path, Terminal &terminal)
{
    const QFileInfo file(path);
    if (file.isFile() && file.isReadable())
        return true;
    terminal.complain(path, {file.exists() ? u"cannot be read"_s : u"there is no such file"_s});
    return false;
}

} // namespace

ExitCode runVerify(const Surroundings &with)
{
    if (!isReadable(with.line.store, with.terminal))
        return ExitCode::Unreadable;
    if (const auto sound = verifyStore(with.line.store); !sound) {
        with.terminal.complain(with.line.store, sound.error());
        return ExitCode::Problems;
    }
    with.terminal.print(with.line.store + u": sound"_s);
    return ExitCode::Done;
}

ExitCode runBackup(const Surroundings &with)
{
    if (!isReadable(with.line.store, with.terminal))
        return ExitCode::Unreadable;
    QString copy = with.line.files.value(0);
    if (copy.isEmpty()) {
        const QFileInfo store(with.line.store);
        const QDir folder(store.absoluteDir().filePath(u"backups"_s));
        if (!folder.exists() && !QDir().mkpath(folder.path())) {
            with.terminal.complain(folder.path(), {u"cannot be made"_s});
            return ExitCode::Unreadable;
        }
        copy = folder.filePath(store.completeBaseName() + u'-' + stampOf(with.clock.now()) + u".afterword"_s);
    }
    if (const auto done = backUp(with.line.store, copy); !done) {
        with.terminal.complain(copy, done.error());
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
    const auto keptAside = restore(with.line.store, copy, stampOf(with.clock.now()));
    if (!keptAside) {
        with.terminal.complain(copy, keptAside.error());
        return ExitCode::Unreadable;
    }
    with.terminal.print(with.line.store + u": restored from "_s + copy);
    if (!keptAside->isEmpty())
        with.terminal.print(u"What stood there before is kept as "_s + *keptAside);
    return ExitCode::Done;
}

} // namespace afterword
