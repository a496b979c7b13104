// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/desktop/singleinstance.h"
#include "app/store/opensearch.h"
#include "app/window/exporter.h"
#include "core/base/files.h"
#include "core/insights/activityreport.h"
#include "core/storage/postgres/storeaddress.h"
#include "ui/insights/reportdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// `export --report`
ExitCode runReport(const Surroundings &with, const QString &path, const QString &ending)
{
    if (!reportEndings().contains(ending)) {
        with.terminal.complain(path, reportFile({}, ending).error());
        return ExitCode::WrongUse;
    }
    const auto opened = openNamed(with, OpenMode::MustExist);
    if (!opened) {
        with.terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    const Search &search = opened->search();
    const QDate last = with.line.to.value_or(search.person.zone.date(with.clock.now()));
    const QDate first = with.line.from.value_or(monthSoFar(last).first);
    if (first > last) {
        with.terminal.complain({},
                               {Words::tr("the report would end before it begins; --to names its last day")});
        return ExitCode::WrongUse;
    }
    const auto file = reportFile(activityReport(search, {first, last}, with.clock.now()), ending);
    if (const auto written = writePrivateFile(path, file); !written) {
        with.terminal.complain(path, written.error());
        return ExitCode::Unreadable;
    }
    with.terminal.print(path);
    return ExitCode::Done;
}

} // namespace

ExitCode runExport(const Surroundings &with)
{
    const QString path = with.line.files.first();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (with.line.report)
        return runReport(with, path, ending);
    if (!exportEndings().contains(ending)) {
        CalendarMemory none;
        with.terminal.complain(path, exportText(ending, {}, {}, {}, none).error());
        return ExitCode::WrongUse;
    }
    const auto opened = openNamed(with, OpenMode::MustExist);
    if (!opened) {
        with.terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    const Search &search = opened->search();
    // Beside a shared search there is no place to remember in.
    const QString memoryPath =
        isStoreAddress(with.line.store) ? QString() : calendarMemoryPathFor(canonicalPath(with.line.store));
    CalendarMemory memory = memoryPath.isEmpty() ? CalendarMemory() : readCalendarMemory(memoryPath);
    const auto text = exportText(ending, search, calendarOf(search.person), with.clock.now(), memory);
    if (const auto written = writePrivateFile(path, text); !written) {
        with.terminal.complain(path, written.error());
        return ExitCode::Unreadable;
    }
    if (ending == u"ics"_s && !memoryPath.isEmpty()) {
        // The file is right without it; only the next one will not know what to call off.
        if (const auto noted = writeCalendarMemory(memoryPath, memory); !noted)
            with.terminal.complain(memoryPath, noted.error());
    }
    with.terminal.print(path);
    return ExitCode::Done;
}

} // namespace afterword
