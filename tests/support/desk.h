// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iso.h"
#include "core/tracker.h"
#include "tests/support/memorystore.h"
#include "ui/commands/editor.h"
#include "ui/liveagenda.h"

namespace afterword::testing {

/// @p iso ("2026-11-23T15:00:00Z") as a moment.
inline Moment at(const char *iso)
{
    return momentFromIso(QString::fromLatin1(iso)).value();
}

/// A search in which Robin of New York has applied at @p count companies, all of them in "applied": a1, a2,
/// ...
inline Search searchWith(int count)
{
    Search search = MemoryStore::newSearch();
    search.person.name = QStringLiteral("Robin Vale");
    search.person.zone = Zone::named(QStringLiteral("America/New_York")).value();
    for (int n = 1; n <= count; ++n) {
        Application application;
        application.id.text = QStringLiteral("a%1").arg(n);
        application.company = QStringLiteral("Company %1").arg(n);
        application.role = QStringLiteral("Data Analyst");
        application.stage.text = QStringLiteral("applied");
        application.rank = qint64(n) << 20;
        application.added = QDate(2026, 11, 2);
        search.applications.put(application);
    }
    return search;
}

/// Everything behind a window: a store in memory, a clock that stands, the tracker, the editor and the plan.
struct Desk {
    explicit Desk(Search search, Moment now = at("2026-11-23T20:00:00Z"))
        : store(std::move(search))
        , clock(now)
        , tracker(store, clock)
    {
        loaded = tracker.load().ok();
    }

    MemoryStore store;
    FixedClock clock;
    Tracker tracker;
    bool loaded = false;
    Editor editor{tracker};
    LiveAgenda agenda{tracker, [](const Person &person) { return BusinessCalendar(person.weekend, {}); }};
};

} // namespace afterword::testing
