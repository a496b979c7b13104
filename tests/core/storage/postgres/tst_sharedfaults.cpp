// SPDX-License-Identifier: GPL-3.0-or-later
// What must never happen to a shared search: that something saved is lost, or is there twice.
#include "core/storage/postgres/sharedstore.h"

#include "core/tracker.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <functional>
#include <map>
#include <thread>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLineThatIsCutAnywhereSavesOnce();
    void aLineThatIsCutWhileItIsReadReadsAll();
    void aServerThatFallsSilentIsLeft();
    void manyWritersLoseNothing_data();
    void manyWritersLoseNothing();
    void aServerThatCrashesUnderWritersLosesNothing();
    void whatNobodyKnowsOfIsSettledBeforeAnythingElse();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<SharedStore> opened(const QString &person, int port = 0,
                                        const ServerLine::Patience &patience = {});

    std::unique_ptr<SharedServer> m_server;
};

namespace {

Task taskNamed(const QString &id)
{
    return {{id}, u"Call them"_s, {}, {}, {}};
}

/// An application that each writer adds a move to: the mark of one change.
Application marked(Application application, qint64 mark)
{
    application.moves.push_back({Moment(std::chrono::seconds(mark)), application.stage, application.stage});
    return application;
}

/// How often each mark is there.
std::map<qint64, int> marksIn(const Search &search)
{
    std::map<qint64, int> marks;
    for (const Application &application : search.applications) {
        for (const StageMove &move : application.moves)
            ++marks[move.at.time_since_epoch().count()];
    }
    return marks;
}

constexpr qint64 marksOfOne = 1'000'000;

/// What the writers of a test did.
struct Writing {
    std::map<qint64, bool> saved; ///< by mark; false: nobody knows
    int refused = 0;
};

/// Adds moves as long as @p goOn says so, to whichever application comes next. A refusal reads the news and
/// tries again. Counts @p all of them.
Writing write(SharedStore &store, int writer, const std::function<bool()> &goOn, std::atomic<int> &all)
{
    Writing writing;
    QElapsedTimer time;
    time.start();
    auto search = store.load();
    for (qint64 count = 1; goOn(); ++count) {
        const qint64 mark = marksOfOne * (writer + 1) + count;
        for (;;) {
            if (!search) {
                if (time.elapsed() > 60'000)
                    return writing; // the test says how many were saved
                search = store.load();
                continue;
            }
            const Application &application =
                search->applications[size_t(count + writer) % search->applications.size()];
            const Change change = put(*search, marked(application, mark));
            const auto done = store.write(change);
            if (done) {
                make(change, *search);
                ++all;
            }
            const bool isKnown = done || !done.error().message.contains(u"not known"_s);
            if (!done) {
                ++writing.refused;
                search = store.load();
            }
            if (done || !isKnown) {
                writing.saved[mark] = done.ok();
                break;
            }
        }
    }
    return writing;
}

} // namespace

void TestSharedFaults::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
}

std::unique_ptr<SharedStore> TestSharedFaults::opened(const QString &person, int port,
                                                      const ServerLine::Patience &patience)
{
    StoreAddress address = m_server->address(person);
    if (port != 0)
        address.port = port;
    auto store = SharedStore::open(address, SharedServer::password(), patience);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(store).value();
}

void TestSharedFaults::aLineThatIsCutAnywhereSavesOnce()
{
    const QString person = m_server->newPerson();
    CutLine line(m_server->port());
    auto store = opened(person, line.port());
    Search search = store->load().value();

    const auto save = [&](const QString &id) {
        const Change change = put(search, taskNamed(id));
        const auto done = store->write(change);
        if (done)
            make(change, search);
        else
            qWarning("%s", qPrintable(done.error().message));
        return done.ok();
    };
    const qint64 before = line.carried();
    QVERIFY(save(u"measured"_s));
    const qint64 length = line.carried() - before;
    const int step = qEnvironmentVariable("AFTERWORD_CUTS", u"23"_s).toInt();
    int tried = 0;
    for (qint64 place = 0; place < length; place += step) {
        line.cutAfter(place);
        QVERIFY(save(u"task-%1"_s.arg(place)));
        QVERIFY(line.wasCut());
        ++tried;
    }
    QVERIFY(tried > 10);
    // Each is there once, in the order in which it was saved, and each was counted as one change.
    const Search read = opened(person)->load().value();
    QVERIFY(read == search);
    const auto counted =
        m_server->administer("SELECT count(*), max(version) FROM afterword.change_log WHERE search = " +
                             QByteArray::number(store->id()));
    QCOMPARE(counted.results[0].whole(0, 0), qint64(tried + 2)); // the stages, the one that was measured
    QCOMPARE(counted.results[0].whole(0, 1), qint64(tried + 2));
    qInfo("cut at %d of %lld bytes of a save: 0 lost, 0 doubled", tried, qlonglong(length));
}

void TestSharedFaults::aLineThatIsCutWhileItIsReadReadsAll()
{
    const QString person = m_server->newPerson();
    auto writer = opened(person);
    QVERIFY(writer->write(difference(writer->load().value(), fullSearch())));
    CutLine line(m_server->port());
    auto store = opened(person, line.port());
    const qint64 before = line.carried();
    QVERIFY(store->load().value() == fullSearch());
    const qint64 length = line.carried() - before;
    for (qint64 place = 0; place < length; place += length / 8) {
        store = opened(person, line.port());
        line.cutAfter(place);
        QVERIFY(store->load().value() == fullSearch());
        QVERIFY(line.wasCut());
    }
}

void TestSharedFaults::aServerThatFallsSilentIsLeft()
{
    const QString person = m_server->newPerson();
    CutLine line(m_server->port());
    using namespace std::chrono_literals;
    auto store = opened(person, line.port(), {5s, 500ms});
    const Search search = store->load().value();
    line.fallSilent();
    QElapsedTimer time;
    time.start();
    QVERIFY(store->write(put(search, taskNamed(u"late"_s)))); // over a line that is made anew
    QVERIFY(time.elapsed() < 5000);
    QCOMPARE(opened(person)->load().value().tasks.size(), size_t(1));
}

void TestSharedFaults::manyWritersLoseNothing_data()
{
    QTest::addColumn<int>("writers");
    QTest::newRow("two") << 2;
    QTest::newRow("eight") << 8;
}

void TestSharedFaults::manyWritersLoseNothing()
{
    QFETCH(const int, writers);
    const QString person = m_server->newPerson();
    auto first = opened(person);
    QVERIFY(first->write(difference(first->load().value(), fullSearch())));
    const auto before = marksIn(fullSearch());

    const std::chrono::seconds duration(qEnvironmentVariable("AFTERWORD_SECONDS", u"3"_s).toInt());
    std::vector<Writing> done(static_cast<size_t>(writers));
    std::vector<std::thread> threads;
    threads.reserve(size_t(writers));
    std::atomic<int> all = 0;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const auto store = opened(person);
            const QDeadlineTimer until(duration);
            done[size_t(writer)] = write(
                *store, writer, [&] { return !until.hasExpired(); }, all);
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    auto marks = marksIn(opened(person)->load().value());
    size_t saved = 0;
    int refused = 0;
    for (const Writing &writing : done) {
        refused += writing.refused;
        for (const auto &[mark, isKnown] : writing.saved) {
            QVERIFY(isKnown);
            QCOMPARE(marks[mark], 1);
            ++saved;
        }
    }
    QCOMPARE(marks.size(), saved + before.size());
    QVERIFY(saved >= size_t(writers));
    qInfo("%d writers, %lld s: %zu saved (%zu/s), %d tried again, 0 lost, 0 doubled", writers,
          qlonglong(duration.count()), saved, saved / size_t(duration.count()), refused);
    // Who reads what changed has what stands there.
    QVERIFY(first->load().value() == opened(person)->load().value());
}

void TestSharedFaults::aServerThatCrashesUnderWritersLosesNothing()
{
    const QString person = m_server->newPerson();
    auto first = opened(person);
    QVERIFY(first->write(difference(first->load().value(), fullSearch())));
    constexpr int writers = 4;
    std::vector<Writing> done(writers);
    std::vector<std::thread> threads;
    threads.reserve(size_t(writers));
    std::atomic<int> all = 0;
    std::atomic<bool> isOver = false;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const auto store = opened(person);
            done[size_t(writer)] = write(
                *store, writer, [&] { return !isOver; }, all);
        });
    }
    constexpr int before = 40;
    constexpr int after = 40;
    const QDeadlineTimer until(std::chrono::minutes(1));
    const auto await = [&](int count) {
        while (all < count && !until.hasExpired())
            std::this_thread::yield();
    };
    await(before);
    m_server->crash();
    await(all + after);
    isOver = true;
    for (std::thread &thread : threads)
        thread.join();
    auto marks = marksIn(opened(person)->load().value());
    size_t saved = 0;
    size_t doubtful = 0;
    for (const Writing &writing : done) {
        for (const auto &[mark, isKnown] : writing.saved) {
            if (isKnown)
                QCOMPARE(marks[mark], 1);
            else
                QVERIFY(marks[mark] <= 1);
            (isKnown ? saved : doubtful) += 1;
        }
    }
    for (const auto &[mark, count] : marks)
        QVERIFY(count <= 1 || mark < marksOfOne);
    QVERIFY(saved >= size_t(before + after));
    qInfo("a crash under %d writers: %zu saved, %zu in doubt, 0 lost, 0 doubled", writers, saved, doubtful);
}

void TestSharedFaults::whatNobodyKnowsOfIsSettledBeforeAnythingElse()
{
    const QString person = m_server->newPerson();
    auto line = std::make_unique<CutLine>(m_server->port());
    const FixedClock clock{Moment()};
    auto store = opened(person, line->port());
    Tracker tracker(*store, clock);
    QVERIFY(tracker.load());
    // The way to the server is gone in the middle of a save, and stays away.
    m_server->administer("SELECT 1");
    line->cutAfter(60);
    line->refuse();
    const auto lost = tracker.apply(put(tracker.search(), taskNamed(u"doubtful"_s)));
    QVERIFY(!lost);
    QVERIFY2(lost.error().message.contains(u"not known"_s), qPrintable(lost.error().message));
    QVERIFY(tracker.search().tasks.empty());
    // It is back: what was in doubt is known, and what comes next stands beside it.
    line->accept();
    QVERIFY(tracker.apply(put(tracker.search(), taskNamed(u"next"_s))));
    QCOMPARE(tracker.search().tasks.size(), size_t(2));
    QVERIFY(opened(person)->load().value() == tracker.search());
}

QTEST_GUILESS_MAIN(TestSharedFaults)
#include "tst_sharedfaults.moc"
