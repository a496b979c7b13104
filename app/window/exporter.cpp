// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exporter.h"

#include "core/base/files.h"

#include "core/exchange/card/vcard.h"
#include "core/exchange/json/json.h"
#include "core/exchange/table/applicationtable.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/plan/planner.h"
#include "core/sheets/sheetconverter.h"
#include "core/storage/sidefiles.h"
#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr qint64 largestMemory = 20'000'000; // bytes

/// A follow-up stands in the calendar at the time by which it is to be done.
CalendarEntry entryOf(const FollowUp &followUp, const Search &search, bool asTask, Moment now)
{
    CalendarEntry entry;
    // An event and a task of one UID are refused by calendar servers.
    entry.uid = (asTask ? u"task/"_s : u"follow-up/"_s) + followUp.key.text();
    entry.kind = asTask ? CalendarEntry::Kind::Task : CalendarEntry::Kind::Event;
    entry.summary = followUpTitle(followUp, search);
    const Application *application = search.applications.find(followUp.application);
    if (application && !application->company.isEmpty())
        entry.summary += u" · "_s + application->company;
    entry.description = reasonFor(followUp, search);
    entry.start = followUp.due;
    entry.end = asTask ? followUp.due : followUp.due + followUpLength;
    entry.zone = search.person.zone;
    entry.reminds = followUp.due > now;
    entry.stamp = now;
    return entry;
}

/// What stands at @p now: the interviews, and what is to be done.
std::vector<CalendarEntry> entriesOf(const Search &search, const BusinessCalendar &calendar, bool asTasks,
                                     Moment now)
{
    std::vector<CalendarEntry> entries = interviewEntries(search, now);
    for (const FollowUp &followUp : plan(search, calendar, now)) {
        if (followUp.state != FollowUpState::Held)
            entries.push_back(entryOf(followUp, search, asTasks, now));
    }
    return entries;
}

Result<QByteArray> workbookOf(const Search &search, const QString &ending)
{
    const auto cut = ending == u"xlsx"_s ? cutInXlsx(search) : std::nullopt;
    if (cut)
        return Error{
            Words::tr("a cell of .xlsx holds 32,767 characters, and the application to %1 has a longer "
                      "text; export an .ods or a .csv, which hold all of it")
                .arg(*cut)};
    return spreadsheetOf(writeApplicationSheet(search, Words::tr("Applications")), ending);
}

} // namespace

QStringList exportEndings()
{
    return QStringList{u"json"_s, u"csv"_s} + spreadsheetEndings() + QStringList{u"ics"_s, u"vcf"_s};
}

CalendarExport calendarExport(const Search &search, const BusinessCalendar &calendar,
                              const CalendarMemory &memory, Moment now)
{
    return exportOnto(memory, entriesOf(search, calendar, memory.tasks, now), now);
}

std::vector<CalendarEntry> keptEntries(const Search &search, const BusinessCalendar &calendar,
                                       CalendarMemory &memory, Moment now)
{
    return keepOnto(memory, entriesOf(search, calendar, memory.tasks, now), now);
}

std::vector<CalendarEntry> calendarEntries(const Search &search, const BusinessCalendar &calendar, Moment now)
{
    return entriesOf(search, calendar, false, now);
}

QString calendarMemoryPathFor(const QString &storePath)
{
    return sideFileOf(storePath, SideFile::Calendar);
}

CalendarMemory readCalendarMemory(const QString &path)
{
    const auto text = readFile(path, largestMemory);
    return text ? memoryFromText(*text) : CalendarMemory();
}

Result<void> writeCalendarMemory(const QString &path, const CalendarMemory &memory)
{
    if (readCalendarMemory(path) == memory)
        return {};
    return writePrivateFile(path, memoryText(memory));
}

Result<QByteArray> exportText(const QString &ending, const Search &search, const BusinessCalendar &calendar,
                              Moment now, CalendarMemory &memory, CardVersion cards)
{
    if (ending == u"json"_s)
        return writeSearch(search);
    if (ending == u"csv"_s)
        return writeApplications(search);
    if (spreadsheetEndings().contains(ending))
        return workbookOf(search, ending);
    if (ending == u"vcf"_s)
        return writeCards({search.contacts.begin(), search.contacts.end()}, cards);
    if (ending == u"ics"_s) {
        CalendarExport made = calendarExport(search, calendar, memory, now);
        memory = std::move(made.memory);
        return writeCalendar(made.entries);
    }
    return Error{Words::tr("the file’s ending decides what is written; it must be one of .%1")
                     .arg(exportEndings().join(u", ."_s))};
}

} // namespace afterword
