// SPDX-License-Identifier: GPL-3.0-or-later
// What must never happen to a shared search: that something saved is lost, or is there twice.
#include "core/storage/postgres/sharedstore.h"

#include "core/tracker.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/core/storage/postgres/markwriters.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QElapsedTimer>
#include <QTest>

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
    void aServerThatEndsUnderWritersLosesNothing_data();
    void aServerThatEndsUnderWritersLosesNothing();
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
        QVERIFY(
            store->changedOutside().ok()); // a line stands: the last one may have been cut behind the answer
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
    MarkWriters all(m_server->address(person), writers);
    const std::chrono::seconds duration(qEnvironmentVariable("AFTERWORD_SECONDS", u"3"_s).toInt());
    all.goOnFor(duration);
    QVERIFY(all.awaitMore(writers));
    const auto outcome = all.end(m_server->address(person));
    QVERIFY2(outcome.isSound() && outcome.doubtful == 0, qPrintable(outcome.text()));
    qInfo("%d writers, %lld s: %s (%lld/s)", writers, qlonglong(duration.count()), qPrintable(outcome.text()),
          qlonglong(outcome.saved / duration.count()));
    // Who reads what changed has what stands there.
    QVERIFY(first->load().value() == opened(person)->load().value());
}

void TestSharedFaults::aServerThatEndsUnderWritersLosesNothing_data()
{
    QTest::addColumn<bool>("inOrder");
    QTest::newRow("at once") << false;
    QTest::newRow("in order") << true;
}

void TestSharedFaults::aServerThatEndsUnderWritersLosesNothing()
{
    QFETCH(const bool, inOrder);
    const QString person = m_server->newPerson();
    auto first = opened(person);
    QVERIFY(first->write(difference(first->load().value(), fullSearch())));
    MarkWriters all(m_server->address(person), 4);
    QVERIFY(all.awaitMore(40));
    if (inOrder)
        m_server->restart();
    else
        m_server->crash();
    QVERIFY(all.awaitMore(40));
    const auto outcome = all.end(m_server->address(person));
    QVERIFY2(outcome.isSound(), qPrintable(outcome.text()));
    qInfo("it ended under 4 writers: %s", qPrintable(outcome.text()));
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
