// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationtable.h"

#include "core/domain/change/moves.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/table/longsilent.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestApplicationTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void applicationsComeBack();
    void headingsOfOtherProgramsAreUnderstood();
    void aTagIsOneLine();
    void whatIsNotSaidHasItsDefault();
    void emptyCellsChangeNothing();
    void aRowFindsItsApplication_data();
    void aRowFindsItsApplication();
    void aMoveGoesToTheEndOfTheStage();
    void badRowsAreSkippedWithTheirLines_data();
    void badRowsAreSkippedWithTheirLines();
    void aTableWithoutCompaniesIsRefused_data();
    void aTableWithoutCompaniesIsRefused();
    void aCellThatCannotBeReadCostsNoRow_data();
    void aCellThatCannotBeReadCostsNoRow();
    void anotherProgramsNumbersAreNoIds();
    void onePageOfManyJobsIsManyApplications();
    void anAgencysAddressOverwritesNobody();
    void peopleOfARowAreKnownByTheirAddress();
    void whereACompanyIsMayStandInItsCell();
    void theLayoutCanBeChanged();
    void whatWasLongSilentIsToldAndClosedAtOnce();
    void theSameTableAgainBringsNothing();
    void howItEndedIsToldByItsWord_data();
    void howItEndedIsToldByItsWord();
    void anEndIsOfTheDayThatTheTableNames();
    void theLastOfSeveralRowsSaysHowItEnded();
    void manyRowsTakeTheirTime();
};

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(3, 0));

Search board()
{
    Search search;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    return search;
}

Application job(const QString &id, const QString &company, const QString &role)
{
    Application application;
    application.id.text = id;
    application.company = company;
    application.role = role;
    application.stage.text = u"applied"_s;
    application.rank = 1;
    application.added = QDate(2026, 11, 2);
    return application;
}

ApplicationTable readOnto(const Search &search, const QByteArray &csv)
{
    auto table = readApplications(csv, search, now, DateOrder::DayFirst);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

} // namespace

void TestApplicationTable::applicationsComeBack()
{
    Search search = board();
    search.stages.put({{u"mine"_s}, u"Applied"_s, StageKind::Waiting, {}, false}); // a name of two stages
    Application all = job(u"a"_s, u"=Northwind, \"Inc\""_s, u"Data\nAnalyst"_s);
    all.stage.text = u"mine"_s;
    all.rank = qint64(1) << 20;
    all.applied = QDate(2026, 11, 3);
    all.promisedDecision = QDate(2026, 12, 4);
    all.location = u" New York"_s;
    all.salary = u"+90k"_s;
    all.url = u"https://northwind.example/jobs?id=1&x=2"_s;
    all.tags = {u"one, two"_s};
    all.formality = Formality::Casual;
    all.giveUpAfterDays = 28;
    all.remarks = u"'quoted\r\n\tשלום 😀"_s;
    search.applications.put(all);
    Application twoTags = job(u"b"_s, u"Blue Harbor"_s, QString());
    twoTags.tags = {u"near"_s, u"a, b"_s};
    twoTags.rank = qint64(1) << 20;
    search.applications.put(twoTags);

    Search empty = board();
    empty.stages = search.stages;
    const ApplicationTable table = readOnto(empty, writeApplications(search));
    QVERIFY(table.skipped.empty());
    QVERIFY(table.keptColumns.isEmpty());
    QCOMPARE(table.search.applications.size(), size_t(2));
    QCOMPARE(*table.search.applications.find(all.id), all);
    QCOMPARE(*table.search.applications.find(twoTags.id), twoTags);
    QVERIFY(readOnto(table.search, writeApplications(search)).search == table.search);
}

void TestApplicationTable::headingsOfOtherProgramsAreUnderstood()
{
    const ApplicationTable table =
        readOnto(board(), "Company Name;Job Title;Status;Date Applied;Stars;JOB_URL;Notes\n"
                          "Northwind;Data Analyst;Interviewing;3 Nov 2026;5;https://x.example/1;near\n");
    QCOMPARE(table.keptColumns, QStringList{u"Stars"_s});
    const Application &read = table.search.applications.front();
    QCOMPARE(read.id.text, u"northwind"_s);
    QCOMPARE(read.role, u"Data Analyst"_s);
    QCOMPARE(read.stage.text, u"interviewing"_s);
    QCOMPARE(read.applied, QDate(2026, 11, 3));
    QCOMPARE(read.added, QDate(2026, 11, 3));
    QCOMPARE(read.url, u"https://x.example/1"_s);
    QCOMPARE(read.remarks, u"near\nStars: 5"_s);
}

void TestApplicationTable::aTagIsOneLine()
{
    const ApplicationTable table =
        readOnto(board(), "company,tags\nNorthwind,\"near\nby; remote\"\nBlue Harbor,\"x\n\ny\"\n");
    QCOMPARE(table.search.applications[0].tags, (QStringList{u"near"_s, u"by"_s, u"remote"_s}));
    QCOMPARE(table.search.applications[1].tags, (QStringList{u"x"_s, u"y"_s}));
}

void TestApplicationTable::whatIsNotSaidHasItsDefault()
{
    const ApplicationTable table = readOnto(board(), "company,applied\nNorthwind,\nBlue Harbor,2026-11-03\n");
    const Application &saved = table.search.applications[0];
    QCOMPARE(saved.stage.text, u"saved"_s);
    QCOMPARE(saved.added, QDate(2026, 11, 22)); // in New York it is still Sunday
    QCOMPARE(table.search.applications[1].stage.text, u"applied"_s);

    // Whatever column stands first.
    Search turned = board();
    std::vector<Stage> stages(turned.stages.begin(), turned.stages.end());
    std::reverse(stages.begin(), stages.end());
    turned.stages = Table<Stage>(std::move(stages));
    QCOMPARE(readOnto(turned, "company\nNorthwind\n").search.applications[0].stage.text, u"saved"_s);
}

void TestApplicationTable::emptyCellsChangeNothing()
{
    Search search = board();
    Application stands = job(u"northwind"_s, u"Northwind"_s, u"Data Analyst"_s);
    stands.salary = u"90k"_s;
    stands.remarks = u"mine"_s;
    search.applications.put(stands);
    const ApplicationTable table = readOnto(search, "id,company,salary,remarks,stage\nnorthwind,,95k,,\n");
    stands.salary = u"95k"_s;
    QCOMPARE(table.search.applications.size(), size_t(1));
    QCOMPARE(table.search.applications.front(), stands);
}

void TestApplicationTable::aRowFindsItsApplication_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("found");
    QTest::newRow("by id") << QByteArray("a,Other,Other,,") << u"a"_s;
    QTest::newRow("by address and role") << QByteArray(",Other,Lead,https://x.example/2,") << u"b"_s;
    QTest::newRow("by address and company")
        << QByteArray(",Blue Harbor Ltd.,Other,https://x.example/2,") << u"b"_s;
    QTest::newRow("an address shared with another job")
        << QByteArray(",Other,Clerk,https://x.example/2,") << u"other"_s;
    QTest::newRow("an address shared with another company, the role not said")
        << QByteArray(",Other,,https://x.example/2,") << u"other"_s;
    QTest::newRow("an address, the company not said") << QByteArray(",,,https://x.example/2,") << u"b"_s;
    QTest::newRow("by company and role") << QByteArray(", NORTHWIND ,data  analyst,,") << u"a"_s;
    QTest::newRow("another role") << QByteArray(",Northwind,Office Manager,,") << u"northwind"_s;
    QTest::newRow("another id") << QByteArray("c,Northwind,Data Analyst,,") << u"c"_s;
}

void TestApplicationTable::aRowFindsItsApplication()
{
    QFETCH(QByteArray, row);
    Search search = board();
    search.applications.put(job(u"a"_s, u"Northwind"_s, u"Data Analyst"_s));
    Application other = job(u"b"_s, u"Blue Harbor"_s, u"Lead"_s);
    other.url = u"https://x.example/2"_s;
    search.applications.put(other);
    const ApplicationTable table = readOnto(search, "id,company,role,url,remarks\n" + row + "found\n");
    QStringList found;
    for (const Application &application : table.search.applications) {
        if (application.remarks == u"found"_s)
            found += application.id.text;
    }
    QTEST(found.join(u','), "found");
}

void TestApplicationTable::aMoveGoesToTheEndOfTheStage()
{
    Search search = board();
    search.applications.put(job(u"a"_s, u"Northwind"_s, QString()));
    Application offer = job(u"b"_s, u"Blue Harbor"_s, QString());
    offer.stage.text = u"offer"_s;
    search.applications.put(offer);
    const Search after = readOnto(search, "company,stage\nNorthwind,Offer\nMeridian,offer\n").search;
    QStringList cards;
    for (const Application *card : cardsOf(after, StageId{u"offer"_s}))
        cards += card->company;
    QCOMPARE(cards, (QStringList{u"Blue Harbor"_s, u"Northwind"_s, u"Meridian"_s}));
    const StageMove move{now, {u"applied"_s}, {u"offer"_s}};
    QCOMPARE(after.applications.find(ApplicationId{u"a"_s})->moves, std::vector{move});
}

void TestApplicationTable::badRowsAreSkippedWithTheirLines_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("no company") << QByteArray(",,2026-11-03,") << u"company is missing"_s;
    QTest::newRow("id") << QByteArray("a/b,Meridian,,") << u"cannot be an id"_s;
    QTest::newRow("too long") << QByteArray(",Meridian,,,x") << u"more cells"_s;
}

void TestApplicationTable::badRowsAreSkippedWithTheirLines()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    const ApplicationTable table =
        readOnto(board(), "id,company,added,stage\n,\"Blue\nHarbor\",,\n" + row + "\n,Northwind,,\n");
    QCOMPARE(table.search.applications.size(), size_t(2));
    QCOMPARE(table.skipped.size(), size_t(1));
    QVERIFY2(table.skipped.front().message.contains(says), qPrintable(table.skipped.front().message));
    QCOMPARE(table.skipped.front().line, 4);
}

void TestApplicationTable::aTableWithoutCompaniesIsRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("people") << QByteArray("\nFirst Name,Last Name,URL,Email Address,Company,Position\n")
                            << u"a table of people"_s;
    QTest::newRow("no headings") << QByteArray("\nNorthwind,Analyst\n") << u"name the columns"_s;
}

void TestApplicationTable::aTableWithoutCompaniesIsRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto table = readApplications(csv, board(), now, DateOrder::DayFirst);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
    QCOMPARE(table.error().line, 2);
}

void TestApplicationTable::aCellThatCannotBeReadCostsNoRow_data()
{
    QTest::addColumn<QByteArray>("cells"); // added, stage, formality
    QTest::addColumn<QString>("remarks");
    QTest::addColumn<QString>("says");
    QTest::newRow("stage") << QByteArray(",Zzyzx,") << u"stage: Zzyzx"_s << u"neither a stage on the board"_s;
    QTest::newRow("date") << QByteArray("soon,,") << u"added: soon"_s << u"\"soon\" is not a date"_s;
    QTest::newRow("no such day") << QByteArray("2026-02-30,,") << u"added: 2026-02-30"_s
                                 << u"is not a date"_s;
    QTest::newRow("formality") << QByteArray(",,strict") << u"formality: strict"_s << u"not one of"_s;
    QTest::newRow("all is well") << QByteArray("2026-11-03,Offer,formal") << QString() << QString();
    QTest::newRow("signs for nothing") << QByteArray("n/a,-,?") << QString() << QString();
}

void TestApplicationTable::aCellThatCannotBeReadCostsNoRow()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, says);
    const ApplicationTable table =
        readOnto(board(), "company,added,stage,formality\nNorthwind," + cells + "\nBirch,,,\n");
    QCOMPARE(table.search.applications.size(), size_t(2));
    QVERIFY(table.skipped.empty());
    QTEST(table.search.applications.front().remarks, "remarks");
    QCOMPARE(table.unread.empty(), says.isEmpty());
    if (!says.isEmpty()) {
        QVERIFY2(table.unread.front().message.contains(says), qPrintable(table.unread.front().message));
        QCOMPARE(table.unread.front().line, 2);
    }
}

void TestApplicationTable::anotherProgramsNumbersAreNoIds()
{
    const Search once = readOnto(board(), "id,company\n1,Northwind\n2,Birch\n").search;
    const Search both = readOnto(once, "id,company\n1,Elm\n").search;
    QCOMPARE(both.applications.size(), size_t(3));
    QVERIFY(readOnto(both, "id,company\n1,Elm\n2,Birch\n").search == both);
}

void TestApplicationTable::onePageOfManyJobsIsManyApplications()
{
    const QByteArray csv = "company,role,url\nNorthwind,Analyst,https://northwind.example/jobs\n"
                           "Northwind,Clerk,https://northwind.example/jobs\n";
    const Search once = readOnto(board(), csv).search;
    QCOMPARE(once.applications.size(), size_t(2));
    QVERIFY(readOnto(once, csv).search == once);
}

void TestApplicationTable::anAgencysAddressOverwritesNobody()
{
    const QByteArray headings = "company,role,applied,url\n";
    const QByteArray link = ",https://www.agency.example/jobs\n";
    const QByteArray first = headings + "Alpha Ltd,Data Analyst,2026-08-01" + link;
    const Search once = readOnto(board(), first).search;
    const Application alpha = once.applications.front();
    const ApplicationTable other = readOnto(once, headings + "Delta AG,Chef,2026-08-05" + link);
    QCOMPARE(other.search.applications.size(), size_t(2));
    QCOMPARE(other.search.applications.front(), alpha);
    QCOMPARE(other.rows.front().fate, TableRow::Fate::Added);
    // Both stand there now, and each table still finds its own.
    QVERIFY(readOnto(other.search, first).search == other.search);

    // A corrected name is no other job, unless it was applied for on another day.
    const Search corrected =
        readOnto(once, headings + "Alpha Ltd,Senior Data Analyst,2026-08-01" + link).search;
    QCOMPARE(corrected.applications.size(), size_t(1));
    QCOMPARE(corrected.applications.front().role, u"Senior Data Analyst"_s);
    const Search again = readOnto(once, headings + "Alpha Ltd,Chef,2026-08-05" + link).search;
    QCOMPARE(again.applications.size(), size_t(2));
    QCOMPARE(again.applications.front(), alpha);
}

void TestApplicationTable::peopleOfARowAreKnownByTheirAddress()
{
    Search search = board();
    search.person.email = u"robin@example.org"_s;
    const Search after = readOnto(search, "company,recruiter,contact,email\n"
                                          "Northwind,Lee Marsh,Dana Whitfield,dana@northwind.example\n"
                                          "Northwind,,Dana,DANA@northwind.example\n"
                                          "Birch,,,robin@example.org\n"
                                          "Elm,,Robert Smith (Bob),\nFir,,Ada Lund (ada@fir.example),\n")
                             .search;
    QCOMPARE(after.contacts.size(), size_t(4));
    QCOMPARE(after.contacts.find(after.applications[2].mainContact)->name, u"Robert Smith"_s);
    QCOMPARE(after.contacts.find(after.applications[3].mainContact)->name, u"Ada Lund"_s);
    const Application &application = after.applications.front();
    QCOMPARE(after.contacts.find(application.mainContact)->email, u"dana@northwind.example"_s);
    QCOMPARE(after.contacts.find(application.mainContact)->givenName, u"Dana"_s);
    QCOMPARE(after.contacts.find(application.recruiter)->name, u"Lee Marsh"_s);
    QVERIFY(!after.applications[1].mainContact);
}

void TestApplicationTable::whereACompanyIsMayStandInItsCell()
{
    const ApplicationTable table =
        readOnto(board(), "Firma / Ort;Stelle\n\"Acme, Berlin\";Koch\nBäckerei Lenz (Ulm);Koch\nHafen GmbH / "
                          "Kiel;Koch\n\"Blue Harbor, Inc.\";Koch\n");
    QStringList read;
    for (const Application &one : table.search.applications)
        read += one.company + u'|' + one.location;
    QCOMPARE(read, QStringList({u"Acme|Berlin"_s, u"Bäckerei Lenz|Ulm"_s, u"Hafen GmbH|Kiel"_s,
                                u"Blue Harbor, Inc.|"_s}));
}

void TestApplicationTable::theLayoutCanBeChanged()
{
    auto layout = layoutOf("who,what,interview day\nNorthwind,Analyst,03/04/2026\n", DateOrder::DayFirst);
    QVERIFY(layout);
    QVERIFY(!readApplications(*layout, board(), now));
    layout->columns[0].meaning = ApplicationColumn::Company;
    layout->columns[1].meaning = ApplicationColumn::Role;
    QVERIFY(!layout->isOrderOpen());
    layout->columns[2].meaning = ApplicationColumn::Applied;
    QVERIFY(layout->isOrderOpen());
    layout->order = DateOrder::MonthFirst;
    const auto table = readApplications(*layout, board(), now);
    QVERIFY(table);
    QCOMPARE(table->search.applications.front().role, u"Analyst"_s);
    QCOMPARE(table->search.applications.front().applied, QDate(2026, 3, 4));
}

void TestApplicationTable::whatWasLongSilentIsToldAndClosedAtOnce()
{
    const Search before = board();
    const Search after = readOnto(before, "company,applied,stage\nNorthwind,2025-03-01,Applied\n"
                                          "Birch,2026-11-20,Applied\nElm,2025-03-01,Rejected\n"
                                          "Fir,2025-03-01,Interviewing\nIvy,,Saved\n")
                             .search;
    const auto silent = longSilent(before, after, now);
    QCOMPARE(silent, (std::vector<ApplicationId>{{u"northwind"_s}, {u"fir"_s}}));
    QVERIFY(longSilent(after, after, now).empty());
    const Search closed = closedWithoutAnswer(silent, after, now);
    const Application *fir = closed.applications.find(ApplicationId{u"fir"_s});
    QCOMPARE(fir->stage.text, u"closed"_s);
    QCOMPARE(fir->outcome->kind, OutcomeKind::NoAnswer);
    QCOMPARE(fir->moves.size(), size_t(1));
    QVERIFY(longSilent(before, closed, now).empty());

    // Closing is not offered on a board that has no stage for it.
    Search unclosable = after;
    std::vector<Stage> stages(after.stages.begin(), after.stages.end());
    std::erase_if(stages, [](const Stage &stage) { return stage.kind == StageKind::Closed; });
    unclosable.stages = Table<Stage>(std::move(stages));
    QVERIFY(longSilent(before, unclosable, now).empty());
}

void TestApplicationTable::theSameTableAgainBringsNothing()
{
    const QByteArray csv = "company,role,status,applied,contact,recruiter\n"
                           "Northwind,Analyst,Applied,2026-01-05,Dana Whitfield,Lee Moss\n"
                           "Blue Harbor,Analyst,Interviewing,2026-11-05,Dana Whitfield,\n";
    const Search before = board();
    const Search once = readOnto(before, csv).search;
    QCOMPARE(once.contacts.size(), size_t(3)); // of two companies, so two people
    const Search closed = closedWithoutAnswer(longSilent(before, once, now), once, now);
    QVERIFY(closed.applications.front().outcome);
    const ApplicationTable again = readOnto(closed, csv);
    QVERIFY(again.search == closed);
    for (const TableRow &row : again.rows)
        QCOMPARE(row.fate, TableRow::Fate::Unchanged);
    // A number that was not known is news of somebody, as it was.
    const Search more = readOnto(closed, "company,role,contact,contact phone\n"
                                         "Northwind,Analyst,Dana Whitfield,+1 212 555 0100\n")
                            .search;
    QVERIFY(more.contacts != closed.contacts);
}

void TestApplicationTable::howItEndedIsToldByItsWord_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<std::optional<OutcomeKind>>("how");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *word, std::optional<OutcomeKind> how, const char *remarks = "") {
        QTest::newRow(word) << QByteArray(word) << how << QString::fromUtf8(remarks);
    };
    row("rejected", OutcomeKind::Rejected);
    row("Absage", OutcomeKind::Rejected);
    row("Declined", OutcomeKind::Rejected);
    row("Rejected after 2nd interview", OutcomeKind::Rejected, "stage: Rejected after 2nd interview");
    row("Ghosted", OutcomeKind::NoAnswer);
    row("no answer", OutcomeKind::NoAnswer);
    row("keine Rückmeldung", OutcomeKind::NoAnswer);
    row("Withdrawn", OutcomeKind::Withdrawn);
    row("declined by me", OutcomeKind::Withdrawn);
    row("I rejected them", OutcomeKind::Withdrawn, "stage: I rejected them");
    row("Offer declined", OutcomeKind::Declined);
    row("declined their offer by me", OutcomeKind::Declined, "stage: declined their offer by me");
    row("Not hired", OutcomeKind::Rejected);
    row("I was rejected", OutcomeKind::Rejected, "stage: I was rejected");
    row("I didn't get the offer", OutcomeKind::Rejected, "stage: I didn't get the offer");
    row("Cancelled", {}, "stage: Cancelled");
    row("Closed", {});
    row("Archived", {});
    row("Interviewing", {});
}

void TestApplicationTable::howItEndedIsToldByItsWord()
{
    QFETCH(QByteArray, word);
    QFETCH(std::optional<OutcomeKind>, how);
    const QByteArray csv = "company,stage\nElm," + word + '\n';
    const Search once = readOnto(board(), csv).search;
    const Application elm = once.applications.front();
    QCOMPARE(elm.outcome.has_value(), how.has_value());
    if (how) {
        QCOMPARE(elm.outcome->kind, *how);
        QVERIFY(!elm.outcome->at); // no day is made up
        QCOMPARE(elm.stage.text, u"closed"_s);
    }
    QTEST(elm.remarks, "remarks");
    QVERIFY(readOnto(once, csv).search == once);
}

void TestApplicationTable::anEndIsOfTheDayThatTheTableNames()
{
    const Search search = readOnto(board(), "company,stage,response date\nElm,Rejected,2026-11-19\n"
                                            "Fir,Rejected,2027-11-19\nIvy,Interviewing,2026-11-18\n")
                              .search;
    const auto of = [&](const char16_t *id) {
        return search.applications.find(ApplicationId{QString::fromUtf16(id)});
    };
    QCOMPARE(search.person.zone.date(of(u"elm")->outcome->at.value()), QDate(2026, 11, 19));
    QCOMPARE(of(u"elm")->remarks, QString());
    QVERIFY(of(u"fir")->outcome && !of(u"fir")->outcome->at); // a day that has not come dates nothing
    QCOMPARE(of(u"fir")->remarks, u"response date: 2027-11-19"_s);
    const Search steps =
        readOnto(board(), "company,applied,rejected on\nElm,2026-10-19,2026-11-19\nFir,2026-10-19,\n").search;
    QCOMPARE(steps.applications.front().outcome->kind, OutcomeKind::Rejected);
    QCOMPARE(steps.person.zone.date(steps.applications.front().outcome->at.value()), QDate(2026, 11, 19));
    QVERIFY(!steps.applications.find(ApplicationId{u"fir"_s})->outcome);
    QVERIFY(!of(u"ivy")->outcome);
    QCOMPARE(of(u"ivy")->remarks, u"response date: 2026-11-18"_s);
}

void TestApplicationTable::theLastOfSeveralRowsSaysHowItEnded()
{
    const Search search = readOnto(board(), "company,role,stage\nElm,Clerk,Rejected\nElm,Clerk,Interviewing\n"
                                            "Fir,Clerk,Applied\nFir,Clerk,Ghosted\n")
                              .search;
    QCOMPARE(search.applications.size(), size_t(2));
    QVERIFY(!search.applications.front().outcome);
    QCOMPARE(search.applications.find(ApplicationId{u"fir"_s})->outcome->kind, OutcomeKind::NoAnswer);
}

void TestApplicationTable::manyRowsTakeTheirTime()
{
    QByteArray csv = "company,role\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "Northwind,Analyst " + QByteArray::number(i) + "\n";
    QCOMPARE(readOnto(board(), csv).search.applications.size(), size_t(20'000));
}

QTEST_APPLESS_MAIN(TestApplicationTable)
#include "tst_applicationtable.moc"
