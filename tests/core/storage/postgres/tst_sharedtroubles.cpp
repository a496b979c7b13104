// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to servers of shared searches, and must take nothing from those who write in them: another
// takes over, the disk is full, the clock is wrong.
#include "core/storage/copied/copyplace.h"
#include "core/storage/postgres/sharedadmin.h"
#include "tests/core/storage/copied/copyside.h"
#include "tests/core/storage/postgres/cutline.h"
#include "tests/core/storage/postgres/markwriters.h"
#include "tests/faults/tally.h"
#include "tests/support/fullsearch.h"
#include "tests/support/inorder.h"
#include "tests/support/sharedserver.h"
#include "tests/support/smalldisk.h"

#include <QTest>

#include <sys/stat.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const ApplicationId northwind{u"northwind"_s};

/// The address of a new search there that holds fullSearch().
StoreAddress filled(SharedServer &server)
{
    const StoreAddress address = server.address(server.newPerson());
    fillServer(address, fullSearch());
    return address;
}

/// The same with so many cards that none gets moves by the thousand.
StoreAddress filledForMany(SharedServer &server)
{
    Search search = fullSearch();
    for (int n = 1; n <= 500; ++n) {
        Application card;
        card.id.text = u"card-%1"_s.arg(n);
        card.company = u"Company %1"_s.arg(n);
        card.stage = search.stages.front().id;
        search.applications.put(std::move(card));
    }
    const StoreAddress address = server.address(server.newPerson());
    fillServer(address, search);
    return address;
}

} // namespace

class TestSharedTroubles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFollowerTakesOverAndNothingIsLost();
    void patroniHasTheFollowerTakeOverAndNothingIsLost();
    void aFullDiskIsToldAndNothingIsLost();
    void clocksThatAreYearsOffChangeNothing_data();
    void clocksThatAreYearsOffChangeNothing();
};

void TestSharedTroubles::theFollowerTakesOverAndNothingIsLost()
{
    Tally tally("71", "changes while the primary is killed, 8 writers");
    const int times = size(1, 3);
    for (int i = 0; i < times; ++i) {
        SharedServer primary;
        NEED_SERVER(primary);
        const auto follower = primary.follower();
        QVERIFY2(follower->isRunning(), qPrintable(follower->why()));
        StoreAddress address = filledForMany(primary);
        CutLine line(primary.port());
        address.port = line.port();
        MarkWriters all(address, 8);
        QVERIFY(all.awaitMore(size(100, 5'000)));
        primary.kill();
        QVERIFY(follower->promote());
        line.leadTo(follower->port());
        QVERIFY(all.awaitMore(size(100, 5'000)));
        const auto outcome = all.end(address);
        for (int saved = 0; saved < outcome.saved; ++saved)
            tally.add(saved >= outcome.lost + outcome.doubled);
        QVERIFY2(outcome.isSound(), qPrintable(outcome.text()));
        qInfo("killed, and the follower promoted: %s", qPrintable(outcome.text()));
    }
}

void TestSharedTroubles::patroniHasTheFollowerTakeOverAndNothingIsLost()
{
    const QString unpacked = qEnvironmentVariable("AFTERWORD_PATRONI");
    for (const char *program : {"patroni", "etcd"}) {
        if (!QFile::exists(unpacked + u"/usr/bin/"_s + QString::fromLatin1(program)))
            QSKIP("NOT TRIED, no Patroni here (Debian: patroni, etcd-server)");
    }
    QTemporaryDir folder;
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    QProcess cluster;
    cluster.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    cluster.start(u"python3"_s, {QStringLiteral(AFTERWORD_PATRONI_SCRIPT), folder.filePath(u"cluster"_s),
                                 SharedServer::programsFolder()});
    const auto leads = [&] {
        while (!cluster.canReadLine() && cluster.waitForReadyRead(120'000)) {
        }
        return cluster.readLine().simplified().split(' ').last().toInt();
    };
    CutLine line(leads());
    StoreAddress office{u"postgres"_s, u"127.0.0.1"_s, line.port(), u"afterword"_s, {}, {}};
    const auto made = sharedadmin::create(office, SharedServer::password());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    StoreAddress address = office;
    address.person = u"ada"_s;
    {
        const auto administrator = ServerLine::open(office, SharedServer::password(), {});
        QVERIFY(sharedadmin::addLogin(**administrator, address.person, SharedServer::secretOf(address.person),
                                      true)
                    .ok());
    }
    fillServer(address, fullSearch());
    Tally tally("71", "changes while Patroni's primary is killed, 8 writers");
    MarkWriters all(address, 8);
    QVERIFY(all.awaitMore(size(200, 5'000)));
    cluster.write("kill\n");
    const int next = leads();
    QVERIFY(next > 0);
    line.leadTo(next);
    QVERIFY(all.awaitMore(size(200, 5'000)));
    const auto outcome = all.end(address);
    for (int saved = 0; saved < outcome.saved; ++saved)
        tally.add(saved >= outcome.lost + outcome.doubled);
    qInfo("Patroni had the follower take over: %s", qPrintable(outcome.text()));
    QVERIFY2(outcome.isSound(), qPrintable(outcome.text()));
    cluster.closeWriteChannel();
    QVERIFY(cluster.waitForFinished(60'000));
}

void TestSharedTroubles::aFullDiskIsToldAndNothingIsLost()
{
    SmallDisk disk("size=120m,mode=0755");
    if (!disk.isThere())
        QSKIP("only root may mount a disk of a size");
    SharedServer server(
        {{u"-c"_s, u"max_wal_size=8MB"_s, u"-c"_s, u"min_wal_size=2MB"_s}, {}, disk.path({})});
    NEED_SERVER(server);
    const StoreAddress address = filled(server);
    Tally tally("72", "changes while the server's disk is full");
    const int times = size(1, 5);
    for (int i = 0; i < times; ++i) {
        MarkWriters all(address, 4);
        QVERIFY(all.awaitMore(20));
        disk.fillUpTo(0);
        // It says so, or stops altogether where not even its log can be written.
        while (server.isUp() && !all.awaitRefusal(u"full"_s, std::chrono::milliseconds(100))) {
        }
        disk.empty();
        if (!server.isUp())
            QVERIFY2(server.start(), qPrintable(server.why()));
        QVERIFY(all.awaitMore(20));
        const auto outcome = all.end(address);
        for (int saved = 0; saved < outcome.saved; ++saved)
            tally.add(saved >= outcome.lost + outcome.doubled);
        QVERIFY2(outcome.isSound(), qPrintable(outcome.text()));
        qInfo("full: %s", qPrintable(outcome.text()));
    }
}

void TestSharedTroubles::clocksThatAreYearsOffChangeNothing_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    QTest::newRow("behind, then right") << u"-20y"_s << u"+0y"_s;
    QTest::newRow("ahead, then right") << u"+30y"_s << u"+0y"_s;
    QTest::newRow("right, then behind") << u"+0y"_s << u"-20y"_s;
}

void TestSharedTroubles::clocksThatAreYearsOffChangeNothing()
{
    QFETCH(const QString, first);
    QFETCH(const QString, then);
    const QString faker = u"/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"_s;
    if (!QFile::exists(faker))
        QSKIP("there is no faketime here");
    const auto clock = [&](const QString &offset) {
        return QStringList{u"LD_PRELOAD="_s + faker, u"FAKETIME="_s + offset,
                           u"FAKETIME_DONT_FAKE_MONOTONIC=1"_s, u"FAKETIME_DISABLE_SHM=1"_s};
    };
    SharedServer server({{}, clock(first), {}});
    NEED_SERVER(server);
    const StoreAddress address = filled(server);
    const QTemporaryDir folder;
    CopySide one(folder.filePath(u"one"_s), address);
    CopySide other(folder.filePath(u"other"_s), address);
    Tally tally("73", "edits while the server's clock is years off");
    const int edits = size(10, 200);
    for (int i = 0; i < edits; ++i) {
        if (i == edits / 2) {
            server.setEnvironment(clock(then));
            server.restart();
            QVERIFY2(server.isRunning(), qPrintable(server.why()));
        }
        QVERIFY(one.mark(northwind, u"one %1"_s.arg(i)));
        QVERIFY(other.mark(northwind, u"other %1"_s.arg(i)));
        IN_STEP(one.sync());
        IN_STEP(other.sync());
    }
    IN_STEP(one.sync());
    QVERIFY(inOrder(one.search()) == inOrder(other.search()));
    QVERIFY(one.clashes.empty() && other.clashes.empty());
    auto marks = marksIn(atServer(address));
    for (int i = 0; i < edits; ++i) {
        QVERIFY(tally.add(marks[u"one %1"_s.arg(i)] == 1));
        QVERIFY(tally.add(marks[u"other %1"_s.arg(i)] == 1));
    }
    // The server's clock says when a consent was given, and nothing else.
    const auto said = server.administer("SELECT extract(year FROM now())::bigint");
    QVERIFY((said.results[0].whole(0, 0) == QDate::currentDate().year()) == (then == u"+0y"_s));
}

QTEST_GUILESS_MAIN(TestSharedTroubles)
#include "tst_sharedtroubles.moc"
