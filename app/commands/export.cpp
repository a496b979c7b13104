// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/opensearch.h"
#include "app/privatefile.h"

#include "core/exchange/json.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

ExitCode runExport(const Surroundings &with)
{
    const QString path = with.line.files.first();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"json") {
        with.terminal.complain(path, {u"the ending says what to write; this version writes .json"_s});
        return ExitCode::WrongUse;
    }
    const auto opened = openSearch(with.line.store, OpenMode::MustExist, with.clock);
    if (!opened) {
        with.terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    if (const auto written = writePrivateFile(path, writeSearch(opened->search())); !written) {
        with.terminal.complain(path, written.error());
        return ExitCode::Unreadable;
    }
    with.terminal.print(path);
    return ExitCode::Done;
}

} // namespace afterword
