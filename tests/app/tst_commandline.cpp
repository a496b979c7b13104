// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/commandline.h"

#include "core/base/iso.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAWordItIsTheWindow();
    void optionsStandBeforeAndBehindTheCommand();
    void theClockStandsWhereItIsTold_data();
    void theClockStandsWhereItIsTold();
    void aWrongCallIsToldInOneSentence_data();
    void aWrongCallIsToldInOneSentence();
    void aTaskHasItsDayAndTime();
    void helpNamesEveryCommand();
    void aNameThatIsNoTextIsRefused();
};

/// The shell hands over bytes; what they are read as may be another file's name.
void TestCommandLine::aNameThatIsNoTextIsRefused()
{
    QVERIFY(checkEncoding({"import", "Lebensläufe.csv", "x\xef\xbf\xbd"}));
    const auto refused = checkEncoding({"import", "caf\xe9.csv"});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"UTF-8"_s), qPrintable(refused.error().message));
}

void TestCommandLine::withoutAWordItIsTheWindow()
{
    const auto plain = readCommandLine({});
    QVERIFY(plain);
    QCOMPARE(plain->wish, CommandLine::Wish::Window);
    QCOMPARE(plain->store, defaultStore());
    QVERIFY(!plain->storeGiven);

    const auto file = readCommandLine({u"--background"_s, u"invite.ics"_s});
    QVERIFY(file);
    QCOMPARE(file->wish, CommandLine::Wish::Window);
    QVERIFY(file->background);
    QCOMPARE(file->files, QStringList{u"invite.ics"_s});

    const auto today = readCommandLine({u"--today"_s});
    QVERIFY(today);
    QCOMPARE(today->wish, CommandLine::Wish::Window);
    QCOMPARE(today->action, u"today"_s);
    const auto form = readCommandLine({u"--new-application"_s});
    QVERIFY(form);
    QCOMPARE(form->action, u"new-application"_s);
    QVERIFY(!readCommandLine({u"--today"_s, u"--new-application"_s}));
    QVERIFY(!readCommandLine({u"--background"_s, u"--today"_s}));
    QVERIFY(!readCommandLine({u"agenda"_s, u"--today"_s}));
}

void TestCommandLine::optionsStandBeforeAndBehindTheCommand()
{
    const auto line =
        readCommandLine({u"--store"_s, u"S"_s, u"agenda"_s, u"--json"_s, u"--days=3"_s, u"--all"_s});
    QVERIFY(line);
    QCOMPARE(line->command, Subcommand::Agenda);
    QCOMPARE(line->store, u"S"_s);
    QVERIFY(line->storeGiven && line->json && line->all && !line->notify);
    QCOMPARE(line->days, 3);
}

void TestCommandLine::theClockStandsWhereItIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // the tests run in UTC
    QTest::newRow("with an offset") << u"2026-11-23T15:00:00-05:00"_s << u"2026-11-23T20:00:00+00:00"_s;
    QTest::newRow("UTC") << u"2026-11-23T15:00:00Z"_s << u"2026-11-23T15:00:00+00:00"_s;
    QTest::newRow("parts of a second") << u"2026-11-23T15:00:00.5Z"_s << u"2026-11-23T15:00:00+00:00"_s;
    QTest::newRow("without an offset") << u"2026-11-23T15:00"_s << u"2026-11-23T15:00:00+00:00"_s;
    QTest::newRow("a date") << u"2026-11-23"_s << u"2026-11-23T00:00:00+00:00"_s;
}

void TestCommandLine::theClockStandsWhereItIsTold()
{
    QFETCH(QString, text);
    const auto line = readCommandLine({u"agenda"_s, u"--now"_s, text});
    QVERIFY(line && line->now);
    QTEST(isoMoment(*line->now, Zone()), "moment");
}

void TestCommandLine::aWrongCallIsToldInOneSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no such command") << QStringList{u"agneda"_s} << u"agneda"_s;
    QTest::newRow("no such option") << QStringList{u"agenda"_s, u"--dyas"_s} << u"dyas"_s;
    QTest::newRow("another command's option") << QStringList{u"verify"_s, u"--json"_s} << u"json"_s;
    QTest::newRow("an option of no window") << QStringList{u"--json"_s} << u"json"_s;
    QTest::newRow("a value is missing") << QStringList{u"agenda"_s, u"--days"_s} << u"days"_s;
    QTest::newRow("no number") << QStringList{u"agenda"_s, u"--days"_s, u"x"_s} << u"\"x\""_s;
    QTest::newRow("a negative number") << QStringList{u"agenda"_s, u"--days"_s, u"-1"_s} << u"\"-1\""_s;
    QTest::newRow("no moment") << QStringList{u"agenda"_s, u"--now"_s, u"soon"_s} << u"\"soon\""_s;
    QTest::newRow("no such day") << QStringList{u"agenda"_s, u"--now"_s, u"2026-02-30"_s} << u"2026-02-30"_s;
    QTest::newRow("nothing to import") << QStringList{u"import"_s} << u"import"_s;
    QTest::newRow("no such work of an administrator") << QStringList{u"admin"_s, u"drop"_s} << u"\"drop\""_s;
    QTest::newRow("a login without a name") << QStringList{u"admin"_s, u"login"_s} << u"admin login"_s;
    QTest::newRow("a reader that is erased")
        << QStringList{u"admin"_s, u"erase"_s, u"ada"_s, u"--reader"_s} << u"--reader"_s;
    QTest::newRow("an administrator of a file") << QStringList{u"admin"_s, u"create"_s} << u"--store"_s;
    QTest::newRow("two exports") << QStringList{u"export"_s, u"a.json"_s, u"b.json"_s} << u"b.json"_s;
    QTest::newRow("days without a report")
        << QStringList{u"export"_s, u"--from"_s, u"2026-11-01"_s, u"a.csv"_s} << u"--report"_s;
    QTest::newRow("no first day") << QStringList{u"export"_s, u"--report"_s, u"--from"_s, u"may"_s,
                                                 u"a.csv"_s}
                                  << u"--from"_s;
    QTest::newRow("a report that ends before it begins")
        << QStringList{u"export"_s, u"--report"_s,   u"--from"_s, u"2026-11-02"_s,
                       u"--to"_s,   u"2026-11-01"_s, u"a.csv"_s}
        << u"--to"_s;
    QTest::newRow("agenda of a file") << QStringList{u"agenda"_s, u"a.json"_s} << u"a.json"_s;
    QTest::newRow("a draft of nothing") << QStringList{u"draft"_s} << u"--interview"_s;
    QTest::newRow("a task of nothing") << QStringList{u"task"_s} << u"task"_s;
    QTest::newRow("a task undone") << QStringList{u"task"_s, u"undo"_s, u"t"_s} << u"undo"_s;
    QTest::newRow("a task in several words")
        << QStringList{u"task"_s, u"add"_s, u"a"_s, u"b"_s} << u"quotes"_s;
    QTest::newRow("a list of something") << QStringList{u"task"_s, u"list"_s, u"a"_s} << u"list"_s;
    QTest::newRow("no date") << QStringList{u"task"_s, u"add"_s, u"a"_s, u"--due"_s, u"soon"_s}
                             << u"\"soon\""_s;
    QTest::newRow("no time") << QStringList{u"task"_s,       u"add"_s,    u"a"_s,    u"--due"_s,
                                            u"2026-12-01"_s, u"--time"_s, u"25:00"_s}
                             << u"25:00"_s;
    QTest::newRow("a time without a day")
        << QStringList{u"task"_s, u"add"_s, u"a"_s, u"--time"_s, u"15:30"_s} << u"--due"_s;
    QTest::newRow("done on a day") << QStringList{u"task"_s, u"done"_s, u"a"_s, u"--due"_s, u"2026-12-01"_s}
                                   << u"task add"_s;
    QTest::newRow("an empty store") << QStringList{u"--store"_s, QString(), u"agenda"_s} << u"--store"_s;
}

void TestCommandLine::aWrongCallIsToldInOneSentence()
{
    QFETCH(QStringList, words);
    QFETCH(QString, mentions);
    const auto line = readCommandLine(words);
    QVERIFY(!line);
    QVERIFY2(line.error().message.contains(mentions), qPrintable(line.error().message));
    QVERIFY(!line.error().message.contains(u'\n'));
}

void TestCommandLine::aTaskHasItsDayAndTime()
{
    const auto line = readCommandLine({u"task"_s, u"add"_s, u"Print it"_s, u"--due"_s, u"2026-12-01"_s,
                                       u"--time"_s, u"15:30"_s, u"--application"_s, u"a"_s});
    QVERIFY(line);
    QCOMPARE(line->command, Subcommand::Task);
    QCOMPARE(line->files, (QStringList{u"add"_s, u"Print it"_s}));
    QCOMPARE(line->due, QDate(2026, 12, 1));
    QCOMPARE(line->time, QTime(15, 30));
    QCOMPARE(line->application, u"a"_s);
}

void TestCommandLine::helpNamesEveryCommand()
{
    const QString help = helpText(std::nullopt);
    for (const auto &name :
         {"agenda", "task", "import", "draft", "check", "export", "verify", "backup", "restore", "demo",
          "admin", "--store", "--now", "--help", "--version", "--background", "--today", "--new-application"})
        QVERIFY2(help.contains(QString::fromLatin1(name)), name);
    const auto asked = readCommandLine({u"draft"_s, u"--help"_s});
    QVERIFY(asked);
    QCOMPARE(asked->wish, CommandLine::Wish::Help);
    QVERIFY(helpText(asked->command).contains(u"--interview ID"_s));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
