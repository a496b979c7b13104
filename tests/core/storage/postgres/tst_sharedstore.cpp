// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/sharedstore.h"

#include "core/storage/postgres/sharedadmin.h"
#include "core/storage/postgres/sharedschema.h"
#include "core/tracker.h"
#include "tests/support/fullsearch.h"
#include "tests/support/inorder.h"
#include "tests/support/sharedserver.h"

#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestSharedStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoEditsOfDifferentThingsBothStand();
    void anEditOfWhatSomebodyElseEditedIsRefused_data();
    void anEditOfWhatSomebodyElseEditedIsRefused();
    void theListOfStagesIsOneThing();
    void aTextThatCannotBeKeptIsRefusedInWords();
    void aMoveWritesItsOwnRowsAlone();
    void whatCannotBeReadIsNamedAndTheRestIsThere();
    void whatIsNewMakesABaseIntoWhatStandsThere();
    void aDatabaseThatIsNoneOfOursIsRefused_data();
    void aDatabaseThatIsNoneOfOursIsRefused();
    void aDatabaseThatHoldsOtherThingsIsLeftAsItIs();
    void aServerThatMayOnlyBeReadSaysSo();
    void otherSchemasAreRefused();
    void newerOnesAreUsedWhereTheyAllowIt();
    void loginsAreMadeAndRenewed();
    void theLineIsOnlyUsedWhereTheServerShowsItsName();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<SharedStore> opened(const QString &person);
    /// A search with fullSearch() in it.
    QString filled();

    std::unique_ptr<SharedServer> m_server;
};

namespace {

QString wordsOf(const Result<std::unique_ptr<SharedStore>> &store)
{
    return store ? QString() : store.error().message;
}

Contact somebody(const QString &id)
{
    Contact contact;
    contact.id.text = id;
    contact.name = u"Somebody"_s;
    return contact;
}

} // namespace

void TestSharedStore::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
}

std::unique_ptr<SharedStore> TestSharedStore::opened(const QString &person)
{
    auto store = SharedStore::open(m_server->address(person), SharedServer::password());
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return std::move(store).value();
}

QString TestSharedStore::filled()
{
    const QString person = m_server->newPerson();
    auto store = opened(person);
    const auto written = store->write(difference(store->load().value(), fullSearch()));
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return person;
}

void TestSharedStore::twoEditsOfDifferentThingsBothStand()
{
    const QString person = filled();
    auto one = opened(person);
    auto other = opened(person);
    const Search search = one->load().value();
    QVERIFY(other->load().value() == search);
    Contact contact = search.contacts.front();
    contact.remarks = u"theirs"_s;
    QVERIFY(other->write(put(search, contact)));
    // Nothing has to be read first: it is another row.
    Application application = search.applications.front();
    application.remarks = u"mine"_s;
    QVERIFY(one->write(put(search, application)));
    QCOMPARE(one->changedOutside().value(), true);
    const Search read = one->load().value();
    QCOMPARE(read.contacts.front().remarks, u"theirs"_s);
    QCOMPARE(read.applications.front().remarks, u"mine"_s);
    QCOMPARE(one->changedOutside().value(), false);
}

void TestSharedStore::anEditOfWhatSomebodyElseEditedIsRefused_data()
{
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<Change>("mine");
    const Search search = fullSearch();
    const Application card = *search.applications.find(ApplicationId{u"northwind"_s});
    Application theirs = card;
    theirs.messages.front().subject = u"theirs"_s; // only in what belongs to it
    Application mine = card;
    mine.remarks = u"mine"_s;
    QTest::newRow("a card") << put(search, theirs) << put(search, mine);
    QTest::newRow("a card that is gone") << remove(search, card.id) << put(search, mine);
    QTest::newRow("taking a card away") << put(search, theirs) << remove(search, card.id);
    Contact contact = search.contacts.front();
    contact.title = u"theirs"_s;
    const Change theirContact = put(search, contact);
    contact.title = u"mine"_s;
    QTest::newRow("a contact") << theirContact << put(search, contact);
    Search other = search;
    other.person.name = u"theirs"_s;
    Search my = search;
    my.person.name = u"mine"_s;
    QTest::newRow("the person") << difference(search, other) << difference(search, my);
    Application fresh = card;
    fresh.id.text = u"fresh"_s;
    fresh.interviews.clear();
    fresh.messages.clear();
    fresh.drafts.clear();
    fresh.tasks.clear();
    const Change theirFresh = put(search, fresh);
    fresh.remarks = u"mine"_s;
    QTest::newRow("a new one of the same id") << theirFresh << put(search, fresh);
}

void TestSharedStore::anEditOfWhatSomebodyElseEditedIsRefused()
{
    QFETCH(const Change, theirs);
    QFETCH(const Change, mine);
    const QString person = filled();
    auto one = opened(person);
    auto other = opened(person);
    Search search = one->load().value();
    QVERIFY(other->load());
    QVERIFY(other->write(theirs));
    const auto refused = one->write(mine);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"meanwhile"_s), qPrintable(refused.error().message));
    make(theirs, search);
    QVERIFY(one->load().value() == search);
    QVERIFY(opened(person)->load().value() == search);
}

void TestSharedStore::theListOfStagesIsOneThing()
{
    const QString person = filled();
    auto one = opened(person);
    auto other = opened(person);
    const Search search = one->load().value();
    QVERIFY(other->load());
    // Each touches another stage; the order is a fact as well, so the second is refused.
    const std::vector<Stage> before(search.stages.begin(), search.stages.end());
    std::vector<Stage> theirs = before;
    theirs.front().name = u"theirs"_s;
    std::vector<Stage> mine = before;
    mine.back().name = u"mine"_s;
    Change change;
    change.stages = Edit<std::vector<Stage>>{before, theirs};
    QVERIFY(other->write(change));
    change.stages->after = mine;
    QVERIFY(!one->write(change));
    QCOMPARE(one->load().value().stages.front().name, u"theirs"_s);
}

void TestSharedStore::aTextThatCannotBeKeptIsRefusedInWords()
{
    const QString person = filled();
    auto store = opened(person);
    Search search = store->load().value();
    Contact contact = search.contacts.front();
    contact.remarks = u"a\0b"_s;
    const auto refused = store->write(put(search, contact));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"U+0000"_s), qPrintable(refused.error().message));
    QVERIFY(store->load().value() == search);
}

void TestSharedStore::aMoveWritesItsOwnRowsAlone()
{
    const QString person = filled();
    auto store = opened(person);
    const Search search = store->load().value();
    Application card = search.applications.front();
    card.rank += 1;
    card.moves.push_back({Moment(), card.stage, card.stage});
    QVERIFY(store->write(put(search, card)));
    const auto rows = m_server->administer(
        "SELECT (SELECT count(*) FROM afterword.application a WHERE a.search = s.id AND a.changed_in = "
        "s.version), "
        "(SELECT count(*) FROM afterword.contact c WHERE c.search = s.id AND c.changed_in = s.version) "
        "FROM afterword.search s WHERE s.id = " +
        QByteArray::number(store->id()));
    QCOMPARE(rows.results.back().whole(0, 0), qint64(1));
    QCOMPARE(rows.results.back().whole(0, 1), qint64(0));
}

void TestSharedStore::whatCannotBeReadIsNamedAndTheRestIsThere()
{
    const QString person = filled();
    auto store = opened(person);
    const QByteArray id = QByteArray::number(store->id());
    m_server->administer(
        "UPDATE afterword.application SET formality = 'loud' WHERE id = 'harbor' AND search = " + id);
    Search search = store->load().value();
    QVERIFY(search.applications.contains(ApplicationId{u"harbor"_s}));
    QCOMPARE(store->flaws().size(), size_t(1));
    QVERIFY2(store->flaws().front().text().contains(u"harbor"_s), qPrintable(store->flaws().front().text()));
    QVERIFY(!store->isReadOnly()); // a value alone
    m_server->administer("UPDATE afterword.message SET direction = 'up' WHERE search = " + id);
    search = store->load().value();
    QVERIFY(!store->isReadOnly() && store->leavesOut()); // whole rows were left out
    Contact contact = search.contacts.front();
    contact.title = u"Chief"_s;
    QVERIFY(store->write(put(search, contact))); // which meets none of them
    const QSet<ApplicationId> aside = store->setAside();
    QVERIFY(!aside.isEmpty());
    Application card = *search.applications.find(*aside.begin());
    card.remarks = u"typed here"_s;
    const auto refused = store->write(put(search, card));
    QVERIFY(!refused && refused.error().message.contains(u"--mend"_s));
}

void TestSharedStore::whatIsNewMakesABaseIntoWhatStandsThere()
{
    const QString person = filled();
    auto reader = opened(person);
    auto writer = opened(person);
    const QByteArray id = QByteArray::number(reader->id());
    Search base;
    bool holdsAll = false;
    const auto comesUpToDate = [&] {
        if (!reader->read())
            return false;
        make(reader->newsOnto(base, std::exchange(holdsAll, true)), base);
        return inOrder(base) == inOrder(opened(person)->load().value());
    };
    const auto others = [&](const std::function<void(Search &)> &edit) {
        const Search before = writer->load().value();
        Search after = before;
        edit(after);
        return writer->write(difference(before, after)).ok();
    };
    const auto byHand = [&](const QByteArray &statement) {
        return !m_server
                    ->administer(
                        "UPDATE afterword.search SET version = version + 1 WHERE id = " + id + "; " +
                        QByteArray(statement)
                            .replace("%ID%", id)
                            .replace("%NOW%", "(SELECT version FROM afterword.search WHERE id = " + id + ")"))
                    .failure;
    };
    const auto edited = [](Search &search, const QString &remarks) {
        Application one = search.applications.front();
        one.remarks = remarks;
        search.applications.put(one);
    };
    QVERIFY(comesUpToDate());
    QVERIFY(comesUpToDate()); // where nothing is new
    QVERIFY(others([&](Search &search) { edited(search, u"theirs"_s); }));
    QVERIFY(comesUpToDate());
    // Several things at once, and one that was saved from here.
    const Change own = put(base, Task{{u"own"_s}, u"Print"_s, {}, {}, {}});
    QVERIFY(reader->write(own));
    make(own, base);
    QVERIFY(others([&](Search &search) {
        search.contacts.put(somebody(u"new"_s));
        search.tasks.remove(search.tasks.front().id);
        search.decisions.pop_back();
        search.person.name = u"Ada"_s;
    }));
    QVERIFY(others([&](Search &search) { search.applications.remove(search.applications[1].id); }));
    QVERIFY(comesUpToDate());
    // What makes no sense comes, stays while something else changes, and goes again.
    QVERIFY(byHand("UPDATE afterword.application SET stage = 'nowhere', changed_in = %NOW% WHERE search = "
                   "%ID%"));
    QVERIFY(comesUpToDate());
    QVERIFY(others([](Search &search) { search.contacts.put(somebody(u"newer"_s)); }));
    QVERIFY(comesUpToDate());
    QVERIFY(
        byHand("UPDATE afterword.application a SET stage = s.id, changed_in = %NOW% FROM afterword.stage s "
               "WHERE a.search = %ID% AND s.search = %ID% AND s.position = 0"));
    QVERIFY(comesUpToDate());
    QVERIFY(others([&](Search &search) { edited(search, u"once more"_s); }));
    QVERIFY(comesUpToDate());
    // Somebody goes whom cards still name.
    QVERIFY(
        byHand("WITH gone AS (DELETE FROM afterword.contact WHERE search = %ID% AND id <> 'new' RETURNING "
               "id) INSERT INTO afterword.gone SELECT %ID%, 'contact', id, %NOW% FROM gone"));
    QVERIFY(comesUpToDate());
    QVERIFY(
        byHand("UPDATE afterword.application SET remarks = 'without them', changed_in = %NOW% WHERE search = "
               "%ID%"));
    QVERIFY(comesUpToDate());
}

void TestSharedStore::aDatabaseThatIsNoneOfOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing in it") << QByteArray("CREATE DATABASE other") << u"holds no shared searches"_s;
    QTest::newRow("another encoding")
        << QByteArray("CREATE DATABASE other ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0")
        << u"not in UTF-8"_s;
    QTest::newRow("an encoding of some languages")
        << QByteArray("CREATE DATABASE other ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        << u"not in UTF-8"_s;
}

void TestSharedStore::aDatabaseThatIsNoneOfOursIsRefused()
{
    QFETCH(const QByteArray, made);
    QFETCH(const QString, says);
    m_server->administer("DROP DATABASE IF EXISTS other");
    QVERIFY(!m_server->administer(made).failure);
    const QString words = wordsOf(
        SharedStore::open(m_server->address(m_server->newPerson(), u"other"_s), SharedServer::password()));
    QVERIFY2(words.contains(says), qPrintable(words));
    m_server->administer("DROP DATABASE other");
    const QString none = wordsOf(
        SharedStore::open(m_server->address(m_server->newPerson(), u"other"_s), SharedServer::password()));
    QVERIFY2(none.contains(u"other"_s), qPrintable(none));
}

void TestSharedStore::aDatabaseThatHoldsOtherThingsIsLeftAsItIs()
{
    m_server->administer("CREATE DATABASE shop");
    m_server->administer("CREATE TABLE public.shopping (item text)", u"shop"_s);
    const auto made = sharedadmin::create(m_server->administrator(u"shop"_s), SharedServer::password());
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"other things"_s), qPrintable(made.error().message));
    const auto schema =
        m_server->administer("SELECT count(*) FROM pg_namespace WHERE nspname = 'afterword'", u"shop"_s);
    QCOMPARE(schema.results[0].whole(0, 0), qint64(0));
    // Ours may be made once more, and stays as it is.
    const QString person = filled();
    QVERIFY(sharedadmin::create(m_server->administrator(), SharedServer::password()));
    QVERIFY(opened(person)->load().value() == fullSearch());
}

void TestSharedStore::aServerThatMayOnlyBeReadSaysSo()
{
    const QString person = filled();
    m_server->administer("ALTER DATABASE afterword SET default_transaction_read_only = on");
    auto store = opened(person);
    Search search = store->load().value();
    QVERIFY(search == fullSearch());
    const auto refused = store->write(remove(search, search.applications.front().id));
    m_server->administer("SET default_transaction_read_only = off; ALTER DATABASE afterword RESET "
                         "default_transaction_read_only");
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"is read-only"_s), qPrintable(refused.error().message));
    QVERIFY(opened(person)->load().value() == fullSearch());
}

void TestSharedStore::otherSchemasAreRefused()
{
    const QString person = filled();
    const auto says = [&](const QByteArray &version, const QByteArray &least) {
        m_server->administer("UPDATE afterword.schema_version SET version = " + version +
                             ", least = " + least);
        const QString words = wordsOf(SharedStore::open(m_server->address(person), SharedServer::password()));
        m_server->administer("UPDATE afterword.schema_version SET version = " +
                             QByteArray::number(sharedschema::newest) + ", least = 1");
        return words;
    };
    QVERIFY(says("0", "0").contains(u"older version"_s));
    QVERIFY(says("99", "99").contains(u"newer version"_s));
    QVERIFY(says("99", "1").isEmpty());
}

void TestSharedStore::newerOnesAreUsedWhereTheyAllowIt()
{
    // A column that a later schema adds has its default where this program adds a row, and stays where it
    // changes one.
    m_server->administer("ALTER TABLE afterword.contact ADD COLUMN later TEXT NOT NULL DEFAULT 'usual'");
    const QString person = filled();
    auto store = opened(person);
    const Search search = store->load().value();
    QVERIFY(search == fullSearch());
    const QByteArray of = " WHERE search = " + QByteArray::number(store->id());
    m_server->administer("UPDATE afterword.contact SET later = 'set'" + of);
    Contact contact = search.contacts.front();
    contact.title = u"Chief"_s;
    QVERIFY(store->write(put(search, contact)));
    const auto kept =
        m_server->administer("SELECT count(*) FROM afterword.contact" + of + " AND later <> 'set'");
    m_server->administer("ALTER TABLE afterword.contact DROP COLUMN later");
    QCOMPARE(kept.results[0].whole(0, 0), qint64(0));
    QCOMPARE(opened(person)->load().value().contacts.front().title, u"Chief"_s);
}

void TestSharedStore::loginsAreMadeAndRenewed()
{
    const auto line = ServerLine::open(m_server->administrator(), SharedServer::password(), {});
    QVERIFY(line.ok());
    QCOMPARE(sharedadmin::addLogin(**line, u"ada"_s, "one", true).value(), true);
    const auto with = [](const QByteArray &secret) {
        return [secret](const StoreAddress &) { return secret; };
    };
    QVERIFY(SharedStore::open(m_server->address(u"ada"_s), with("one")).ok());
    QCOMPARE(sharedadmin::addLogin(**line, u"ada"_s, "o'ther $1", true).value(), false);
    QVERIFY(!SharedStore::open(m_server->address(u"ada"_s), with("one")).ok());
    QVERIFY(SharedStore::open(m_server->address(u"ada"_s), with("o'ther $1")).ok());
    // A password is kept in no form that says it.
    const auto kept = (*line)->run("SELECT rolpassword FROM pg_authid WHERE rolname = 'ada'");
    QVERIFY(kept.results[0].text(0, 0).startsWith(u"SCRAM-SHA-256$"_s));
    for (const QString &login :
         {u"Ada"_s, u"a'; DROP ROLE ada"_s, u""_s, u"pg_read_all_data"_s, u"afterword_owner"_s})
        QVERIFY2(!sharedadmin::addLogin(**line, login, "x", true), qPrintable(login));
    QVERIFY(!sharedadmin::addLogin(**line, u"postgres"_s, "x", true)); // there, and none of ours
    QVERIFY(!sharedadmin::addLogin(**line, u"eve"_s, "", true));
}

void TestSharedStore::theLineIsOnlyUsedWhereTheServerShowsItsName()
{
    const QString person = filled();
    const QString folder = m_server->folder();
    // Its certificate names 127.0.0.1 and nothing else; another one is of somebody else.
    const auto certify = [&](const QString &name) {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"3650"_s,
                       u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                       u"-keyout"_s, u"%1/%2.key"_s.arg(folder, name), u"-out"_s,
                       u"%1/%2.crt"_s.arg(folder, name)});
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    };
    QVERIFY(certify(u"server"_s) && certify(u"stranger"_s));
    struct stat owner = {};
    QCOMPARE(::stat(QFile::encodeName(folder).constData(), &owner), 0);
    for (const QString &file : {u"/server.key"_s, u"/server.crt"_s})
        QCOMPARE(::chown(QFile::encodeName(folder + file).constData(), owner.st_uid, owner.st_gid), 0);
    for (const QString &setting :
         {u"ssl_cert_file = '%1/server.crt'"_s, u"ssl_key_file = '%1/server.key'"_s, u"ssl = on"_s}) {
        const QString sql =
            u"ALTER SYSTEM SET "_s + (setting.contains(u"%1"_s) ? setting.arg(folder) : setting);
        QVERIFY(!m_server->administer(sql.toUtf8()).failure);
    }
    m_server->crash(); // and starts anew
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->why()));

    const auto says = [&](const QString &host, const QString &roots) {
        StoreAddress address = m_server->address(person);
        address.host = host;
        address.rootCertificate = folder + roots;
        return wordsOf(SharedStore::open(address, SharedServer::password()));
    };
    QCOMPARE(says(u"127.0.0.1"_s, u"/server.crt"_s), QString());
    QVERIFY(says(u"localhost"_s, u"/server.crt"_s).contains(u"certificate"_s));
    QVERIFY(says(u"127.0.0.1"_s, u"/stranger.crt"_s).contains(u"certificate"_s));
    QVERIFY(says(u"127.0.0.1"_s, u"/missing.crt"_s).contains(u"missing.crt"_s));
}

QTEST_GUILESS_MAIN(TestSharedStore)
#include "tst_sharedstore.moc"
