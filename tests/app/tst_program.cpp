// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as people and scripts know it: calls, results, errors and exit codes of the built program.
#include "program.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mondayNoon = u"2026-11-23T12:00:00-05:00"_s;

QStringList invitations()
{
    const QDir folder(testData(u"invitations"_s));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.ics"_s}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

QString sample()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/sample/search.json");
}

/// The words of every line of stderr begin with "afterword: ".
bool isOneLineEach(const QByteArray &err)
{
    const auto lines = err.split('\n');
    return err.endsWith('\n') && std::all_of(lines.begin(), lines.end() - 1, [](const QByteArray &line) {
               return line.startsWith("afterword: ");
           });
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMainJobFromInvitationToDrafts();
    void anUpdateChangesAndACancellationEnds();
    void theSameFilesAgainAddNothing();
    void invitationsMayComeInAnyOrder();
    void helpAndVersionNeedNothing();
    void aWrongCallExitsWith2_data();
    void aWrongCallExitsWith2();
    void aFileThatIsNotWhatItsNameSaysIsRefused_data();
    void aFileThatIsNotWhatItsNameSaysIsRefused();
    void whatCanBeReadIsRead();
    void anInterviewInAZoneThatNobodyKnowsComesInWithAWord();
    void aPreviewSaysTheSameAndWritesNothing();
    void allThatACallBringsIsWrittenAtOnce();
    void aMistakeInAnInterchangeFileIsNamedWithItsLine();
    void aReportTellsWhatWasDone_data();
    void aReportTellsWhatWasDone();
    void exportImportExportGivesTheSameBytes_data();
    void exportImportExportGivesTheSameBytes();
    void whatATableDoesNotTellIsAskedAndTheAnswerIsKept();
    void everyFormatGoesOutAndComesBack_data();
    void everyFormatGoesOutAndComesBack();
    void aWorkbookGoesOutWhereLibreOfficeIs_data();
    void aWorkbookGoesOutWhereLibreOfficeIs();
    void aCalendarIsToldWhatIsOver();
    void aMailIsReadOnce();
    void whatALetterSeemsToSayIsNoted();
    void theAgendaIsSortedAndComplete();
    void aTaskIsWrittenDownAndDone();
    void theAgendaLooksAsFarAsItIsTold();
    void aStoreThatIsNotThereIsNotMade_data();
    void aStoreThatIsNotThereIsNotMade();
    void draftsAreComposedOnceAndKept();
    void draftsAreInTheLanguageOfTheApplication();
    void noteFilesStayInTheirFolder();
    void aCarelessMessageIsCaught();
    void aDayIsReadFromTheDayOnWhichItGoes();
    void aBackupBringsEverythingBack();
    void aDamagedStoreIsReported();
    void whatIsWrittenIsPrivate();
    void theDemoRunsTheMainJob();
    void theDemoIsNotMixedIntoOnesOwnSearch();
    void theDemoIsOfTheseDays();
};

void TestProgram::theMainJobFromInvitationToDrafts()
{
    const Program afterword;
    const QString invite = invitations().first();
    const Call import = afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, invite});
    QCOMPARE(import.err, QByteArray());
    QCOMPARE(import.exitCode, 0);
    QVERIFY(import.out.contains("Northwind"));

    const Call agenda =
        afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"agenda"_s, u"--json"_s});
    QCOMPARE(agenda.exitCode, 0);
    QString interview;
    QStringList thanked;
    for (const auto &entry : agenda.json()) {
        const QJsonObject followUp = entry.toObject();
        if (followUp.value(u"rule"_s) != u"thank-you"_s)
            continue;
        interview = followUp.value(u"interview"_s).toString();
        thanked += followUp.value(u"contactName"_s).toString();
        QCOMPARE(followUp.value(u"due"_s).toString(), u"2026-11-23T20:00:00-05:00"_s);
        QCOMPARE(followUp.value(u"state"_s).toString(), u"open"_s);
    }
    thanked.sort();
    QCOMPARE(thanked, (QStringList{u"Dana Whitfield"_s, u"Jonas Eide"_s, u"Priya Rao"_s}));

    const QString out = afterword.file("drafts");
    const Call draft = afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"draft"_s,
                                      u"--interview"_s, interview, u"--out"_s, out});
    QCOMPARE(draft.err, QByteArray());
    QCOMPARE(draft.exitCode, 0);
    const QStringList files = QDir(out).entryList({u"*.eml"_s}, QDir::Files);
    QCOMPARE(files.size(), 3);
    QSet<QByteArray> bodies;
    for (const QString &file : files) {
        const QByteArray text = afterword.read(out + u'/' + file);
        QCOMPARE(text.count("\r\nTo: "), 1);
        QVERIFY(text.contains("X-Unsent: 1\r\n"));
        bodies.insert(text.mid(text.indexOf("\r\n\r\n")));
    }
    QCOMPARE(bodies.size(), 3);
}

void TestProgram::anUpdateChangesAndACancellationEnds()
{
    const Program afterword;
    QCOMPARE(afterword.run(QStringList{u"--store"_s, u"STORE"_s, u"import"_s} + invitations()).exitCode, 0);
    const QByteArray everything = [&] {
        const QString path = afterword.file("all.json");
        afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, path});
        return afterword.read(path);
    }();
    // Five applications or fewer come of seven invitations: an update and a cancellation add none.
    const QJsonObject search = QJsonDocument::fromJson(everything).object();
    int interviews = 0;
    int cancelled = 0;
    for (const auto &application : search.value(u"applications"_s).toArray()) {
        for (const auto &interview : application.toObject().value(u"interviews"_s).toArray()) {
            ++interviews;
            cancelled += interview.toObject().value(u"cancelled"_s).toBool();
        }
    }
    QCOMPARE(search.value(u"applications"_s).toArray().size(), 4);
    QCOMPARE(interviews, 5);
    QCOMPARE(cancelled, 1);
    QCOMPARE(search.value(u"person"_s).toObject().value(u"name"_s).toString(), u"Robin Vale"_s);
}

void TestProgram::theSameFilesAgainAddNothing()
{
    const Program afterword;
    const QStringList call = QStringList{u"--store"_s, u"STORE"_s, u"import"_s} + invitations();
    afterword.run(call);
    afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, afterword.file("before.json")});
    const Call again = afterword.run(call + QStringList{u"--json"_s});
    afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, afterword.file("after.json")});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json().size(), invitations().size());
    for (const auto &file : again.json()) {
        QVERIFY(file.toObject().value(u"read"_s).toBool());
        QVERIFY(file.toObject().value(u"added"_s).toArray().isEmpty());
        QVERIFY(file.toObject().value(u"merged"_s).toArray().isEmpty());
    }
    QCOMPARE(afterword.read(afterword.file("after.json")), afterword.read(afterword.file("before.json")));
}

void TestProgram::invitationsMayComeInAnyOrder()
{
    QStringList backwards = invitations();
    std::reverse(backwards.begin(), backwards.end());
    const Program afterword;
    const Call import = afterword.run(QStringList{u"--store"_s, u"STORE"_s, u"import"_s} + backwards);
    QCOMPARE(import.err, QByteArray());
    QCOMPARE(import.exitCode, 0);
}

void TestProgram::helpAndVersionNeedNothing()
{
    const Program afterword;
    const Call help = afterword.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("agenda"));
    QVERIFY(afterword.run({u"import"_s, u"--help"_s}).out.startsWith("afterword import FILE..."));
    QCOMPARE(afterword.run({u"--version"_s}).out, QByteArray("afterword " AFTERWORD_VERSION "\n"));
    QVERIFY(
        QDir(afterword.file("")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestProgram::aWrongCallExitsWith2_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("no such command") << QStringList{u"agneda"_s};
    QTest::newRow("no such option") << QStringList{u"agenda"_s, u"--color"_s};
    QTest::newRow("no number") << QStringList{u"agenda"_s, u"--days"_s, u"many"_s};
    QTest::newRow("no moment") << QStringList{u"agenda"_s, u"--now"_s, u"noon"_s};
    QTest::newRow("no file") << QStringList{u"import"_s};
    QTest::newRow("no ending") << QStringList{u"export"_s, u"all"_s};
    QTest::newRow("an empty name") << QStringList{u"restore"_s, QString()};
    QTest::newRow("no folder") << QStringList{u"draft"_s, u"--interview"_s, u"i1"_s, u"--out"_s, QString()};
    QTest::newRow("an empty name among others") << QStringList{u"import"_s, u"a.csv"_s, QString()};
}

void TestProgram::aWrongCallExitsWith2()
{
    QFETCH(QStringList, call);
    const Call wrong = Program().run(call);
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY2(isOneLineEach(wrong.err), wrong.err);
    QCOMPARE(wrong.err.count('\n'), 1);
}

void TestProgram::aFileThatIsNotWhatItsNameSaysIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasLine");
    QTest::newRow("empty") << u"notcalendars/empty.ics"_s << false;
    QTest::newRow("a web page") << u"notcalendars/webpage.ics"_s << false;
    QTest::newRow("no event") << u"notcalendars/no-event.ics"_s << true;
    QTest::newRow("no time") << u"notcalendars/no-time.ics"_s << true;
    QTest::newRow("ends before it starts") << u"notcalendars/ends-before.ics"_s << true;
    QTest::newRow("a folder with nothing for us") << u"schedule"_s << false;
    QTest::newRow("not there") << u"notcalendars/none.ics"_s << false;
    QTest::newRow("5 MB of junk") << u"JUNK"_s << true;
}

void TestProgram::aFileThatIsNotWhatItsNameSaysIsRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, hasLine);
    const Program afterword;
    const QByteArray junk = QByteArray("\x01\xff junk, ; \n").repeated(400'000);
    const QString path = name == u"JUNK"_s ? afterword.write("junk.ics", junk) : testData(name);
    const Call refused = afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, path});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.startsWith("afterword: " + path.toUtf8() + ": "), refused.err);
    QCOMPARE(refused.err.count('\n'), 1);
    QCOMPARE(refused.err.contains("(line "), hasLine);
    QVERIFY2(refused.err.size() < 400, refused.err);
    QVERIFY2(!QFileInfo::exists(afterword.store()), "a store was made though nothing was read");
}

void TestProgram::whatCanBeReadIsRead()
{
    const Program afterword;
    const Call one = afterword.run(
        {u"--store"_s, u"STORE"_s, u"import"_s, testData(u"notcalendars/one-good-one-bad.ics"_s)});
    QCOMPARE(one.exitCode, 1);
    QVERIFY(one.out.contains("added"));
    QVERIFY(one.out.contains("skipped"));
    QVERIFY2(one.err.contains("(line ") && one.err.count('\n') == 1, one.err);

    const Call two = Program().run(
        {u"--store"_s, u"STORE"_s, u"import"_s, invitations().first(), testData(u"none.ics"_s)});
    QCOMPARE(two.exitCode, 1);
    QVERIFY(two.out.contains("Northwind"));
}

void TestProgram::anInterviewInAZoneThatNobodyKnowsComesInWithAWord()
{
    const Program afterword;
    const Call read =
        afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, testData(u"events/unknown-zone.ics"_s)});
    QCOMPARE(read.exitCode, 0);
    QVERIFY2(read.out.contains("\"Mars/Olympus\"") && read.out.contains("choose the zone that is meant"),
             read.out);
}

void TestProgram::aPreviewSaysTheSameAndWritesNothing()
{
    const Program afterword;
    const QStringList files =
        QStringList{afterword.write("mine.csv", "company,role\nFabrikam,Clerk\n")} + invitations();
    const QStringList call = QStringList{u"--store"_s, u"STORE"_s, u"import"_s, u"--json"_s} + files;
    const Call before = afterword.run(call + QStringList{u"--preview"_s});
    QCOMPARE(before.exitCode, 0);
    QVERIFY(!QFileInfo::exists(afterword.store()));
    const Call done = afterword.run(call);
    QCOMPARE(done.out, before.out);
    QVERIFY(QFileInfo::exists(afterword.store()));
    const Call again = afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, u"--preview"_s,
                                      afterword.write("more.csv", "company\nContoso\n")});
    QVERIFY2(again.out.contains("nothing was written") && again.out.contains("Contoso"), again.out);
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, afterword.file("all.json")}).exitCode, 0);
    QVERIFY(!afterword.read(afterword.file("all.json")).contains("Contoso"));
}

void TestProgram::allThatACallBringsIsWrittenAtOnce()
{
    const Program afterword;
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()}).exitCode, 0);
    const auto copies = [&afterword] {
        return QDir(QFileInfo(afterword.store()).path() + u"/backups"_s).entryList(QDir::Files).size();
    };
    const auto before = copies();
    const Call both =
        afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, afterword.write("a.csv", "company\nFabrikam\n"),
                       afterword.write("b.csv", "company\nContoso\n"), invitations().first()});
    QCOMPARE(both.exitCode, 0);
    QCOMPARE(copies(), before + 1);
}

void TestProgram::aMistakeInAnInterchangeFileIsNamedWithItsLine()
{
    const Program afterword;
    QByteArray text = afterword.read(sample());
    QVERIFY(text.contains("\"salary\""));
    const int line = static_cast<int>(text.left(text.indexOf("\"salary\"")).count('\n')) + 1;
    text.replace(text.indexOf("\"salary\""), 8, "\"sallary\"");
    const QString path = afterword.write("wrong.json", text);
    const Call refused = afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, path});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("sallary") &&
                 refused.err.contains("(line " + QByteArray::number(line) + ")"),
             refused.err);
    QVERIFY(!QFileInfo::exists(afterword.store()));
}

void TestProgram::whatATableDoesNotTellIsAskedAndTheAnswerIsKept()
{
    const Program afterword;
    const QStringList import{u"--store"_s, u"STORE"_s, u"import"_s, u"--json"_s};
    const QString first = afterword.write(
        "first.csv", "Whom,Status,Mood\nFabrikam,Hmpf,fine\nContoso,Applied,\nLitware,Hmpf,\n");
    const Call unsaid = afterword.run(import + QStringList{first});
    QCOMPARE(unsaid.exitCode, 3);
    QVERIFY2(
        unsaid.err.contains("none of its columns is known to name the company: “Whom”, “Status”, “Mood”"),
        unsaid.err.constData());

    const QString wrong = afterword.write("wrong.json", R"({"columns": {"Whom": "firm"}})");
    QCOMPARE(afterword.run(import + QStringList{first, u"--answers"_s, wrong}).exitCode, 3);
    QVERIFY(!QFile::exists(afterword.store()));

    const QString half = afterword.write("half.json", R"({"columns": {"Whom": "company"}})");
    const Call asked = afterword.run(import + QStringList{first, u"--preview"_s, u"--answers"_s, half});
    QCOMPARE(asked.exitCode, 0);
    const QJsonArray questions = asked.json().first().toObject()[u"asked"_s].toArray();
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions[0][u"what"_s].toString(), u"what “Mood” holds, such as “fine”"_s);
    QCOMPARE(questions[1][u"what"_s].toString(), u"which stage “Hmpf” is (2 rows)"_s);

    const QString answers = afterword.write(
        "answers.json", R"({"columns": {"Whom": "company", "Mood": "tags"}, "stages": {"Hmpf": "Waiting"}})");
    QCOMPARE(afterword.run(import + QStringList{first, u"--answers"_s, answers}).exitCode, 0);
    const Call next = afterword.run(
        import + QStringList{afterword.write("next.csv", "Whom,Status,Mood\nTailspin,Hmpf,odd\n")});
    QCOMPARE(next.exitCode, 0);
    QVERIFY2(next.json().first().toObject()[u"asked"_s].toArray().isEmpty(), next.out.constData());
    const QString out = afterword.file("out.csv");
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, out}).exitCode, 0);
    QVERIFY2(afterword.read(out).contains(R"("Tailspin","","Waiting")"), afterword.read(out).constData());
}

void TestProgram::everyFormatGoesOutAndComesBack_data()
{
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("out.json") << QByteArray("{") << true;
    QTest::newRow("out.csv") << QByteArray("\xef\xbb\xbf\"id\",\"company\"") << true;
    QTest::newRow("out.vcf") << QByteArray("BEGIN:VCARD") << true;
    QTest::newRow("out.ics") << QByteArray("BEGIN:VCALENDAR") << false;
}

void TestProgram::aReportTellsWhatWasDone_data()
{
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("report.pdf") << QByteArray("%PDF-");
    QTest::newRow("report.csv") << QByteArray("\xef\xbb\xbf\"Date\",\"Time\",\"What\"");
}

void TestProgram::aReportTellsWhatWasDone()
{
    QFETCH(const QByteArray, begins);
    const Program afterword;
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()}).exitCode, 0);
    const QString path = afterword.file(QTest::currentDataTag());
    const QStringList report{u"--store"_s, u"STORE"_s,      u"export"_s, u"--report"_s,
                             u"--from"_s,  u"2026-01-01"_s, u"--to"_s,   u"2026-12-31"_s};
    const Call made = afterword.run(QStringList(report) << path);
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(QString::fromUtf8(made.out).trimmed(), path);
    QVERIFY(afterword.read(path).startsWith(begins));
    // What cannot be written so is told before anything is read or written.
    const Call wrong = afterword.run(QStringList(report) << afterword.file("report.json"));
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(isOneLineEach(wrong.err));
    QVERIFY(!QFile::exists(afterword.file("report.json")));
}

void TestProgram::everyFormatGoesOutAndComesBack()
{
    QFETCH(QByteArray, begins);
    QFETCH(bool, comesBack);
    const Program afterword;
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()}).exitCode, 0);
    const QString path = afterword.file(QTest::currentDataTag());
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, path}).exitCode, 0);
    QVERIFY(afterword.read(path).startsWith(begins));
    if (!comesBack)
        return;
    const Call again = afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, path, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    const QJsonObject report = again.json().first().toObject();
    QVERIFY(report[u"added"_s].toArray().isEmpty());
    QVERIFY(report[u"merged"_s].toArray().isEmpty());
    QCOMPARE(report[u"unchanged"_s].toArray().size(), 1);
}

void TestProgram::aWorkbookGoesOutWhereLibreOfficeIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ods") << u"all.ods"_s;
    QTest::newRow("xlsx") << u"all.xlsx"_s;
}

void TestProgram::aWorkbookGoesOutWhereLibreOfficeIs()
{
    const Program afterword;
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()}).exitCode, 0);
    QFETCH(QString, name);
    const QString path = afterword.file(name.toLatin1());
    const Call out = afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, path});
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        QCOMPARE(out.exitCode, 3);
        QVERIFY2(out.err.contains("needs LibreOffice"), out.err);
        QVERIFY(isOneLineEach(out.err));
        QVERIFY(!QFile::exists(path));
        return;
    }
    QCOMPARE(out.exitCode, 0);
    const Call again = afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, path, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    const QJsonObject report = again.json().first().toObject();
    QVERIFY(report[u"added"_s].toArray().isEmpty());
    QVERIFY(report[u"merged"_s].toArray().isEmpty());
    QCOMPARE(report[u"unchanged"_s].toArray().size(), 1);
}

void TestProgram::aCalendarIsToldWhatIsOver()
{
    const Program afterword;
    const auto exported = [&](const char *now) {
        const QString path = afterword.file("out.ics");
        const Call call = afterword.run(
            {u"--store"_s, u"STORE"_s, u"--now"_s, QString::fromLatin1(now), u"export"_s, path});
        return call.exitCode == 0 && call.err.isEmpty() ? afterword.read(path) : call.err;
    };
    const auto take = [&](const QString &name) {
        return afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, testData(u"invitations/"_s + name)})
            .exitCode;
    };
    QCOMPARE(take(u"1-google-northwind-onsite.ics"_s), 0);
    QCOMPARE(take(u"4-zoom-quillfield-panel.ics"_s), 0);
    const QByteArray first = exported("2026-11-23T12:00:00-05:00");
    QVERIFY2(first.contains("DTSTART;TZID=America/New_York:20261123T100000\r\n"), first);
    QVERIFY2(first.contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"), first);
    QVERIFY(!first.contains("CANCELLED"));
    QCOMPARE(exported("2026-11-23T12:30:00-05:00"),
             first); // of the store and what was exported, not of the hour

    QCOMPARE(take(u"7-zoom-quillfield-cancelled.ics"_s), 0);
    const QByteArray second = exported("2026-11-23T13:00:00-05:00");
    const qsizetype at = second.indexOf("UID:interview/quillfield");
    QVERIFY2(at >= 0 && second.indexOf("STATUS:CANCELLED", at) < second.indexOf("END:VEVENT", at), second);
    QVERIFY2(second.contains("SEQUENCE:1\r\n"), second);
    QCOMPARE(exported("2026-11-23T14:00:00-05:00"), second);
    // What is remembered of it is private, and no part of the search.
    const QString memory = afterword.store() + u".calendar.json"_s;
    QCOMPARE(QFileInfo(memory).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestProgram::aMailIsReadOnce()
{
    const Program afterword;
    const QStringList import{u"--store"_s, u"STORE"_s, u"--now"_s, u"2026-11-23T14:00:00-05:00"_s,
                             u"import"_s};
    QCOMPARE(afterword.run(import + invitations()).exitCode, 0);
    const Call once = afterword.run(import + QStringList{testData(u"mails/reply.eml"_s)});
    QCOMPARE(once.exitCode, 0);
    QVERIFY(once.out.contains("the message"));
    const Call twice = afterword.run(import + QStringList{testData(u"mails/reply.eml"_s)});
    QVERIFY(twice.out.contains("read before"));
    const Call stranger = afterword.run(import + QStringList{testData(u"mails/stranger.eml"_s)});
    QCOMPARE(stranger.exitCode, 3);
    QVERIFY(stranger.err.contains("nobody in it"));
}

void TestProgram::whatALetterSeemsToSayIsNoted()
{
    const Program afterword;
    const QStringList import{u"--store"_s, u"STORE"_s, u"--now"_s, u"2026-11-23T14:00:00-05:00"_s,
                             u"import"_s};
    QCOMPARE(afterword.run(import + invitations()).exitCode, 0);
    const QString no = afterword.write(
        "no.eml", "From: Dana Whitfield <dana@northwind.example>\nTo: Robin Vale <robin@example.org>\n"
                  "Subject: Re: Thank you for today\nDate: Mon, 23 Nov 2026 12:30:00 -0500\n"
                  "Message-ID: <no@northwind.example>\n\nHello Robin,\nWe have decided to go ahead with "
                  "another candidate.\n");
    const Call once = afterword.run(import + QStringList{no, u"--json"_s});
    QCOMPARE(once.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(once.out).array().first().toObject();
    const QJsonArray noted = report[u"noted"_s].toArray();
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().toObject()[u"what"_s].toString(),
             u"Northwind: reads like a no (“We have decided to go ahead with another candidate.”)"_s);
    const Call twice = afterword.run(import + QStringList{no});
    QVERIFY2(!twice.out.contains("reads like"), twice.out); // it was there before
}

void TestProgram::exportImportExportGivesTheSameBytes_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("the sample") << QStringList{sample()};
    QTest::newRow("invitations") << invitations();
    QTest::newRow("the interface's example") << QStringList{testData(u"interchange/example.json"_s)};
    QTest::newRow("everything") << QStringList{testData(u"interchange/everything.json"_s)};
}

void TestProgram::exportImportExportGivesTheSameBytes()
{
    QFETCH(QStringList, files);
    const Program first;
    QCOMPARE(first.run(QStringList{u"--store"_s, u"STORE"_s, u"import"_s} + files).exitCode, 0);
    const QString out = first.file("out.json");
    QCOMPARE(first.run({u"--store"_s, u"STORE"_s, u"export"_s, out}).exitCode, 0);

    const Program second;
    QCOMPARE(second.run({u"--store"_s, u"STORE"_s, u"import"_s, out}).exitCode, 0);
    const QString again = second.file("again.json");
    QCOMPARE(second.run({u"--store"_s, u"STORE"_s, u"export"_s, again}).exitCode, 0);
    QVERIFY(first.read(out).size() > 100);
    QCOMPARE(second.read(again), first.read(out));
}

void TestProgram::theAgendaIsSortedAndComplete()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    const Call agenda = afterword.run(
        {u"agenda"_s, u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"--json"_s, u"--all"_s});
    QCOMPARE(agenda.exitCode, 0);
    const QStringList fields{u"key"_s,       u"rule"_s,    u"application"_s, u"company"_s,   u"role"_s,
                             u"interview"_s, u"contact"_s, u"contactName"_s, u"channel"_s,   u"opens"_s,
                             u"due"_s,       u"lapses"_s,  u"state"_s,       u"projected"_s, u"reason"_s};
    const QStringList states{u"upcoming"_s, u"open"_s, u"late"_s, u"snoozed"_s, u"held"_s};
    std::tuple<QDateTime, QDateTime, QString> last;
    bool anyProjected = false;
    const QJsonArray plan = agenda.json();
    QVERIFY(plan.size() > 20);
    for (const auto &entry : plan) {
        const QJsonObject followUp = entry.toObject();
        QStringList keys = followUp.keys();
        QStringList wanted = fields;
        keys.sort();
        wanted.sort();
        QCOMPARE(keys, wanted);
        QVERIFY(states.contains(followUp.value(u"state"_s).toString()));
        QVERIFY(followUp.value(u"key"_s).toString().startsWith(followUp.value(u"rule"_s).toString() + u'/'));
        QVERIFY(!followUp.value(u"reason"_s).toString().isEmpty());
        anyProjected = anyProjected || followUp.value(u"projected"_s).toBool();
        const std::tuple place(QDateTime::fromString(followUp.value(u"due"_s).toString(), Qt::ISODate),
                               QDateTime::fromString(followUp.value(u"opens"_s).toString(), Qt::ISODate),
                               followUp.value(u"key"_s).toString());
        QVERIFY(std::get<0>(place).isValid() && std::get<1>(place) <= std::get<0>(place));
        QVERIFY(last <= place);
        last = place;
    }
    QVERIFY(anyProjected);
}

void TestProgram::aTaskIsWrittenDownAndDone()
{
    const Program afterword;
    const QStringList at{u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon};
    QCOMPARE(afterword.run(QStringList{u"import"_s, testData(u"interchange/example.json"_s)} + at).exitCode,
             0);
    const Call own = afterword.run(
        QStringList{u"task"_s, u"add"_s, u"Renew the card"_s, u"--due"_s, u"2026-11-24"_s} + at);
    QCOMPARE(own.exitCode, 0);
    QVERIFY2(own.out.startsWith("renew-the-card  2026-11-24"), own.out);
    const QStringList portfolio{u"task"_s,   u"add"_s,   u"Print"_s,         u"--due"_s,    u"2026-11-23"_s,
                                u"--time"_s, u"08:15"_s, u"--application"_s, u"northwind"_s};
    QCOMPARE(afterword.run(portfolio + at).exitCode, 0);
    QCOMPARE(afterword.run(portfolio.first(7) + QStringList{u"--application"_s, u"nobody"_s} + at).exitCode,
             2);

    const auto planned = [&] {
        QStringList lines;
        for (const auto &entry : afterword.run(QStringList{u"agenda"_s, u"--json"_s} + at).json()) {
            const QJsonObject one = entry.toObject();
            if (one[u"rule"_s] == u"own-task"_s)
                lines += one[u"key"_s].toString() + u' ' + one[u"application"_s].toString() + u' ' +
                         one[u"opens"_s].toString() + u' ' + one[u"due"_s].toString() + u' ' +
                         one[u"reason"_s].toString();
        }
        return lines;
    };
    QCOMPARE(planned(),
             (QStringList{
                 u"own-task/print northwind 2026-11-23T08:15:00-05:00 2026-11-23T17:00:00-05:00 This is "
                 "on your list for Northwind, to be done on Monday, 23 November at 08:15."_s,
                 u"own-task/renew-the-card  2026-11-24T09:00:00-05:00 2026-11-24T17:00:00-05:00 This "
                 "is on your list, to be done on Tuesday, 24 November."_s}));
    const QByteArray page = afterword.run(QStringList{u"agenda"_s} + at).out;
    QVERIFY2(page.contains("Renew the card, tomorrow"), page);

    QCOMPARE(afterword.run(QStringList{u"task"_s, u"done"_s, u"print"_s} + at).exitCode, 0);
    QCOMPARE(planned().size(), 1);
    QCOMPARE(afterword.run(QStringList{u"task"_s, u"done"_s, u"nothing"_s} + at).exitCode, 2);
    const QByteArray left = afterword.run(QStringList{u"task"_s, u"list"_s} + at).out;
    QVERIFY(left.contains("Renew the card") && left.contains("Renew the library card") &&
            !left.contains("Print"));
    const QJsonArray all = afterword.run(QStringList{u"task"_s, u"list"_s, u"--json"_s} + at).json();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[2][u"doneAt"_s].toString(), u"2026-11-23T12:00:00-05:00"_s);
    QCOMPARE(all[2][u"application"_s].toString(), u"northwind"_s);
}

void TestProgram::theAgendaLooksAsFarAsItIsTold()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    qsizetype before = 0;
    for (const QString &days : {u"0"_s, u"7"_s, u"60"_s}) {
        const Call agenda = afterword.run(
            {u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"agenda"_s, u"--json"_s, u"--days"_s, days});
        QCOMPARE(agenda.exitCode, 0);
        QVERIFY(agenda.json().size() > before);
        before = agenda.json().size();
    }
    const Call calm = afterword.run(
        {u"--store"_s, u"STORE"_s, u"--now"_s, u"2031-01-01T12:00:00Z"_s, u"agenda"_s, u"--days"_s, u"1"_s});
    QCOMPARE(calm.exitCode, 0);
    QVERIFY(!calm.out.isEmpty());
}

void TestProgram::aStoreThatIsNotThereIsNotMade_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("agenda") << QStringList{u"agenda"_s};
    QTest::newRow("draft") << QStringList{u"draft"_s, u"--interview"_s, u"i1"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"x.json"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"none"_s};
}

void TestProgram::aStoreThatIsNotThereIsNotMade()
{
    QFETCH(QStringList, call);
    const Program afterword;
    const Call refused = afterword.run(QStringList{u"--store"_s, u"STORE"_s} + call);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(isOneLineEach(refused.err) && refused.err.count('\n') == 1, refused.err);
    QVERIFY(!QFileInfo::exists(afterword.store()));
}

void TestProgram::draftsAreComposedOnceAndKept()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    const QStringList call{
        u"--store"_s,          u"STORE"_s, u"--now"_s, mondayNoon, u"draft"_s, u"--interview"_s,
        u"northwind-onsite"_s, u"--json"_s};
    const Call first = afterword.run(call);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json().size(), 3);
    for (const auto &entry : first.json()) {
        const QJsonObject draft = entry.toObject();
        QVERIFY(draft.value(u"to"_s).toString().endsWith(u"@northwind.example"_s));
        QVERIFY(!draft.value(u"subject"_s).toString().isEmpty());
        QVERIFY(draft.value(u"body"_s).toString().size() > 200);
        for (const auto &finding : draft.value(u"findings"_s).toArray())
            QCOMPARE(finding.toObject().value(u"severity"_s).toString(), u"warning"_s);
    }
    QCOMPARE(afterword.run(call).out, first.out);

    const Call unknown = afterword.run({u"--store"_s, u"STORE"_s, u"draft"_s, u"--interview"_s, u"none"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.err.contains("\"none\""));
}

void TestProgram::draftsAreInTheLanguageOfTheApplication()
{
    const Program afterword;
    QByteArray text = afterword.read(sample());
    text.replace("\"company\": \"Northwind\",", "\"company\": \"Northwind\", \"letterLanguage\": \"de\",");
    QCOMPARE(
        afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, afterword.write("german.json", text)}).exitCode,
        0);
    const Call drafts = afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"draft"_s,
                                       u"--interview"_s, u"northwind-onsite"_s, u"--json"_s});
    QCOMPARE(drafts.exitCode, 0);
    QCOMPARE(drafts.json().size(), 3);
    for (const auto &entry : drafts.json()) {
        const QString body = entry.toObject().value(u"body"_s).toString();
        QVERIFY2(body.startsWith(u"Guten Tag "_s) || body.startsWith(u"Hallo "_s), qPrintable(body));
    }
    // It goes out again as it came in; a language that nobody knows is refused by its name.
    const QString out = afterword.file("out.json");
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, out}).exitCode, 0);
    QVERIFY(afterword.read(out).contains("\"letterLanguage\": \"de\""));
    text.replace("\"letterLanguage\": \"de\"", "\"letterLanguage\": \"tlh\"");
    const Call refused =
        afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, afterword.write("unknown.json", text)});
    QVERIFY(refused.exitCode != 0 && refused.err.contains("letterLanguage"));
}

void TestProgram::noteFilesStayInTheirFolder()
{
    const Program afterword;
    QByteArray text = afterword.read(sample());
    text.replace("Dana Whitfield", "../../Dana/.Whitfield");
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, afterword.write("hostile.json", text)});
    const QString out = afterword.file("deep/drafts");
    const Call draft = afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"draft"_s,
                                      u"--interview"_s, u"northwind-onsite"_s, u"--out"_s, out});
    QCOMPARE(draft.exitCode, 0);
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QCOMPARE(QDir(afterword.file("deep")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"drafts"_s});

    // A link in the way is neither followed nor taken away: it is somebody's.
    const QString note = QDir(out).filePath(QDir(out).entryList(QDir::Files).first());
    const QString elsewhere = afterword.write("elsewhere", "untouched");
    QVERIFY(QFile::remove(note) && QFile::link(elsewhere, note));
    afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"draft"_s, u"--interview"_s,
                   u"northwind-onsite"_s, u"--out"_s, out});
    QCOMPARE(afterword.read(elsewhere), QByteArray("untouched"));
    QVERIFY(QFileInfo(note).isSymLink());
    QCOMPARE(QDir(out).entryList(QDir::Files).size(), 4);
}

void TestProgram::aCarelessMessageIsCaught()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    const QString out = afterword.file("drafts");
    afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"draft"_s, u"--interview"_s,
                   u"northwind-onsite"_s, u"--out"_s, out});
    const QString good = QDir(out).filePath(QDir(out).entryList({u"*Dana*"_s}).first());
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"check"_s, good}).exitCode, 0);

    QByteArray text = afterword.read(good);
    QVERIFY(text.contains("\r\n\r\nDear Dana") || text.contains("\r\n\r\nHello Dana") ||
            text.contains("\r\n\r\nHi Dana"));
    text.replace(text.indexOf("Dana", text.indexOf("\r\n\r\n")), 4, "Priya");
    const QString careless = afterword.write("careless.eml", text);
    const Call caught = afterword.run({u"--store"_s, u"STORE"_s, u"check"_s, careless, u"--json"_s});
    QCOMPARE(caught.exitCode, 1);
    QCOMPARE(caught.json().size(), 1);
    QCOMPARE(caught.json().first().toObject().value(u"file"_s).toString(), careless);
    QVERIFY(caught.out.contains("\"error\""));

    const QString stranger = afterword.write("stranger.eml", text.replace("dana.whitfield@", "nobody@"));
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"check"_s, stranger}).exitCode, 1);
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"check"_s, sample()}).exitCode, 3);
}

void TestProgram::aDayIsReadFromTheDayOnWhichItGoes()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    const auto days = [&](const QString &now, const QStringList &arguments) {
        return afterword.run(QStringList{u"--store"_s, u"STORE"_s, u"--now"_s, now} + arguments)
            .out.count("relative-day");
    };
    const QStringList drafts{u"draft"_s, u"--interview"_s, u"northwind-onsite"_s, u"--json"_s};
    const QString tuesdayNoon = QString(mondayNoon).replace(u"-23T"_s, u"-24T"_s);
    QVERIFY(tuesdayNoon != mondayNoon);
    QCOMPARE(days(mondayNoon, drafts), 0);
    QVERIFY(days(tuesdayNoon, drafts) > 0); // kept, and stale now

    const QByteArray body = "To: dana.whitfield@northwind.example\r\nSubject: Thanks for today\r\n";
    const QByteArray words = "\r\nDear Dana,\r\n\r\nThank you for talking with me today.\r\n";
    const QString undated = afterword.write("undated.eml", body + words);
    QCOMPARE(days(mondayNoon, {u"check"_s, undated, u"--json"_s}), 0);
    QVERIFY(days(tuesdayNoon, {u"check"_s, undated, u"--json"_s}) > 0);
    const QString dated =
        afterword.write("dated.eml", body + "Date: Mon, 23 Nov 2026 18:00:00 -0500\r\n" + words);
    QCOMPARE(days(tuesdayNoon, {u"check"_s, dated, u"--json"_s}), 0);
}

void TestProgram::aBackupBringsEverythingBack()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, afterword.file("before.json")});
    const QString copy = afterword.file("copy.afterword");
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"backup"_s, copy}).exitCode, 0);
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"verify"_s}).exitCode, 0);

    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, invitations().first()}).exitCode, 0);
    const Call restored =
        afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"restore"_s, copy});
    QCOMPARE(restored.err, QByteArray());
    QCOMPARE(restored.exitCode, 0);
    afterword.run({u"--store"_s, u"STORE"_s, u"export"_s, afterword.file("after.json")});
    QCOMPARE(afterword.read(afterword.file("after.json")), afterword.read(afterword.file("before.json")));

    const Call unnamed = afterword.run({u"--store"_s, u"STORE"_s, u"--now"_s, mondayNoon, u"backup"_s});
    QCOMPARE(unnamed.exitCode, 0);
    QVERIFY(QFileInfo::exists(QString::fromUtf8(unnamed.out.trimmed())));
}

void TestProgram::aDamagedStoreIsReported()
{
    const Program afterword;
    afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, sample()});
    QFile store(afterword.store());
    QVERIFY(store.open(QIODevice::ReadWrite));
    QVERIFY(store.seek(store.size() / 2) && store.write(QByteArray(8192, '\xa5')) == 8192);
    store.close();
    const Call verify = afterword.run({u"--store"_s, u"STORE"_s, u"verify"_s});
    QCOMPARE(verify.exitCode, 1);
    QVERIFY2(verify.err.count('\n') == 1, verify.err);
    QCOMPARE(afterword.run({u"--store"_s, sample(), u"agenda"_s}).exitCode, 3);
}

void TestProgram::whatIsWrittenIsPrivate()
{
    const Program afterword;
    afterword.run({u"import"_s, sample()}); // to the default store
    afterword.run({u"backup"_s, afterword.file("copy")});
    afterword.run({u"export"_s, afterword.file("all.json")});
    afterword.run(
        {u"draft"_s, u"--interview"_s, u"northwind-onsite"_s, u"--out"_s, afterword.file("drafts")});
    const QStringList files{afterword.file(".local/share/afterword/search.afterword"), afterword.file("copy"),
                            afterword.file("all.json")};
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &file : files) {
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        QCOMPARE(QFile::permissions(file) & others, QFileDevice::Permissions());
    }
    for (const QString &folder : {afterword.file(".local/share/afterword"), afterword.file("drafts")})
        QCOMPARE(QFile::permissions(folder) & others, QFileDevice::Permissions());
}

void TestProgram::theDemoRunsTheMainJob()
{
    const Program afterword;
    const QString folder = afterword.file("demo");
    const QString now = u"2026-11-23T14:30:00-05:00"_s;
    const Call demo = afterword.run({u"--now"_s, now, u"demo"_s, folder});
    QCOMPARE(demo.err, QByteArray());
    QCOMPARE(demo.exitCode, 0);
    QVERIFY(demo.out.contains("Note to Dana by 20:00"));
    QCOMPARE(QDir(folder + u"/drafts"_s).entryList({u"*.eml"_s}, QDir::Files).size(), 3);
    QVERIFY(QFileInfo(folder + u"/everything.json"_s).size() > 1000);
    // The invitation belongs to an application that was there.
    QVERIFY(demo.out.contains("Harbor & Pine on 2026-11-24 at 09:30"));
    QCOMPARE(afterword.run({u"--now"_s, now, u"demo"_s, folder}).exitCode, 0);
}

void TestProgram::theDemoIsNotMixedIntoOnesOwnSearch()
{
    const Program afterword;
    const QString own = afterword.write("own.csv", "company,role\nQuill,Editor\n");
    QCOMPARE(afterword.run({u"--store"_s, u"STORE"_s, u"import"_s, own}).exitCode, 0);
    const Call demo = afterword.run({u"--store"_s, u"STORE"_s, u"demo"_s, afterword.file("demo")});
    QCOMPARE(demo.exitCode, 3);
    QVERIFY2(demo.err.contains("was not mixed into it"), demo.err.constData());
    const QByteArray agenda = afterword.run({u"--store"_s, u"STORE"_s, u"agenda"_s, u"--all"_s}).out;
    QVERIFY2(!agenda.contains("Northwind"), agenda.constData());
}

void TestProgram::theDemoIsOfTheseDays()
{
    const Program afterword;
    const QString folder = afterword.file("demo");
    const auto run = [&](const QString &now) { return afterword.run({u"--now"_s, now, u"demo"_s, folder}); };
    // Run again half a year later, on a Saturday, in the same folder: the same story, of the days before.
    QCOMPARE(run(u"2026-11-23T14:30:00-05:00"_s).exitCode, 0);
    const Call later = run(u"2027-05-15T12:00:00-04:00"_s);
    QCOMPARE(later.err, QByteArray());
    QCOMPARE(later.exitCode, 0);
    QVERIFY(later.out.contains("Harbor & Pine on 2027-05-17 at 09:30"));
    QVERIFY2(later.out.contains("Note to Dana"), later.out.constData());
    QVERIFY2(!later.out.contains("2026-1"), later.out.constData());
    QFile everything(folder + u"/everything.json"_s);
    QVERIFY(everything.open(QIODevice::ReadOnly));
    QVERIFY(!everything.readAll().contains("2026-1"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
