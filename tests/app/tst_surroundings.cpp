// SPDX-License-Identifier: GPL-3.0-or-later
// What the program meets where a home, a disk or a name is not as usual: each is told as what it is.
#include "program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword::test;

class TestSurroundings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_table = m_program->write("table.csv", "company,role\nQuill,Editor\n");
    }

    void whoHasNotBegunIsToldHow()
    {
        for (const QStringList &words : {QStringList{u"agenda"_s}, {u"task"_s, u"list"_s}}) {
            const Call call = m_program->run(words + QStringList{u"--store"_s, u"STORE"_s});
            QCOMPARE(call.exitCode, 3);
            QVERIFY2(call.err.contains("afterword import FILE begins one"), call.err);
        }
    }

    /// What stood on a disk that is not connected is not begun anew on the one below it.
    void aStoreOnADiskThatIsGoneIsNotBegunAnew()
    {
        QVERIFY(QDir(m_program->file(".")).mkpath(u".config/afterword"_s));
        m_program->write(".config/afterword/searches.json", "[\"" + m_program->store().toUtf8() + "\"]");
        const Call call = m_program->run({u"import"_s, m_table, u"--store"_s, u"STORE"_s});
        QCOMPARE(call.exitCode, 3);
        QVERIFY2(call.err.contains("nothing was imported") && call.err.contains("connect"), call.err);
        QVERIFY(!QFile::exists(m_program->store()));
    }

    void aFolderThatCannotBeMadeIsToldWithTheReason()
    {
        m_program->write("taken", "a file\n");
        const Call file =
            m_program->run({u"import"_s, m_table, u"--store"_s, m_program->file("taken/in/s.afterword")});
        QCOMPARE(file.exitCode, 3);
        QVERIFY2(file.err.contains("could not be made: something else has this name"), file.err);
        QVERIFY(QFile::link(u"nowhere"_s, m_program->file("link")));
        const Call link =
            m_program->run({u"import"_s, m_table, u"--store"_s, m_program->file("link/s.afterword")});
        QCOMPARE(link.exitCode, 3);
        QVERIFY2(link.err.contains("could not be made: something else has this name"), link.err);
        // A file where the copies are to lie: nothing is imported without one.
        QCOMPARE(m_program->run({u"import"_s, m_table, u"--store"_s, u"STORE"_s}).exitCode, 0);
        QDir(m_program->file("backups")).removeRecursively();
        m_program->write("backups", "a file\n");
        const QString more = m_program->write("more.csv", "company,role\nHarbor,Analyst\n");
        const Call copies = m_program->run({u"import"_s, more, u"--store"_s, u"STORE"_s});
        QCOMPARE(copies.exitCode, 3);
        QVERIFY2(copies.err.contains("could not be made: something else has this name"), copies.err);
    }

    void aNameThatLeavesNoRoomForOthersIsRefusedAtOnce()
    {
        const QByteArray longest(170, 'n');
        QCOMPARE(importInto(longest + ".afterword").exitCode, 0);
        QCOMPARE(
            m_program->run({u"backup"_s, u"--store"_s, m_program->file(longest + ".afterword")}).exitCode, 0);
        const QByteArray longer(171, 'n');
        const Call refused = importInto(longer + ".afterword");
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("choose a shorter one"), refused.err);
        QCOMPARE(QDir(m_program->file(".")).entryList({u"nnn*.afterword"_s}, QDir::Files).size(), 1);
    }

    void aFolderInTheWayOfTheLogIsNamed()
    {
        QCOMPARE(m_program->run({u"import"_s, m_table, u"--store"_s, u"STORE"_s}).exitCode, 0);
        QVERIFY(QDir().mkpath(m_program->store() + u"-wal"_s));
        const Call call = m_program->run({u"agenda"_s, u"--store"_s, u"STORE"_s});
        QCOMPARE(call.exitCode, 3);
        QVERIFY2(call.err.contains("search.afterword-wal") && call.err.contains("move the folder away"),
                 call.err);
        QVERIFY(QDir().rmdir(m_program->store() + u"-wal"_s));
        QCOMPARE(m_program->run({u"agenda"_s, u"--store"_s, u"STORE"_s}).exitCode, 0);
    }

    /// These bring two dozen libraries each, for which every start would wait.
    void whatFewStartsNeedIsNotLoadedAtTheStart()
    {
        QProcess loader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
        loader.setProcessEnvironment(environment);
        loader.start(QStringLiteral(AFTERWORD_PROGRAM), {});
        QVERIFY(loader.waitForFinished());
        const QByteArray loaded = loader.readAllStandardOutput();
        QVERIFY2(loaded.contains("libQt6Core.so"), loaded);
        for (const char *late : {"libpq.so", "libcurl.so", "libgmime-3.0.so"})
            QVERIFY2(!loaded.contains(late), late);
    }

private:
    Call importInto(const QByteArray &name) const
    {
        return m_program->run({u"import"_s, m_table, u"--store"_s, m_program->file(name)});
    }

    std::unique_ptr<Program> m_program;
    QString m_table;
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
