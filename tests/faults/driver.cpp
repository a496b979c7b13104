// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a store as a person does, and says of each edit whether it was saved, the moment it knows.
//   driver edit STORE SEED COUNT   makes COUNT edits; a store that is not there is made
//   driver fill STORE              puts a whole search into a new store
//   driver move STORE TO           moves it as the window does
#include "edits.h"

#include "core/storage/relocation.h"
#include "core/storage/sqlstore.h"
#include "core/tracker.h"
#include "tests/support/fullsearch.h"

#include <QCoreApplication>

#include <cstdio>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int failed(const Error &error)
{
    const QByteArray line = "failed: " + error.message.toUtf8();
    say(line);
    std::fprintf(stderr, "%s\n", line.constData());
    return 3;
}

int edit(Tracker &tracker, SqlStore &store, quint64 seed, int count)
{
    RandomEdits edits(seed);
    for (int n = 0; n < count; ++n) {
        const Search before = tracker.search();
        const auto saved = tracker.apply(edits.next(before));
        if (!saved && tracker.search() != before)
            say("ahead of the store");
        say(saved ? QByteArray("saved") : "refused: " + saved.error().message.toUtf8());
    }
    const auto held = store.load();
    if (held && *held != tracker.search())
        say("not what the store holds");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    auto store = SqlStore::open(arguments[2]);
    if (!store)
        return failed(store.error());
    const FixedClock clock{Moment()};
    Tracker tracker(**store, clock);
    if (const auto loaded = tracker.load(); !loaded)
        return failed(loaded.error());
    if (arguments[1] == u"fill"_s) {
        const auto filled = tracker.apply(difference(tracker.search(), fullSearch()));
        return filled ? 0 : failed(filled.error());
    }
    if (arguments[1] == u"move"_s && arguments.size() == 4) {
        const auto moved = moveStore((*store)->database(), arguments[2], arguments[3]);
        return moved ? 0 : failed(moved.error());
    }
    if (arguments[1] != u"edit"_s || arguments.size() != 5)
        return 2;
    return edit(tracker, **store, arguments[3].toULongLong(), arguments[4].toInt());
}
