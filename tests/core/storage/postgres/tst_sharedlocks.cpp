// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody who was let in keeps the one whose search it is from taking that back: what they hold open is ended.
#include "core/storage/postgres/sharedstore.h"
#include "tests/support/sharedserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedLocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takingBackWaitsForNobody_data();
    void takingBackWaitsForNobody();
    void whoMayOnlyReadFromNowOnLosesWhatIsUnderWay();
    void whoeverElseIsLetInComesInMeanwhile();
    void whatIsNotUnderWayStays();
    void nobodyEndsWhatStrangersDo();
    void whatBeganLongAgoLooksIntoNothingOfOthers();
    void whatWasSavedBeforeIsSaidToBeSaved();
    void whatIsReadSaysNotWhichSearchesThereAre();
    void nobodySeesWhoHoldsWhat();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<ServerLine> lineOf(const QString &login);
    ServerLine::Answers withdraw();
    int tasks();

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<SharedStore> m_store; ///< the owner's
    std::unique_ptr<ServerLine> m_owner;
    QString m_coach;
    QByteArray m_id;
};

namespace {

/// A longer wait than this is one for another's transaction.
constexpr int soon = 3'000;

/// Saves one task in the search @p id.
QByteArray savingTask(const QByteArray &id, const QByteArray &task, const QByteArray &change = {})
{
    return "SELECT afterword.save(" + id + ", " +
           (change.isEmpty() ? "gen_random_uuid()" : '\'' + change + '\'') + R"(, '{"add":{"task":[{"id":")" +
           task + R"(","position":1,"text":"t"}]}}'))";
}

} // namespace

void TestSharedLocks::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
}

void TestSharedLocks::init()
{
    const QString owner = m_server->newPerson();
    m_coach = m_server->newPerson(false);
    m_store = SharedStore::open(m_server->address(owner), SharedServer::password()).value();
    m_id = QByteArray::number(m_store->id());
    m_owner = lineOf(owner);
    m_owner->run("SET statement_timeout = " + QByteArray::number(soon));
}

std::unique_ptr<ServerLine> TestSharedLocks::lineOf(const QString &login)
{
    return ServerLine::open(m_server->address(login), SharedServer::password(), {}).value();
}

ServerLine::Answers TestSharedLocks::withdraw()
{
    return m_owner->run("SELECT afterword.withdraw_consent(" + m_id + ", '" + m_coach.toUtf8() + "')");
}

int TestSharedLocks::tasks()
{
    return int(m_server->administer("SELECT count(*) FROM afterword.task WHERE search = " + m_id)
                   .results[0]
                   .whole(0, 0));
}

void TestSharedLocks::takingBackWaitsForNobody_data()
{
    QTest::addColumn<bool>("mayWrite");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("held");
    const QByteArray group = "SELECT afterword.group_clients(array[%ID%::bigint], 'y')";
    const QByteArray repeatable = "BEGIN ISOLATION LEVEL REPEATABLE READ";
    QTest::newRow("a group") << false << QByteArray("BEGIN") << group;
    QTest::newRow("what is read") << false << repeatable
                                  << QByteArray("SELECT * FROM afterword.task_of(%ID%, NULL)");
    QTest::newRow("what is saved") << true << QByteArray("BEGIN") << savingTask("%ID%", "held");
    QTest::newRow("what is saved by an older view") << true << repeatable << savingTask("%ID%", "held");
}

void TestSharedLocks::takingBackWaitsForNobody()
{
    QFETCH(const bool, mayWrite);
    QFETCH(const QByteArray, begin);
    QFETCH(QByteArray, held);
    QVERIFY(m_store->consent({m_coach, mayWrite ? Access::Write : Access::Read}));
    const auto coach = lineOf(m_coach);
    QVERIFY(!coach->run("SELECT afterword.group_clients(array[" + m_id + "::bigint], 'x')").failure);
    QVERIFY(!coach->run(begin).failure);
    QVERIFY(!coach->run(held.replace("%ID%", m_id)).failure);

    QElapsedTimer timer;
    timer.start();
    const auto done = withdraw();
    QVERIFY2(!done.failure, done.failure ? qPrintable(done.failure->text) : "");
    QVERIFY(timer.elapsed() < soon);
    // From now on nothing of theirs counts, and nothing of it is in the way.
    coach->run(savingTask(m_id, "late"));
    coach->run("COMMIT");
    QCOMPARE(tasks(), 0);
    QVERIFY(!m_owner->run(savingTask(m_id, "mine")).failure);
    QCOMPARE(tasks(), 1);
    // A group went with the consent, also one that nobody could take away then.
    QVERIFY(m_store->consent({m_coach, Access::Read}));
    const auto groups = lineOf(m_coach)->run("SELECT own_group FROM afterword.clients('', '9')");
    QCOMPARE(groups.results[0].text(0, 0), QString());
}

void TestSharedLocks::whoMayOnlyReadFromNowOnLosesWhatIsUnderWay()
{
    QVERIFY(m_store->consent({m_coach, Access::Write}));
    const auto coach = lineOf(m_coach);
    QVERIFY(!coach->run("BEGIN").failure);
    QVERIFY(!coach->run(savingTask(m_id, "held")).failure);
    const auto done =
        m_owner->run("SELECT afterword.give_consent(" + m_id + ", '" + m_coach.toUtf8() + "', 0)");
    QVERIFY2(!done.failure, done.failure ? qPrintable(done.failure->text) : "");
    coach->run("COMMIT");
    QCOMPARE(tasks(), 0);
    QCOMPARE(lineOf(m_coach)->run(savingTask(m_id, "late")).failure->state, QByteArray("AW002"));
}

void TestSharedLocks::whoeverElseIsLetInComesInMeanwhile()
{
    QVERIFY(m_store->consent({m_coach, Access::Write}));
    const QString other = m_server->newPerson(false);
    const auto coach = lineOf(m_coach);
    QVERIFY(!coach->run("BEGIN").failure);
    QVERIFY(!coach->run(savingTask(m_id, "held")).failure);
    const auto done =
        m_owner->run("SELECT afterword.give_consent(" + m_id + ", '" + other.toUtf8() + "', 1)");
    QVERIFY2(!done.failure, done.failure ? qPrintable(done.failure->text) : "");
    QVERIFY(!coach->run("COMMIT").failure);
    QCOMPARE(tasks(), 1);
}

void TestSharedLocks::whatIsNotUnderWayStays()
{
    // A window that only listens keeps its line.
    QVERIFY(m_store->consent({m_coach, Access::Write}));
    const auto coach = lineOf(m_coach);
    QVERIFY(!coach->run(savingTask(m_id, "one")).failure);
    QVERIFY(!withdraw().failure);
    QCOMPARE(coach->run("SELECT count(*) FROM afterword.searches()").results[0].whole(0, 0), qint64(0));
    QCOMPARE(tasks(), 1);
}

void TestSharedLocks::nobodyEndsWhatStrangersDo()
{
    // Whoever lets a stranger in, and takes that back, must not end what they have open in their own search,
    // nor what they save in a third one.
    const QString stranger = m_server->newPerson();
    const auto own = SharedStore::open(m_server->address(stranger), SharedServer::password()).value();
    const auto line = lineOf(stranger);
    QVERIFY(!line->run("BEGIN").failure);
    QVERIFY(!line->run(savingTask(QByteArray::number(own->id()), "theirs")).failure);
    const auto elsewhere = lineOf(m_coach);
    const auto third = SharedStore::open(m_server->address(m_server->newPerson()), SharedServer::password());
    QVERIFY((*third)->consent({m_coach, Access::Write}));
    QVERIFY(!elsewhere->run("BEGIN").failure);
    QVERIFY(!elsewhere->run(savingTask(QByteArray::number((*third)->id()), "third")).failure);
    for (const QString &login : {stranger, m_coach}) {
        QVERIFY(m_store->consent({login, Access::Write}));
        QVERIFY(m_store->consent({login, Access::None}));
    }
    QVERIFY(!line->run("COMMIT").failure);
    QVERIFY(!elsewhere->run("COMMIT").failure);
}

void TestSharedLocks::whatBeganLongAgoLooksIntoNothingOfOthers()
{
    QVERIFY(m_store->consent({m_coach, Access::Read}));
    const auto coach = lineOf(m_coach);
    QVERIFY(!m_server
                 ->administer("CREATE OR REPLACE FUNCTION afterword.time_to_look() RETURNS INTERVAL LANGUAGE "
                              "sql IMMUTABLE AS $$ SELECT INTERVAL '50 ms' $$")
                 .failure);
    const QByteArray read = "SELECT count(*) FROM afterword.task_of(" + m_id + ", NULL)";
    QVERIFY(!coach->run("BEGIN ISOLATION LEVEL REPEATABLE READ").failure);
    QVERIFY(!coach->run(read).failure);
    QVERIFY(!withdraw().failure);
    QTest::qWait(60);
    QCOMPARE(coach->run(read).failure->state, QByteArray("40001"));
    coach->run("ROLLBACK");
    // Of one's own all may be seen, however long one looks.
    QVERIFY(!m_owner->run("BEGIN ISOLATION LEVEL REPEATABLE READ").failure);
    QTest::qWait(60);
    QVERIFY(!m_owner->run(read).failure);
    m_owner->run("ROLLBACK");
    QVERIFY(!m_server
                 ->administer("CREATE OR REPLACE FUNCTION afterword.time_to_look() RETURNS INTERVAL LANGUAGE "
                              "sql IMMUTABLE AS $$ SELECT INTERVAL '2 min' $$")
                 .failure);
}

void TestSharedLocks::whatWasSavedBeforeIsSaidToBeSaved()
{
    QVERIFY(m_store->consent({m_coach, Access::Write}));
    const auto coach = lineOf(m_coach);
    const QByteArray change = "5f0c8a2e-0001-4000-8000-000000000001";
    const auto saved = coach->run(savingTask(m_id, "one", change));
    QVERIFY(!saved.failure);
    QVERIFY(!withdraw().failure);
    // Its answer was lost, so it is sent again.
    const auto again = coach->run(savingTask(m_id, "one", change));
    QVERIFY2(!again.failure, again.failure ? qPrintable(again.failure->text) : "");
    QCOMPARE(again.results[0].whole(0, 0), saved.results[0].whole(0, 0));
    QCOMPARE(coach->run(savingTask(m_id, "two")).failure->state, QByteArray("AW002"));
    // Nobody else learns that somebody saved that.
    const auto other = lineOf(m_server->newPerson());
    QCOMPARE(other->run(savingTask(m_id, "one", change)).failure->state, QByteArray("AW002"));
    QCOMPARE(tasks(), 1);
}

void TestSharedLocks::whatIsReadSaysNotWhichSearchesThereAre()
{
    const auto stranger = lineOf(m_server->newPerson());
    // Counted for each session until it is added to what all read, at the latest a second after.
    const auto rowsRead = [&] {
        const auto read =
            stranger->run("SELECT coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::bigint FROM "
                          "pg_stat_xact_user_tables WHERE schemaname = 'afterword'");
        return read.results[0].whole(0, 0);
    };
    const auto rowsReadFor = [&](const QByteArray &id) {
        stranger->run("BEGIN");
        const qint64 before = rowsRead();
        stranger->run("SELECT * FROM afterword.search_of(" + id + ')');
        stranger->run("SELECT * FROM afterword.task_of(" + id + ", NULL)");
        stranger->run("SELECT * FROM afterword.consents(" + id + ')');
        stranger->run("SELECT afterword.tell(" + id + ", gen_random_uuid())");
        const qint64 read = rowsRead() - before;
        stranger->run("ROLLBACK");
        return read;
    };
    rowsReadFor(m_id); // what is only read the first time
    const qint64 ofOne = rowsReadFor(m_id);
    QVERIFY(ofOne > 0);
    QCOMPARE(ofOne, rowsReadFor("999999"));
}

void TestSharedLocks::nobodySeesWhoHoldsWhat()
{
    // With who is on line, which everybody sees, it would say who saves, and when.
    const auto stranger = lineOf(m_server->newPerson());
    for (const char *from : {"pg_locks", "pg_lock_status()", "pg_blocking_pids(1)"}) {
        const auto seen = stranger->run(QByteArray("SELECT count(*) FROM ") + from);
        QVERIFY2(seen.failure && seen.failure->state == "42501", from);
    }
}

QTEST_GUILESS_MAIN(TestSharedLocks)
#include "tst_sharedlocks.moc"
