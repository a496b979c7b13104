// SPDX-License-Identifier: GPL-3.0-or-later
#include "meaning.h"

#include "core/base/iso.h"
#include "core/domain/change/change.h"
#include "core/domain/defaultstages.h"
#include "core/domain/soundness/validate.h"
#include "core/exchange/calendar/icalwriter.h"
#include "core/exchange/card/vcard.h"
#include "core/exchange/json/json.h"
#include "core/exchange/table/applicationtable.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/plan/planner.h"
#include "core/storage/sqlstore.h"
#include "tests/support/fullsearch.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace afterword::fuzz {

namespace {

[[noreturn]] void fail(const char *what, const QString &why = {})
{
    std::fprintf(stderr, "FOUND: %s %s\n", what, qPrintable(why));
    std::abort();
}

/// The first lines that differ.
QString difference(const QByteArray &is, const QByteArray &shouldBe)
{
    const QByteArrayList a = is.split('\n');
    const QByteArrayList b = shouldBe.split('\n');
    for (qsizetype n = 0; n < std::min(a.size(), b.size()); ++n) {
        if (a[n] != b[n])
            return u"line %1 is %2 and should be %3"_s.arg(n + 1).arg(QString::fromUtf8(a[n]),
                                                                      QString::fromUtf8(b[n]));
    }
    return u"one has more lines"_s;
}

/// One store for all runs: each search is written as the change from the one before, as a session would.
class OneStore {
public:
    OneStore()
    {
        auto opened = SqlStore::open(u":memory:"_s);
        if (!opened)
            fail("no store in memory", opened.error().message);
        m_store = std::move(opened).value();
    }

    Search held()
    {
        auto search = m_store->load();
        if (!search)
            fail("the store cannot be read", search.error().message);
        return std::move(search).value();
    }

    void keep(const Search &search)
    {
        if (const auto written = m_store->write(afterword::difference(held(), search)); !written)
            fail("the store refuses", written.error().message);
    }

private:
    std::unique_ptr<SqlStore> m_store;
};

/// A new store keeps all of it, in its order.
void mustBeStored(const Search &search)
{
    static OneStore store;
    store.keep(newSearch());
    store.keep(search);
    const QByteArray held = writeSearch(store.held());
    const QByteArray wanted = writeSearch(search);
    if (held != wanted)
        fail("the store holds something else:", difference(held, wanted));
}

} // namespace

Moment now()
{
    return momentFromIso(u"2026-11-27T09:00:00-05:00"_s).value();
}

Search newSearch()
{
    Search search;
    search.stages = defaultStages();
    return search;
}

Search someSearch()
{
    static const Search search = [] {
        Search full = testing::fullSearch();
        full.person.name = u"Robin Vale"_s;
        return full;
    }();
    return search;
}

void mustBeKept(const Search &search)
{
    const Search empty = newSearch();
    if (const auto sound = validate(afterword::difference(empty, search), empty); !sound)
        fail("taken in, though unsound:", sound.error().message);
    const QByteArray text = writeSearch(search);
    const auto again = readSearch(text, newSearch());
    if (!again)
        fail("the export is not read again:", again.error().message);
    if (writeSearch(*again) != text)
        fail("the export of the export differs:", difference(writeSearch(*again), text));
    mustBeStored(search);

    const BusinessCalendar calendar(search.person.weekend, {});
    for (const FollowUp &followUp : plan(search, calendar, now()))
        static_cast<void>(reasonFor(followUp, search));
    static_cast<void>(writeApplications(search));
    static_cast<void>(writeCards({search.contacts.begin(), search.contacts.end()}));
    static_cast<void>(writeCalendar(interviewEntries(search, now())));
}

} // namespace afterword::fuzz
