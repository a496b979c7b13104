// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/storage/copied/copiedstore.h"
#include "core/storage/copied/copyplace.h"
#include "core/storage/sqlstore.h"
#include "core/tracker.h"

#include <QLocale>

#include <memory>

namespace afterword {

/// A search that was opened: its store, and the tracker through which it changes.
struct OpenSearch {
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<CopiedStore> copy;   ///< where the store is this machine's copy of a shared search
    std::optional<StoreAddress> address; ///< of that
    std::unique_ptr<Tracker> tracker;

    const Search &search() const { return tracker->search(); }
};

/// Opens the search in the file @p path and reads it. One of an older version is copied to its backups before
/// it is brought up to date. @p clock must outlive the result.
Result<OpenSearch> openSearch(const QString &path, OpenMode mode, const Clock &clock);

/// Where the program keeps its data, and so the copies of shared searches.
QString dataFolder();

/// What a new store holds: the default stages and nothing else.
Search newSearch();

/// @p person with the zone of this machine and the holidays there, where nothing is known of the person yet.
/// Where the zone is of no country, the holidays of @p spoken, that of the desktop's language.
Person atHome(Person person, QLocale::Territory spoken = QLocale::system().territory());

/// Writes down that the person lives in the zone of this machine, where nothing is known of the person yet: a
/// window that opens a search for the first time. Where it is written already, nothing happens.
Result<void> moveIn(const OpenSearch &opened);

/// Gives the stages of a search in which nothing is yet the names that a new one has in the language of the
/// window: it was begun in English, before the person chose another. Stages that somebody changed, and those
/// of a search with a card, stay.
Result<void> nameStages(const OpenSearch &opened);

/// Business days of @p person: the weekend and the chosen holiday calendars. A calendar that cannot be read
/// is left out and named in @p problems, where there is one.
BusinessCalendar calendarOf(const Person &person, QStringList *problems = nullptr);

} // namespace afterword
