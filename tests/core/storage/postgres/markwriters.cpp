// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/postgres/markwriters.h"

#include "tests/support/sharedserver.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace afterword::testing {

namespace {

constexpr qint64 marksOfOne = 1'000'000;
constexpr milliseconds patience = std::chrono::minutes(2); // between one that is saved and the next

/// The first mark of writers who begin now: others may have left theirs in the same search.
qint64 freshMarks(int writers)
{
    static std::atomic<int> before = 0;
    return marksOfOne * (before.fetch_add(writers) + 1);
}

Application marked(Application application, qint64 mark)
{
    application.moves.push_back({Moment(std::chrono::seconds(mark)), application.stage, application.stage});
    return application;
}

std::unique_ptr<SharedStore> opened(const StoreAddress &address)
{
    auto store = SharedStore::open(address, SharedServer::password());
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(store).value();
}

} // namespace

MarkWriters::MarkWriters(const StoreAddress &address, int writers)
    : m_address(address)
    , m_firstMark(freshMarks(writers))
{
    m_threads.reserve(size_t(writers));
    for (int writer = 0; writer < writers; ++writer)
        m_threads.emplace_back([this, writer] { write(writer); });
}

MarkWriters::~MarkWriters()
{
    m_isOver = true;
    for (std::thread &thread : m_threads)
        thread.join();
}

void MarkWriters::write(int writer)
{
    const auto store = opened(m_address);
    QElapsedTimer sinceSaved;
    sinceSaved.start();
    auto search = store->load();
    for (qint64 count = 1; !m_isOver; ++count) {
        const qint64 mark = m_firstMark + marksOfOne * writer + count;
        for (;;) {
            if (!search) {
                if (sinceSaved.elapsed() > patience.count())
                    return; // whoever waits for them says so
                search = store->load();
                continue;
            }
            const Application &application =
                search->applications[size_t(count + writer) % search->applications.size()];
            const Change change = put(*search, marked(application, mark));
            const auto done = store->write(change);
            if (done)
                make(change, *search);
            else
                search = store->load();
            const bool isKnown = done || !done.error().message.contains(u"not known"_s);
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
            m_refused += done ? 0 : 1;
            if (!done && !m_refusals.contains(done.error().message))
                m_refusals += done.error().message;
            if (!done && isKnown)
                continue;
            m_marks[mark] = done.ok();
            m_longest = std::max(m_longest, milliseconds(sinceSaved.elapsed()));
            sinceSaved.restart();
            m_all += done ? 1 : 0;
            break;
        }
    }
}

bool MarkWriters::await(const std::function<bool()> &question, milliseconds most)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, most, question);
}

bool MarkWriters::awaitMore(int count)
{
    int seen = saved();
    const int until = seen + count;
    while (seen < until) {
        if (!await([&] { return m_all > seen; }, patience))
            return false;
        seen = saved();
    }
    return true;
}

bool MarkWriters::awaitRefusal(const QString &text, milliseconds most)
{
    return await([&] { return !m_refusals.filter(text).isEmpty(); }, most);
}

int MarkWriters::saved()
{
    const std::lock_guard lock(m_mutex);
    return m_all;
}

void MarkWriters::goOnFor(milliseconds time)
{
    await([] { return false; }, time);
}

MarkWriters::Outcome MarkWriters::end(const StoreAddress &address)
{
    m_isOver = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    std::map<qint64, int> there;
    const Search search = opened(address)->load().value();
    for (const Application &application : search.applications) {
        for (const StageMove &move : application.moves)
            ++there[move.at.time_since_epoch().count()];
    }
    Outcome outcome;
    outcome.refused = m_refused;
    outcome.longest = m_longest;
    for (const auto &[mark, isKnown] : m_marks) {
        outcome.saved += isKnown ? 1 : 0;
        outcome.doubtful += isKnown ? 0 : 1;
        outcome.lost += isKnown && there[mark] == 0 ? 1 : 0;
        outcome.doubled += there[mark] > 1 ? 1 : 0;
    }
    return outcome;
}

QString MarkWriters::Outcome::text() const
{
    return u"%1 saved, %2 tried again, %3 in doubt, %4 lost, %5 doubled, at most %6 ms"_s.arg(saved)
        .arg(refused)
        .arg(doubtful)
        .arg(lost)
        .arg(doubled)
        .arg(longest.count());
}

} // namespace afterword::testing
