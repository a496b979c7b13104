// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see and do what in a shared database, tried with statements of one's own as anybody can type them.
#include "core/storage/postgres/clients.h"
#include "core/storage/postgres/sharedadmin.h"
#include "core/storage/postgres/sharedstore.h"
#include "tests/support/fullsearch.h"
#include "tests/support/sharedserver.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotOnesOwnIsNeitherSeenNorTouched_data();
    void whatIsNotOnesOwnIsNeitherSeenNorTouched();
    void everyTableIsClosedToOthers();
    void aConsentCountsFromTheNextStatementOn();
    void theOwnerSaysWhoMayAndTheReaderLearnsIt();
    void aGroupIsTheReadersAloneAndGoesWithTheConsent();
    void whoIsLetInTakesItOrLeaves();
    void whoIsNotLetInCannotEvenConnect();
    void rowsCannotBePutIntoAnothersSearch();
    void whoWasLetInWritesInTheirOwnNameOnly_data();
    void whoWasLetInWritesInTheirOwnNameOnly();
    void whoIsErasedIsGone();
    void cleanupTestCase() { m_server.reset(); }

private:
    ServerLine::Answers as(const QString &login, const QByteArray &statement);

    std::unique_ptr<SharedServer> m_server;
    QString m_ada;   ///< whose search it is
    QString m_bob;   ///< somebody else with a search
    QString m_coach; ///< whom Ada lets read
    qint64 m_search = 0;
};

namespace {

/// What somebody got: an error's SQLSTATE, or the first value (empty where there is no row).
QString got(const ServerLine::Answers &answers)
{
    if (answers.failure)
        return QString::fromLatin1(answers.failure->state);
    if (answers.results.back().rows() == 0 || answers.results.back().columns() == 0)
        return {};
    return answers.results.back().text(0, 0);
}

const QByteArray id = "%ID%";

} // namespace

void TestSharedAccess::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
    m_ada = m_server->newPerson();
    m_bob = m_server->newPerson();
    m_coach = m_server->newPerson(false);
    auto store = SharedStore::open(m_server->address(m_ada), SharedServer::password());
    QVERIFY(store.ok());
    QVERIFY((*store)->write(difference((*store)->load().value(), fullSearch())));
    m_search = (*store)->id();
    QVERIFY(SharedStore::open(m_server->address(m_bob), SharedServer::password()).ok());
    QVERIFY(!as(m_ada, "SELECT afterword.give_consent(%ID%, '" + m_coach.toUtf8() + "', 0)").failure);
    m_server->administer("ANALYZE");
}

ServerLine::Answers TestSharedAccess::as(const QString &login, const QByteArray &statement)
{
    const auto line = ServerLine::open(m_server->address(login), SharedServer::password(), {});
    if (!line)
        qFatal("%s", qPrintable(line.error().message));
    QByteArray text = statement;
    return (*line)->run(text.replace(id, QByteArray::number(m_search)));
}

void TestSharedAccess::whatIsNotOnesOwnIsNeitherSeenNorTouched_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("gets");
    const auto row = [](const char *who, const char *tries, const QByteArray &statement,
                        const QString &gets) {
        QTest::addRow("%s: %s", who, tries) << QString::fromLatin1(who) << statement << gets;
    };
    const QString refused = u"42501"_s;
    const QString ours = u"AW002"_s;
    const QString none = u"0"_s;
    const QByteArray save = "SELECT afterword.save(%ID%, gen_random_uuid(), '{}')";

    row("bob", "reads another's cards", "SELECT count(*) FROM afterword.application_of(%ID%, NULL)", none);
    row("bob", "reads what is new there", "SELECT count(*) FROM afterword.message_of(%ID%, 0)", none);
    row("bob", "reads what is gone there", "SELECT count(*) FROM afterword.gone_of(%ID%, NULL)", none);
    row("bob", "asks where it stands", "SELECT count(*) FROM afterword.search_of(%ID%)", none);
    row("bob", "asks what changed there", "SELECT count(*) FROM afterword.changed_of(%ID%, NULL)", none);
    row("bob", "reads the cards' table", "SELECT count(*) FROM afterword.application", refused);
    row("bob", "reads the searches' table", "SELECT count(*) FROM afterword.search WHERE id = %ID%", refused);
    row("bob", "asks which he may read", "SELECT count(*) FROM afterword.searches()", u"1"_s);
    row("bob", "asks whether he may read it", "SELECT afterword.may_read(%ID%)", refused);
    row("bob", "reads the accounts", "SELECT count(*) FROM afterword.account", refused);
    row("bob", "reads the consents", "SELECT count(*) FROM afterword.consent", refused);
    row("bob", "reads who changed what", "SELECT count(*) FROM afterword.change_log WHERE search = %ID%",
        refused);
    // A plan tells how many rows a policy held back, and which of them others' conditions let through.
    row("bob", "has another's cards counted",
        "EXPLAIN (ANALYZE) SELECT 1 FROM afterword.application WHERE search = %ID%", refused);
    row("bob", "has another's offers counted",
        "EXPLAIN (ANALYZE) SELECT 1 FROM afterword.application WHERE search = %ID% AND offer_received_at IS "
        "NULL",
        refused);
    row("bob", "has it told whom another lets in",
        "EXPLAIN (ANALYZE) SELECT 1 FROM afterword.consent WHERE search = %ID% AND account = 3", refused);
    row("bob", "has it guessed how many work where",
        "EXPLAIN SELECT 1 FROM afterword.application WHERE company = 'Northwind'", refused);
    row("bob", "has an error tell", "SELECT 1 / (company = 'nobody')::int FROM afterword.application",
        refused);
    row("bob", "looks into the statistics",
        "SELECT count(*) FROM pg_stats WHERE schemaname = 'afterword' AND tablename = 'application'", none);
    row("bob", "reads the next search's number", "SELECT last_value FROM afterword.search_id_seq", refused);
    row("bob", "takes a number", "SELECT nextval('afterword.search_id_seq')", refused);
    row("bob", "copies rows out", "COPY afterword.application TO STDOUT", refused);
    row("bob", "switches the rules off", "SET row_security = off; SELECT count(*) FROM afterword.application",
        refused);
    row("bob", "becomes the owner", "SET ROLE afterword_owner", refused);
    row("bob", "becomes another", "SET SESSION AUTHORIZATION postgres", refused);
    row("bob", "becomes master of all", "ALTER ROLE CURRENT_USER SUPERUSER", refused);
    row("bob", "saves in another's search", save, ours);
    row("bob", "lets himself read", "SELECT afterword.give_consent(%ID%, session_user, 0)", ours);
    row("bob", "takes another's consent away", "SELECT afterword.withdraw_consent(%ID%, session_user)", ours);
    row("bob", "asks who lets him in", "SELECT count(*) FROM afterword.clients('', '9')", none);
    row("bob", "asks which of those are new", "SELECT count(*) FROM afterword.new_clients()", none);
    row("bob", "takes what nobody gave him", "SELECT afterword.take_clients(array[%ID%::bigint])", {});
    row("bob", "leaves where he never was", "SELECT afterword.leave_clients(array[%ID%::bigint])", {});
    row("bob", "sets how long one may look",
        "CREATE OR REPLACE FUNCTION afterword.time_to_look() RETURNS INTERVAL LANGUAGE sql IMMUTABLE AS "
        "$$ SELECT INTERVAL '1 year' $$",
        refused);
    row("bob", "asks whom another lets in", "SELECT count(*) FROM afterword.consents(%ID%)", none);
    row("bob", "puts another into a group", "INSERT INTO afterword.client_group VALUES (2, %ID%, 'x')",
        refused);
    row("bob", "asks on which names others are told", "SELECT channel FROM afterword.search_of(%ID%)", {});
    row("bob", "tells others by hand", "SELECT afterword.tell(%ID%, gen_random_uuid())", {});
    row("bob", "calls by hand as the owner would", "SELECT afterword.call_on('x')", refused);
    row("bob", "has a name changed", "SELECT afterword.renew_channel()", refused);
    row("bob", "looks which names are listened to",
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%LISTEN%' AND usename <> session_user",
        none);
    row("bob", "writes a consent", "INSERT INTO afterword.consent VALUES (%ID%, 2, 1, 0)", refused);
    row("bob", "writes a row", "INSERT INTO afterword.setting VALUES (%ID%, 'a', 'b', 1)", refused);
    row("bob", "changes rows", "UPDATE afterword.application SET company = 'x'", refused);
    row("bob", "deletes rows", "DELETE FROM afterword.application", refused);
    row("bob", "empties a table", "TRUNCATE afterword.application", refused);
    row("bob", "takes a search over", "UPDATE afterword.search SET owner = 2", refused);
    row("bob", "copies rows in", "COPY afterword.setting FROM '/dev/null'", refused);
    row("bob", "holds everybody up", "BEGIN; LOCK TABLE afterword.application IN ACCESS EXCLUSIVE MODE",
        refused);
    row("bob", "takes the rules away", "DROP POLICY readable ON afterword.application", refused);
    row("bob", "makes a table among ours", "CREATE TABLE afterword.mine (a int)", refused);
    row("bob", "makes a table", "CREATE TABLE public.mine (a int)", refused);
    row("bob", "makes a function that looks on",
        "CREATE FUNCTION public.look(text) RETURNS bool LANGUAGE sql AS 'SELECT true'", refused);
    row("bob", "makes a passing table for ours", "CREATE TEMP TABLE account AS SELECT 1", refused);
    row("bob", "reads a file of the server's", "SELECT pg_read_file('/etc/passwd')", refused);
    row("bob", "runs a program there", "COPY (SELECT 1) TO PROGRAM 'true'", refused);
    row("bob", "makes a login", "CREATE ROLE another LOGIN", refused);

    row("coach", "reads what she may",
        "SELECT (count(*) > 0)::text FROM afterword.application_of(%ID%, NULL)", u"true"_s);
    row("coach", "asks whether she may write", "SELECT may_write FROM afterword.search_of(%ID%)", none);
    row("coach", "asks who lets her in", "SELECT count(*) FROM afterword.clients('', '9')", u"1"_s);
    row("coach", "asks which she may read", "SELECT may_write::text FROM afterword.searches()", none);
    row("coach", "saves in it", save, ours);
    row("coach", "leaves a note",
        "SELECT afterword.save(%ID%, gen_random_uuid(), jsonb_build_object('add', jsonb_build_object('task', "
        "jsonb_build_array(jsonb_build_object('id', 'n', 'position', 1, 'text', 'Call', 'written_by', "
        "session_user)))))",
        ours);
    row("coach", "signs by hand", "SELECT afterword.sign_task()", refused);
    row("coach", "signs another's task", "UPDATE afterword.task SET written_by = session_user", refused);
    row("coach", "locks its rows", "SELECT id FROM afterword.application FOR UPDATE", refused);
    row("coach", "lets another read", "SELECT afterword.give_consent(%ID%, session_user, 1)", ours);
    row("coach", "lets herself write", "UPDATE afterword.consent SET may_write = 1", refused);
    row("coach", "reads the consents", "SELECT count(*) FROM afterword.consent", refused);
    row("coach", "reads who else saved", "SELECT login FROM afterword.change_log", refused);
    row("coach", "asks whom else she lets in", "SELECT count(*) FROM afterword.consents(%ID%)", none);
    row("coach", "reads the accounts", "SELECT count(*) FROM afterword.account", refused);

    row("ada", "reads her cards", "SELECT (count(*) > 0)::text FROM afterword.application_of(%ID%, NULL)",
        u"true"_s);
    row("ada", "writes past save()", "UPDATE afterword.application SET company = 'x'", refused);
    row("ada", "gives her search away", "UPDATE afterword.search SET owner = 2", refused);
    row("ada", "lets herself in", "SELECT afterword.give_consent(%ID%, session_user, 1)", ours);
    row("ada", "asks whom she lets in", "SELECT login FROM afterword.consents(%ID%)", m_coach);
    row("ada", "lets nobody read", "SELECT afterword.give_consent(%ID%, 'nobody', 0)", u"AW003"_s);
}

void TestSharedAccess::whatIsNotOnesOwnIsNeitherSeenNorTouched()
{
    QFETCH(const QString, who);
    QFETCH(const QByteArray, statement);
    QFETCH(const QString, gets);
    const QString login = who == u"ada"_s ? m_ada : who == u"bob"_s ? m_bob : m_coach;
    QCOMPARE(got(as(login, statement)), gets);
}

void TestSharedAccess::everyTableIsClosedToOthers()
{
    // Also one that is added later. Behind it stand the policies, as a second wall.
    const auto tables = m_server->administer(
        "SELECT relname, relrowsecurity::text, (has_any_column_privilege('afterword_user', oid, 'SELECT') OR "
        "has_table_privilege('afterword_user', oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, "
        "TRIGGER'))::text FROM pg_class WHERE relnamespace = 'afterword'::regnamespace AND relkind IN ('r', "
        "'p', 'v', 'm', 'f') ORDER BY 1");
    const ServerRows &rows = tables.results.back();
    QVERIFY(rows.rows() > 15);
    for (int row = 0; row < rows.rows(); ++row) {
        const QString table = rows.text(row, 0);
        if (table == u"schema_version"_s)
            continue;
        QVERIFY2(rows.text(row, 1) == u"true"_s, qPrintable(table));
        QVERIFY2(rows.text(row, 2) == u"false"_s, qPrintable(table));
    }
    const auto functions = m_server->administer(
        "SELECT proname FROM pg_proc WHERE pronamespace = 'afterword'::regnamespace AND "
        "(has_function_privilege("
        "'public', oid, 'EXECUTE') OR NOT prosecdef OR array_to_string(proconfig, ',') NOT LIKE '%pg_temp')");
    QCOMPARE(functions.results.back().rows(), 0);
}

void TestSharedAccess::aConsentCountsFromTheNextStatementOn()
{
    const QString reader = m_server->newPerson(false);
    const QByteArray question =
        "SELECT count(*) FROM afterword.contact_of(" + QByteArray::number(m_search) + ", NULL)";
    const auto line = ServerLine::open(m_server->address(reader), SharedServer::password(), {});
    QVERIFY(line.ok());
    QCOMPARE(got((*line)->run(question)), u"0"_s);
    const QByteArray named = "(%ID%, '" + reader.toUtf8() + "'";
    QVERIFY(!as(m_ada, "SELECT afterword.give_consent" + named + ", 0)").failure);
    QVERIFY(got((*line)->run(question)) != u"0"_s);

    StoreAddress address = m_server->address(reader);
    address.search = m_search;
    auto store = SharedStore::open(address, SharedServer::password());
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->owner(), m_ada);
    Search search = (*store)->load().value();
    QVERIFY(search == fullSearch());
    QVERIFY(!(*store)->write(remove(search, search.applications.front().id)));

    QVERIFY(!as(m_ada, "SELECT afterword.give_consent" + named + ", 1)").failure);
    store = SharedStore::open(address, SharedServer::password());
    search = (*store)->load().value();
    Contact contact = search.contacts.front();
    contact.remarks = u"by the coach"_s;
    QVERIFY((*store)->write(put(search, contact)));

    QVERIFY(!as(m_ada, "SELECT afterword.withdraw_consent" + named + ")").failure);
    QCOMPARE(got((*line)->run(question)), u"0"_s);
    QCOMPARE(got((*line)->run("SELECT count(*) FROM afterword.clients('', '9')")), u"0"_s);
    QVERIFY(!(*store)->load());
    QVERIFY(!(*store)->changedOutside());
    contact.remarks = u"once more"_s;
    make(put(search, contact), search);
    const auto late = (*store)->write(put(search, contact));
    QVERIFY(!late);
    QVERIFY2(late.error().message.contains(u"may not"_s), qPrintable(late.error().message));
}

void TestSharedAccess::theOwnerSaysWhoMayAndTheReaderLearnsIt()
{
    const QString owner = m_server->newPerson();
    const QString reader = m_server->newPerson(false);
    auto mine = SharedStore::open(m_server->address(owner), SharedServer::password());
    QVERIFY(mine.ok());
    QVERIFY((*mine)->consents().value().empty());
    const auto early = SharedStore::open(m_server->address(reader), SharedServer::password());
    QVERIFY(!early);
    QVERIFY2(early.error().message.contains(u"nobody shares a search with "_s + reader),
             qPrintable(early.error().message));
    QVERIFY((*mine)->consent({reader, Access::Read}));
    auto told = (*mine)->consents().value();
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told[0].login, reader);
    QVERIFY(told[0].access == Access::Read);
    QVERIFY(told[0].since > Moment());

    StoreAddress address = m_server->address(reader);
    address.search = (*mine)->id();
    auto theirs = SharedStore::open(address, SharedServer::password());
    QVERIFY(theirs.ok());
    QVERIFY(!(*theirs)->mayWrite());
    QVERIFY(!(*theirs)->consent({reader, Access::Write})); // that is the owner's to say
    QVERIFY((*theirs)->consents().value().empty());
    QVERIFY((*mine)->consent({reader, Access::Write}));
    QVERIFY((*theirs)->changedOutside().ok()); // over the line that stands
    QVERIFY((*theirs)->mayWrite());
    QVERIFY((*mine)->consents().value()[0].access == Access::Write);

    QVERIFY((*mine)->consent({reader, Access::None}));
    QVERIFY((*mine)->consents().value().empty());
    QVERIFY(!(*theirs)->load());
    const auto nobody = (*mine)->consent({u"nobody"_s, Access::Read});
    QVERIFY(!nobody && nobody.error().message.startsWith(u"there is no such login at the server"_s));
}

void TestSharedAccess::aGroupIsTheReadersAloneAndGoesWithTheConsent()
{
    const QString reader = m_server->newPerson(false);
    const QByteArray named = "(%ID%, '" + reader.toUtf8() + "'";
    QVERIFY(!as(m_ada, "SELECT afterword.give_consent" + named + ", 0)").failure);
    const QByteArray count = "SELECT count(*) FROM afterword.client_group";
    const QByteArray group = "SELECT own_group FROM afterword.clients('', '9')";
    const auto line = ServerLine::open(m_server->address(reader), SharedServer::password(), {});
    // Also one that is not shared with them, which nobody says.
    QVERIFY(groupClients(**line, {m_search, 999'999}, u" Autumn,  'x' "_s));
    QCOMPARE(got((*line)->run(group)), u"Autumn, 'x'"_s);
    QCOMPARE(clientsAt(**line, QDate(2026, 11, 23)).value().front().group, u"Autumn, 'x'"_s);
    for (const QString &other : {m_ada, m_bob, m_coach})
        QCOMPARE(got(as(other, count)), u"42501"_s);
    QCOMPARE(got(as(m_coach, group)), QString());
    // Being let do more, or less, changes nothing of it.
    QVERIFY(!as(m_ada, "SELECT afterword.give_consent" + named + ", 1)").failure);
    QCOMPARE(got((*line)->run(group)), u"Autumn, 'x'"_s);
    QVERIFY(groupClients(**line, {m_search}, u"Spring"_s));
    QCOMPARE(got((*line)->run(group)), u"Spring"_s);
    QVERIFY(groupClients(**line, {m_search}, {}));
    QCOMPARE(m_server->administer(count).results[0].whole(0, 0), qint64(0));
    QVERIFY(groupClients(**line, {m_search}, u"Spring"_s));
    QVERIFY(!as(m_ada, "SELECT afterword.withdraw_consent" + named + ")").failure);
    QCOMPARE(m_server->administer(count).results[0].whole(0, 0), qint64(0));
    QVERIFY(groupClients(**line, {m_search}, u"Spring"_s)); // as if it were not there
    QCOMPARE(m_server->administer(count).results[0].whole(0, 0), qint64(0));
}

void TestSharedAccess::whoIsLetInTakesItOrLeaves()
{
    const QString owner = m_server->newPerson();
    const QString reader = m_server->newPerson(false);
    const auto mine = SharedStore::open(m_server->address(owner), SharedServer::password()).value();
    const auto line = ServerLine::open(m_server->address(reader), SharedServer::password(), {}).value();
    const auto client = [&] { return clientsAt(*line, QDate(2026, 11, 23)).value().at(0); };
    Person person = mine->load().value().person;
    Change change;
    change.person = Edit<Person>{person, person};
    change.person->after->name = u"Call +1 900 555 0100\nat once"_s;
    QVERIFY(mine->write(change));

    // Nobody asked for it, so the name that somebody gave themselves is not told.
    QVERIFY(mine->consent({reader, Access::Read}));
    QVERIFY(client().isNew);
    QCOMPARE(client().who(), owner);
    // It is taken by opening it, or by putting it into a group; and it stays so however much they may.
    StoreAddress address = m_server->address(reader);
    address.search = mine->id();
    QVERIFY(SharedStore::open(address, SharedServer::password()));
    QVERIFY(!client().isNew);
    QCOMPARE(client().who(), u"Call +1 900 555 0100 at once"_s);
    QVERIFY(mine->consent({reader, Access::Write}));
    QVERIFY(!client().isNew);
    // Given once more it is another one.
    QVERIFY(mine->consent({reader, Access::None}));
    QVERIFY(mine->consent({reader, Access::Read}));
    QVERIFY(client().isNew);
    QVERIFY(groupClients(*line, {mine->id()}, {}));
    QVERIFY(!client().isNew);

    QVERIFY(leaveClients(*line, {mine->id(), 999'999}));
    QVERIFY(clientsAt(*line, QDate(2026, 11, 23)).value().empty());
    QVERIFY(mine->consents().value().empty());
    QVERIFY(!SharedStore::open(address, SharedServer::password()));
}

void TestSharedAccess::whoIsNotLetInCannotEvenConnect()
{
    m_server->administer("CREATE ROLE outsider LOGIN PASSWORD 'secret of outsider'");
    const auto outsider = ServerLine::open(m_server->address(u"outsider"_s), SharedServer::password(), {});
    QVERIFY(!outsider);
    // A wrong password, and one that nobody tells.
    const auto wrong = [](const StoreAddress &) { return QByteArray("wrong"); };
    QVERIFY(!ServerLine::open(m_server->address(m_ada), wrong, {}));
    QVERIFY(!ServerLine::open(m_server->address(m_ada), {}, {}));
}

void TestSharedAccess::rowsCannotBePutIntoAnothersSearch()
{
    const auto before = m_server->administer("SELECT count(*) FROM afterword.task").results[0].whole(0, 0);
    const auto save = [&](const QByteArray &rows) {
        return got(as(m_bob, "SELECT (afterword.save(s.search, gen_random_uuid(), '" + rows +
                                 "') > 0)::text FROM afterword.searches() s"));
    };
    // What the rows say of a search does not count.
    QCOMPARE(
        save(R"({"add":{"task":[{"search":%ID%,"id":"x","position":1,"text":"t","due":null,"due_time":null,)"
             R"("done_at":null}]}})"),
        u"true"_s);
    const QByteArray his = " FROM afterword.searches() s, LATERAL afterword.task_of(s.search, NULL) t";
    QCOMPARE(got(as(m_bob, "SELECT count(*)" + his)), u"1"_s);
    QCOMPARE(m_server->administer("SELECT count(*) FROM afterword.task").results[0].whole(0, 0), before + 1);
    QCOMPARE(save(R"({"change":{"task":[{"search":%ID%,"id":"x","changed_in":2,"text":"new"}]}})"),
             u"true"_s);
    QCOMPARE(got(as(m_bob, "SELECT t.text" + his)), u"new"_s);
    // Nothing can be hung under another's card, and tables that save() does not know are nothing to it.
    QCOMPARE(
        save(R"({"add":{"document":[{"application":"northwind","position":9,"title":"t","path":"p"}]}})"),
        u"23503"_s);
    QCOMPARE(save(R"({"add":{"account":[{"login":"me"}]},"remove":{"search":[{"id":%ID%}]}})"), u"true"_s);
    QCOMPARE(m_server->administer("SELECT count(*) FROM afterword.account WHERE login = 'me'")
                 .results[0]
                 .whole(0, 0),
             qint64(0));
}

void TestSharedAccess::whoWasLetInWritesInTheirOwnNameOnly_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("cells"); // of the row that is saved; %ME% is the coach's login
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<QString>("says"); // who wrote it
    const auto row = [](const char *who, const char *tries, const QByteArray &step, const QByteArray &cells,
                        const QByteArray &task, const QString &says) {
        QTest::addRow("%s: %s", who, tries) << QString::fromLatin1(who) << step << cells << task << says;
    };
    const auto by = [](const QByteArray &who, const QByteArray &cells = {}) {
        return cells + (cells.isEmpty() ? "" : ",") + "\"written_by\":\"" + who + '"';
    };
    const QByteArray fresh = R"("position":1,"text":"Call them")";
    const QByteArray words = R"("text":"Give up")";
    const QString me = u"%ME%"_s;
    const QString mara = u"Mara Lind (%ME%)"_s;
    const QString lee = u"Lee (k2)"_s;

    row("coach", "signs with her login", "add", by("%ME%", fresh), "new", me);
    row("coach", "signs with her name and login", "add", by("Mara Lind (%ME%)", fresh), "new", mara);
    row("coach", "does not sign", "add", by({}, fresh), "new", me);
    row("coach", "has an older program", "add", fresh, "new", me);
    row("coach", "signs as another", "add", by("Lee (k2)", fresh), "new", me);
    row("coach", "signs as the owner", "add", by("Ada", fresh), "new", me);
    row("coach", "signs as one whose login ends alike", "add", by("Lee (x%ME%)", fresh), "new", me);
    row("coach", "signs as another behind her login", "add", by("%ME% (k2)", fresh), "new", me);
    row("coach", "hides her login behind a long name", "add", by(QByteArray(5'000, 'x') + " (%ME%)", fresh),
        "new", me);
    row("coach", "does another's task", "change", R"("done_at":1)", "own", {});
    row("coach", "puts off another's note", "change", R"("due":"2030-01-01")", "lees", lee);
    row("coach", "changes the owner's words", "change", words, "own", me);
    row("coach", "changes another's words", "change", words, "lees", me);
    row("coach", "puts her words into another's mouth", "change", by("Lee (k2)", words), "own", me);
    row("coach", "says that another wrote it", "change", by("Lee (k2)"), "own", me);
    row("coach", "says that the owner wrote it", "change", by({}), "lees", me);
    row("coach", "signs her change", "change", by("Mara Lind (%ME%)", words), "lees", mara);
    row("ada", "writes for herself", "add", by({}, fresh), "new", {});
    row("ada", "has an older program", "add", fresh, "new", {});
    row("ada", "brings a note along", "add", by("Lee (k2)", fresh), "new", lee);
    row("ada", "does a note", "change", R"("done_at":1)", "lees", lee);
    row("ada", "makes a note her own", "change", by({}, words), "lees", {});
}

void TestSharedAccess::whoWasLetInWritesInTheirOwnNameOnly()
{
    QFETCH(const QString, who);
    QFETCH(const QByteArray, step);
    QFETCH(const QByteArray, cells);
    QFETCH(const QByteArray, task);
    QFETCH(const QString, says);
    // In a search of its own, whose owner left one task and another coach a second one.
    const QString owner = m_server->newPerson();
    const QString coach = m_server->newPerson(false);
    const std::vector<Task> tasks{{{u"own"_s}, u"Call"_s, {}, {}, {}},
                                  {{u"lees"_s}, u"Call"_s, {}, {}, {}, u"Lee (k2)"_s}};
    for (const bool inCard : {false, true}) {
        auto store = SharedStore::open(m_server->address(owner), SharedServer::password());
        const Search before = (*store)->load().value();
        Search filled = before;
        filled.tasks = inCard ? Table<Task>() : Table<Task>(tasks);
        Application card;
        card.id = {u"card"_s};
        card.stage = before.stages.front().id;
        if (inCard) {
            card.tasks = tasks;
            filled.applications.put(card);
        }
        QVERIFY((*store)->write(difference(before, filled)));
        QVERIFY((*store)->consent({coach, Access::Write}));
        QByteArray rows = R"({"STEP":{"TABLE":[{"id":"TASK",WHERE,CELLS}]}})";
        rows.replace("STEP", step).replace("TABLE", inCard ? "application_task" : "task");
        rows.replace("WHERE", inCard ? QByteArray(R"("application":"card")")
                                     : R"("changed_in":)" + QByteArray::number((*store)->version()));
        rows.replace("TASK", task).replace("CELLS", cells).replace("%ME%", coach.toUtf8());
        const auto saved = as(who == u"ada"_s ? owner : coach, "SELECT afterword.save(" +
                                                                   QByteArray::number((*store)->id()) +
                                                                   ", gen_random_uuid(), '" + rows + "')");
        QVERIFY2(!saved.failure, saved.failure ? qPrintable(saved.failure->text) : "");
        store = SharedStore::open(m_server->address(owner), SharedServer::password());
        const Search read = (*store)->load().value();
        const Task *found =
            read.task({QString::fromLatin1(task)}, inCard ? std::optional(card.id) : std::nullopt);
        QVERIFY(found);
        QCOMPARE(found->writtenBy, QString(says).replace(u"%ME%"_s, coach));
    }
}

void TestSharedAccess::whoIsErasedIsGone()
{
    const QString gone = m_server->newPerson();
    auto store = SharedStore::open(m_server->address(gone), SharedServer::password());
    QVERIFY((*store)->write(difference((*store)->load().value(), fullSearch())));
    const auto line = ServerLine::open(m_server->administrator(), SharedServer::password(), {});
    QVERIFY(sharedadmin::searchOf(**line, gone).value() == fullSearch());
    QVERIFY((*store)->consent({m_bob, Access::Read}));
    const auto logins = sharedadmin::loginsAt(**line).value();
    const auto listed =
        std::find_if(logins.begin(), logins.end(), [&](const auto &one) { return one.login == gone; });
    QVERIFY(listed != logins.end() && listed->hasSearch && listed->changedAt);
    QCOMPARE(listed->name, fullSearch().person.name);
    QCOMPARE(listed->seenBy, 1);
    const auto goes = sharedadmin::belongingsOf(**line, gone).value();
    QCOMPARE(goes.applications, int(fullSearch().applications.size()));
    QCOMPARE(goes.people, int(fullSearch().contacts.size()));
    QCOMPARE(goes.tasks, int(fullSearch().tasks.size()) + 2);
    QCOMPARE(goes.given, 1);
    QVERIFY(!sharedadmin::belongingsOf(**line, u"postgres"_s));
    QVERIFY(sharedadmin::erase(**line, gone));
    QVERIFY(!SharedStore::open(m_server->address(gone), SharedServer::password()));
    QVERIFY(!(*store)->load()); // one that was open sees nothing any more
    for (const char *table : {"application", "contact", "message", "change_log", "setting"}) {
        const auto left = (*line)->run(QByteArray("SELECT count(*) FROM afterword.") + table +
                                       " WHERE search = " + QByteArray::number((*store)->id()));
        QCOMPARE(left.results[0].whole(0, 0), qint64(0));
    }
    QVERIFY(!sharedadmin::erase(**line, gone));
    QVERIFY(!sharedadmin::erase(**line, u"postgres"_s)); // none of ours
}

QTEST_GUILESS_MAIN(TestSharedAccess)
#include "tst_sharedaccess.moc"
