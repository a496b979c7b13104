// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/opensearch.h"

#include "app/terminal/commandline.h"

#include "core/domain/defaultstages.h"
#include "core/edits/editsettings.h"
#include "core/exchange/calendar/holidays/holidayregions.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/storage/copies/backupfolder.h"
#include "core/storage/storefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A copy of a shared search is one in its place only: what was copied from it, such as a backup, is a search
/// like any other.
Result<void> findCopy(OpenSearch &opened, const QString &path)
{
    if (!liesAmongCopies(path, dataFolder()))
        return {}; // and nothing more is read for it
    const auto text = CopiedStore::addressIn(*opened.store);
    if (!text)
        return text.error();
    const auto address = StoreAddress::fromText(*text);
    if (text->isEmpty() || !address ||
        storefile::itself(path) != storefile::itself(copyPathFor(*address, dataFolder())))
        return {};
    auto copy = CopiedStore::over(*opened.store);
    if (!copy)
        return copy.error();
    opened.copy = std::move(copy).value();
    opened.address = *address;
    return {};
}

} // namespace

QString dataFolder()
{
    return QFileInfo(defaultStore()).absolutePath();
}

Result<OpenSearch> openSearch(const QString &path, OpenMode mode, const Clock &clock)
{
    if (auto kept = keepBackupBeforeMigration(path, clock.now()); !kept)
        return kept.error();
    auto store = SqlStore::open(path, mode);
    if (!store)
        return store.error();
    OpenSearch opened;
    opened.store = std::move(store).value();
    if (auto found = findCopy(opened, path); !found)
        return found.error();
    Store &keeps = opened.copy ? static_cast<Store &>(*opened.copy) : *opened.store;
    opened.tracker = std::make_unique<Tracker>(keeps, clock);
    if (const auto loaded = opened.tracker->load(); !loaded)
        return loaded.error();
    return opened;
}

Search newSearch()
{
    Search search;
    search.stages = defaultStages();
    return search;
}

Person atHome(Person person, QLocale::Territory spoken)
{
    if (person != Person())
        return person;
    person.zone = Zone::ofThisMachine();
    // The language of the desktop says little of where one looks for work (LANG=C says nothing at all).
    const QString there = holidaysAt(person.zone);
    if (!there.isEmpty())
        person.holidays = {there};
    else if (isOfACountry(person.zone))
        person.holidays.clear(); // another country's would be wrong on most days
    else if (const QString usual = holidaysIn(spoken); !usual.isEmpty())
        person.holidays = {usual}; // where the clock tells nothing, it is all that is known
    return person;
}

Result<void> moveIn(const OpenSearch &opened)
{
    const Search &search = opened.search();
    return opened.tracker->apply(editingPerson(search, atHome(search.person)).change);
}

Result<void> nameStages(const OpenSearch &opened)
{
    const Search &search = opened.search();
    const Table<Stage> names = defaultStages();
    if (!search.applications.empty() || search.stages == names || !areDefaultStages(search.stages))
        return {};
    Search after = search;
    after.stages = names;
    return opened.tracker->apply(difference(search, after));
}

BusinessCalendar calendarOf(const Person &person, QStringList *problems)
{
    std::vector<QDate> holidays;
    for (const QString &id : person.holidays) {
        const auto dates = holidayDates({id});
        if (dates)
            holidays.insert(holidays.end(), dates->begin(), dates->end());
        else if (problems)
            problems->append(dates.error().message);
    }
    return BusinessCalendar(person.weekend, holidays);
}

} // namespace afterword
