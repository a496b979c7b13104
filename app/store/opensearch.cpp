// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/opensearch.h"

#include "core/domain/defaultstages.h"
#include "core/edits/editsettings.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/storage/copies/backupfolder.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Result<OpenSearch> openSearch(const QString &path, OpenMode mode, const Clock &clock)
{
    if (auto kept = keepBackupBeforeMigration(path, clock.now()); !kept)
        return kept.error();
    auto store = SqlStore::open(path, mode);
    if (!store)
        return store.error();
    OpenSearch opened;
    opened.store = std::move(store).value();
    opened.tracker = std::make_unique<Tracker>(*opened.store, clock);
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

Person atHome(Person person)
{
    if (person != Person())
        return person;
    person.zone = Zone::ofThisMachine();
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
