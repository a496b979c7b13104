// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/exporter.h"
#include "app/opensearch.h"
#include "app/privatefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

ExitCode runExport(const Surroundings &with)
{
    const QString path = with.line.files.first();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!exportEndings().contains(ending)) {
        with.terminal.complain(path, exportText(ending, {}, {}, {}).error());
        return ExitCode::WrongUse;
    }
    const auto opened = openSearch(with.line.store, OpenMode::MustExist, with.clock);
    if (!opened) {
        with.terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    const Search &search = opened->search();
    const auto text = exportText(ending, search, calendarOf(search.person), with.clock.now());
    const Result<void> written = text ? writePrivateFile(path, *text) : Result<void>(text.error());
    if (!written) {
        with.terminal.complain(path, written.error());
        return ExitCode::Unreadable;
    }
    with.terminal.print(path);
    return ExitCode::Done;
}

} // namespace afterword
