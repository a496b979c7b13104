// SPDX-License-Identifier: GPL-3.0-or-later
// A shared search on the command line: who looks after the server, and who keeps a search there.
#include "program.h"

#include "tests/support/sharedserver.h"

#include <QFile>
#include <QTest>

using namespace afterword::test;
using afterword::testing::SharedServer;
using namespace Qt::Literals::StringLiterals;

class TestSharedCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSearchIsKeptOnAServerFromItsBeginningToItsEnd();
    void whoErasesAtATerminalIsAskedFirst();
    void whatNobodyCanReadIsNamedAndPutRight();
    void whatNeedsAFileSaysSo_data();
    void whatNeedsAFileSaysSo();
    void aPasswordIsNeitherShownNorTakenFromTheCall();
    void anAddressWithoutAServerIsTold();
    void cleanupTestCase() { m_server.reset(); }

private:
    QString at(const QString &login) const { return m_server->address(login, u"office"_s).text(); }

    std::unique_ptr<SharedServer> m_server;
};

namespace {

const QString mondayNoon = u"2026-11-23T12:00:00-05:00"_s;

/// Keeps passwords where libpq looks for them.
void keepPasswords(const Program &program, const QByteArray &lines)
{
    QFile file(program.write(".pgpass", lines));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

void TestSharedCommands::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
    NEED_SERVER(*m_server);
}

void TestSharedCommands::aSearchIsKeptOnAServerFromItsBeginningToItsEnd()
{
    const Program office;
    keepPasswords(office, "*:*:*:postgres:" + SharedServer::secretOf(u"postgres"_s) + "\n");
    for (int time = 0; time < 2; ++time) { // a second time it is there, and stays as it is
        const Call made = office.run({u"admin"_s, u"create"_s, u"--store"_s, at(u"postgres"_s)});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }
    for (const char *secret : {"first", "it's ada's"}) {
        const Call login = office.runWith(
            QByteArray(secret) + "\n", {u"admin"_s, u"login"_s, u"ada"_s, u"--store"_s, at(u"postgres"_s)});
        QVERIFY2(login.exitCode == 0, login.err.constData());
    }

    const Program home;
    keepPasswords(home, "127.0.0.1:*:office:ada:it's ada's\n");
    const QStringList there{u"--store"_s, at(u"ada"_s), u"--now"_s, mondayNoon};
    const QString sample = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
    const Call imported = home.run(QStringList{u"import"_s, sample} + there);
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QVERIFY(home.run(QStringList{u"task"_s, u"add"_s, u"Print the portfolio"_s, u"--due"_s, u"2026-11-24"_s} +
                     there)
                .exitCode == 0);
    const Call tasks = home.run(QStringList{u"task"_s, u"list"_s} + there);
    QVERIFY2(tasks.out.contains("Print the portfolio"), tasks.err.constData());

    // It says the same as one in a file.
    const QStringList here{u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon};
    QCOMPARE(home.run(QStringList{u"import"_s, sample} + here).exitCode, 0);
    QCOMPARE(
        home.run(QStringList{u"task"_s, u"add"_s, u"Print the portfolio"_s, u"--due"_s, u"2026-11-24"_s} +
                 here)
            .exitCode,
        0);
    const Call agenda = home.run(QStringList{u"agenda"_s, u"--all"_s} + there);
    QVERIFY(agenda.out.contains("Print the portfolio"));
    QCOMPARE(agenda.out, home.run(QStringList{u"agenda"_s, u"--all"_s} + here).out);
    for (const char *name : {"search.json", "search.csv", "search.ics"}) {
        QCOMPARE(home.run(QStringList{u"export"_s, home.file(name)} + there).exitCode, 0);
        const QByteArray shared = home.read(home.file(name));
        QCOMPARE(home.run(QStringList{u"export"_s, home.file(name)} + here).exitCode, 0);
        QVERIFY(!shared.isEmpty());
        if (!QString::fromLatin1(name).endsWith(u".ics"_s)) // an entry's own id is made for it
            QCOMPARE(shared, home.read(home.file(name)));
    }
    QVERIFY(!QFile::exists(u"postgresql:"_s)); // nothing is put beside an address

    const Call exported = office.run(
        {u"admin"_s, u"export"_s, u"ada"_s, office.file("ada.json"), u"--store"_s, at(u"postgres"_s)});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QCOMPARE(office.read(office.file("ada.json")), home.read(home.file("search.json")));
    QCOMPARE(office.run({u"admin"_s, u"erase"_s, u"ada"_s, u"--store"_s, at(u"postgres"_s)}).exitCode, 0);
    QCOMPARE(home.run(QStringList{u"task"_s, u"list"_s} + there).exitCode, 3);
    QCOMPARE(office.run({u"admin"_s, u"erase"_s, u"ada"_s, u"--store"_s, at(u"postgres"_s)}).exitCode, 3);
}

void TestSharedCommands::whoErasesAtATerminalIsAskedFirst()
{
    const Program office;
    keepPasswords(office, "*:*:*:postgres:" + SharedServer::secretOf(u"postgres"_s) + "\n");
    const QStringList there{u"--store"_s, at(u"postgres"_s)};
    QCOMPARE(office.run(QStringList{u"admin"_s, u"create"_s} + there).exitCode, 0);
    QCOMPARE(office.runWith("secret\n", QStringList{u"admin"_s, u"login"_s, u"eve"_s} + there).exitCode, 0);
    const QStringList erase = QStringList{u"admin"_s, u"erase"_s, u"eve"_s} + there;
    const Call kept = office.runAtTerminal("yes\n", erase);
    QCOMPARE(kept.exitCode, 3);
    QVERIFY2(kept.out.contains("for good") && kept.out.contains("nothing was erased"), kept.out.constData());
    QCOMPARE(office.runAtTerminal("eve\n", erase).exitCode, 0);
    QCOMPARE(office.run(erase).exitCode, 3); // it is gone
}

void TestSharedCommands::whatNobodyCanReadIsNamedAndPutRight()
{
    const Program office;
    keepPasswords(office, "*:*:*:postgres:" + SharedServer::secretOf(u"postgres"_s) + "\n");
    const QStringList there{u"--store"_s, at(u"postgres"_s)};
    QCOMPARE(office.run(QStringList{u"admin"_s, u"create"_s} + there).exitCode, 0);
    QCOMPARE(office.runWith("mel's\n", QStringList{u"admin"_s, u"login"_s, u"mel"_s} + there).exitCode, 0);
    const Program home;
    keepPasswords(home, "127.0.0.1:*:office:mel:mel's\n");
    const QStringList mine{u"--store"_s, at(u"mel"_s), u"--now"_s, mondayNoon};
    const QString sample = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
    QCOMPARE(home.run(QStringList{u"import"_s, sample} + mine).exitCode, 0);
    const Call sound = home.run(QStringList{u"verify"_s} + mine);
    QVERIFY2(sound.exitCode == 0 && sound.out.contains("sound"), sound.err.constData());

    // As a server before schema 11 let anybody say.
    QVERIFY(!m_server->administer("UPDATE afterword.message SET direction = 'up'", u"office"_s).failure);
    const Call named = home.run(QStringList{u"verify"_s} + mine);
    QCOMPARE(named.exitCode, 1);
    QVERIFY2(named.err.contains("message ") && named.err.contains("up"), named.err.constData());
    // What meets nothing of it goes on, and says what was left out.
    const Call task = home.run(QStringList{u"task"_s, u"add"_s, u"Iron the shirt"_s} + mine);
    QVERIFY2(task.exitCode == 0 && task.err.contains("--mend"), task.err.constData());
    const Call mended = home.run(QStringList{u"verify"_s, u"--mend"_s} + mine);
    QVERIFY2(mended.exitCode == 0 && mended.out.contains(".before-mending-"), mended.err.constData());
    QCOMPARE(home.run(QStringList{u"verify"_s} + mine).exitCode, 0);
}

void TestSharedCommands::whatNeedsAFileSaysSo_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("backup") << QStringList{u"backup"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"copy"_s};
    QTest::newRow("demo") << QStringList{u"demo"_s, u"/nowhere"_s};
    QTest::newRow("notices") << QStringList{u"agenda"_s, u"--notify"_s};
}

void TestSharedCommands::whatNeedsAFileSaysSo()
{
    QFETCH(const QStringList, call);
    const Call refused = Program().run(call + QStringList{u"--store"_s, at(u"ada"_s)});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("needs a search in a file"), refused.err.constData());
}

void TestSharedCommands::aPasswordIsNeitherShownNorTakenFromTheCall()
{
    const Program program;
    const Call given =
        program.run({u"task"_s, u"list"_s, u"--store"_s, u"postgresql://ada:hush@127.0.0.1/office"_s});
    QCOMPARE(given.exitCode, 2);
    QVERIFY2(given.err.contains("must not hold a password"), given.err.constData());
    QVERIFY2(!given.err.contains("hush"), given.err.constData());
    const Call none = program.run({u"task"_s, u"list"_s, u"--store"_s, at(u"ada"_s)});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.err.contains("password"), none.err.constData());
    QVERIFY(none.err.count('\n') == 1);
}

void TestSharedCommands::anAddressWithoutAServerIsTold()
{
    const Call call =
        Program().run({u"task"_s, u"list"_s, u"--store"_s, u"postgresql://ada@127.0.0.1:1/office"_s});
    QCOMPARE(call.exitCode, 3);
    QVERIFY2(call.err.contains("could not be reached"), call.err.constData());
    const Call wrong = Program().run({u"admin"_s, u"create"_s, u"--store"_s, u"search.afterword"_s});
    QCOMPARE(wrong.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestSharedCommands)
#include "tst_sharedcommands.moc"
