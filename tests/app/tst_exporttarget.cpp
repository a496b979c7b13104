// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword::test;

/// An export takes the place of an earlier one, and of nothing else unasked.
class TestExportTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        const QString table = m_program->write("first.csv", "company,role\nQuill,Editor\n");
        QCOMPARE(m_program->run({u"import"_s, table, u"--store"_s, u"STORE"_s}).exitCode, 0);
        const QString card = m_program->write("first.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ilka\nEND:VCARD\n");
        QCOMPARE(m_program->run({u"import"_s, card, u"--store"_s, u"STORE"_s}).exitCode, 0);
    }

    void whatIsNotOursStays_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("theirs");
        const auto row = [](const char *what, const char *name, const QByteArray &theirs) {
            QTest::newRow(what) << QByteArray(name) << theirs;
        };
        row("data", "a.json", R"({"companies": ["afterword"]})");
        row("a table", "a.csv", "company,asked,answer\nQuill,yes,no\n");
        row("the table that came in", "a.csv", "company,role\nQuill,Editor\n");
        row("a calendar", "a.ics", "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n");
        row("an address book", "a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana\r\nEND:VCARD\r\n");
        row("one that has some of ours", "a.vcf",
            "BEGIN:VCARD\r\nUID:urn:afterword:contact:ilka\r\nFN:Ilka\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana\r\nEND:VCARD\r\n");
        row("a letter of that name", "letter.json", "Dear Dana,\n");
        row("a resume", "resume.pdf", "%PDF-1.4\n/Creator (Writer)\n");
        row("a table for a report", "days.csv", "day,what\n1,called\n");
    }

    void whatIsNotOursStays()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, theirs);
        const QString path = m_program->write(name.constData(), theirs);
        QStringList call{u"export"_s, path, u"--store"_s, u"STORE"_s};
        if (name == "resume.pdf" || name == "days.csv")
            call << u"--report"_s;
        const Call refused = m_program->run(call);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("left as it is") || refused.err.contains("left as it was") ||
                     refused.err.contains("was left"),
                 refused.err);
        QVERIFY2(refused.err.contains("--replace"), refused.err);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(m_program->read(path), theirs);

        QCOMPARE(m_program->run(call + QStringList{u"--replace"_s}).exitCode, 0);
        const QByteArray ours = m_program->read(path);
        QVERIFY(ours != theirs);
        // From now on it is ours, and is brought up to date without a word.
        const Call again = m_program->run(call);
        QVERIFY2(again.exitCode == 0, again.err);
    }

    void anEmptyFileIsFilled()
    {
        const QString path = m_program->write("new.json", {});
        const Call done = m_program->run({u"export"_s, path, u"--store"_s, u"STORE"_s});
        QVERIFY2(done.exitCode == 0, done.err);
    }

private:
    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestExportTarget)
#include "tst_exporttarget.moc"
