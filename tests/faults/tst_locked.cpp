// SPDX-License-Identifier: GPL-3.0-or-later
// Line 67: another program has the store to itself, and a command wants it.
#include "lab.h"
#include "tally.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A program that knows no gate and goes through none, as one that shows databases.
class Stranger {
public:
    /// Begins to write to the store at @p path; with @p alone nobody else may even read it.
    Stranger(const QString &path, bool alone)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s))
    {
        m_database.setDatabaseName(path);
        QSqlQuery query((m_database.open(), m_database));
        m_holds = (!alone || query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s)) &&
                  query.exec(u"BEGIN EXCLUSIVE"_s) &&
                  query.exec(u"INSERT INTO setting (name, value) VALUES ('x.theirs', '1')"_s);
    }
    ~Stranger()
    {
        if (m_holds)
            commit();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    Q_DISABLE_COPY_MOVE(Stranger)

    bool holds() const { return m_holds; }
    bool commit()
    {
        m_holds = false;
        return QSqlQuery(m_database).exec(u"COMMIT"_s);
    }

private:
    QSqlDatabase m_database;
    bool m_holds = false;
};

/// Whether the store has what the stranger wrote.
bool holdsTheirs(const QString &path)
{
    bool holds = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"after"_s);
        database.setDatabaseName(path);
        QSqlQuery query((database.open(), database));
        holds = query.exec(u"SELECT value FROM setting WHERE name = 'x.theirs'"_s) && query.next();
    }
    QSqlDatabase::removeDatabase(u"after"_s);
    return holds;
}

} // namespace

class TestLocked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<bool>("alone");
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QByteArray>("said");
        const auto rows = [](bool alone, const char *how) {
            const auto row = [&](const char *name, const QStringList &call, const char *said) {
                QTest::addRow("%s, %s", name, how) << alone << call << QByteArray(said);
            };
            row("import", {u"import"_s, u"table.csv"_s}, "nothing was imported: ");
            row("a new task", {u"task"_s, u"add"_s, u"Buy paper"_s}, "the task was not added: ");
            row("restore", {u"restore"_s, u"copy.afterword"_s}, "close it there and try again");
            if (!alone)
                return; // what only reads is not in the way
            row("task done", {u"task"_s, u"done"_s, u"paper"_s}, "the task was not marked as done: ");
            row("a copy", {u"backup"_s}, "no copy was made: ");
            row("a named copy", {u"backup"_s, u"other.afterword"_s}, "no copy was made: ");
            row("mending", {u"verify"_s, u"--mend"_s}, "nothing was put right: ");
            row("reading", {u"agenda"_s}, "try again");
        };
        rows(false, "where it may be read");
        rows(true, "where nobody may read");
    }

    void aCommandSaysWhatBecameOfIt()
    {
        QFETCH(bool, alone);
        QFETCH(QStringList, call);
        QFETCH(QByteArray, said);
        Tally tally("67", "another program has the store to itself");
        const QTemporaryDir home;
        const QString path = home.filePath(u"search.afterword"_s);
        const auto command = [&](QStringList words) {
            for (QString &word : words)
                word = word.contains(u'.') ? home.filePath(word) : word;
            return run(QStringLiteral(AFTERWORD_PROGRAM), QStringList{u"--store"_s, path} + words,
                       bareEnvironment(home.path()), {}, {});
        };
        writeBytes(home.filePath(u"first.csv"_s), "company,role\nQuill,Editor\n");
        writeBytes(home.filePath(u"table.csv"_s), "company,role\nHarbor,Analyst\n");
        QCOMPARE(command({u"import"_s, u"first.csv"_s}).exitCode, 0);
        QCOMPARE(command({u"backup"_s, u"copy.afterword"_s}).exitCode, 0);
        const Search before = heldBy(path);
        const QStringList files = QDir(home.path()).entryList(QDir::Files);

        Ended ended;
        {
            Stranger stranger(path, alone);
            QVERIFY(stranger.holds());
            ended = command(call);
            QVERIFY2(stranger.commit(), "what the other program wrote was refused");
        }
        QCOMPARE(ended.exitCode, 3);
        QVERIFY2(ended.err.contains(said), ended.err);
        QVERIFY2(ended.err.contains("try again"), ended.err);
        QCOMPARE(ended.err.count('\n'), 1);
        QCOMPARE(heldBy(path).applications, before.applications);
        // What they wrote meanwhile is in the store, and not in a file that was taken from under them.
        QVERIFY(tally.add(holdsTheirs(path)));
        QCOMPARE(QDir(home.path()).entryList(QDir::Files), files);
    }
};

QTEST_GUILESS_MAIN(TestLocked)
#include "tst_locked.moc"
