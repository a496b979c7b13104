// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationtable.h"

#include "core/domain/defaultstages.h"
#include "core/domain/moves.h"
#include "core/exchange/table/applicationcolumns.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestApplicationTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void applicationsComeBack();
    void headingsOfOtherProgramsAreUnderstood();
    void whatIsNotSaidHasItsDefault();
    void emptyCellsChangeNothing();
    void aRowFindsItsApplication_data();
    void aRowFindsItsApplication();
    void aMoveGoesToTheEndOfTheStage();
    void badRowsAreSkippedWithTheirLines_data();
    void badRowsAreSkippedWithTheirLines();
    void aTableWithoutCompaniesIsRefused_data();
    void aTableWithoutCompaniesIsRefused();
    void datesAreReadInOneWayOnly_data();
    void datesAreReadInOneWayOnly();
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
    auto table = readApplications(csv, search, now);
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
    QVERIFY(table.unknownColumns.isEmpty());
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
    QCOMPARE(table.unknownColumns, QStringList{u"Stars"_s});
    const Application &read = table.search.applications.front();
    QCOMPARE(read.id.text, u"northwind"_s);
    QCOMPARE(read.role, u"Data Analyst"_s);
    QCOMPARE(read.stage.text, u"interviewing"_s);
    QCOMPARE(read.applied, QDate(2026, 11, 3));
    QCOMPARE(read.added, QDate(2026, 11, 3));
    QCOMPARE(read.url, u"https://x.example/1"_s);
    QCOMPARE(read.remarks, u"near"_s);
}

void TestApplicationTable::whatIsNotSaidHasItsDefault()
{
    const ApplicationTable table = readOnto(board(), "company,applied\nNorthwind,\nBlue Harbor,2026-11-03\n");
    const Application &saved = table.search.applications[0];
    QCOMPARE(saved.stage.text, u"saved"_s);
    QCOMPARE(saved.added, QDate(2026, 11, 22)); // in New York it is still Sunday
    QCOMPARE(table.search.applications[1].stage.text, u"applied"_s);
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
    QTest::newRow("by address") << QByteArray(",Other,Other,https://x.example/2,") << u"b"_s;
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
    QTest::newRow("stage") << QByteArray(",Meridian,,Nowhere") << u"no stage \"Nowhere\""_s;
    QTest::newRow("date") << QByteArray(",Meridian,11/3/2026,") << u"added: \"11/3/2026\""_s;
    QTest::newRow("id") << QByteArray("a/b,Meridian,,") << u"no id"_s;
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
    QTest::newRow("no headings") << QByteArray("\nNorthwind,Analyst\n") << u"name the columns"_s;
    QTest::newRow("twice") << QByteArray("\ncompany,role,Employer\n") << u"\"Employer\" is there twice"_s;
}

void TestApplicationTable::aTableWithoutCompaniesIsRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto table = readApplications(csv, board(), now);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(says), qPrintable(table.error().message));
    QCOMPARE(table.error().line, 2);
}

void TestApplicationTable::datesAreReadInOneWayOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate date(2026, 11, 3);
    for (const char *text : {"2026-11-03", "2026/11/3", "2026-11-03T10:00:00Z", "2026-11-03 10:00",
                             "3 Nov 2026", "3. November 2026", "Nov 3, 2026", "November 3 2026"})
        QTest::newRow(text) << QString::fromLatin1(text) << date;
    for (const char *text : {"11/3/2026", "3.11.2026", "2026-02-30", "today", "46329"})
        QTest::newRow(text) << QString::fromLatin1(text) << QDate();
}

void TestApplicationTable::datesAreReadInOneWayOnly()
{
    QFETCH(QString, text);
    const auto read = dateIn(text);
    QTEST(read ? *read : QDate(), "date");
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
