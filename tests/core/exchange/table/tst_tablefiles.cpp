// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/defaultstages.h"
#include "core/exchange/intake/filekind.h"
#include "core/exchange/table/applicationtable.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Whole files as other programs and people write them (tests/data/tables), with what is meant by them.
class TestTableFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItIsMeant_data();
    void aFileIsReadAsItIsMeant();
    void aTableThatIsReadAgainChangesNothing_data();
    void aTableThatIsReadAgainChangesNothing();
};

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 27), QTime(15, 0));

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/tables/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(name));
    return file.readAll();
}

Search board()
{
    Search search;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    return search;
}

ApplicationTable tableOf(const QString &name, const Search &onto)
{
    auto table = readApplications(contentOf(name), onto, now, usualDateOrder(onto.person.zone));
    if (!table)
        qFatal("%s: %s", qPrintable(name), qPrintable(table.error().message));
    return *table;
}

QString personWords(const std::optional<ContactId> &id, const Search &search)
{
    const Contact *contact = search.contacts.find(id);
    if (!contact)
        return {};
    return QStringList{contact->name, contact->email, contact->phone}.join(u'/');
}

QString inWords(const Application &application, const Search &search)
{
    return QStringList{application.company,
                       application.role,
                       application.stage.text,
                       application.applied ? application.applied->toString(Qt::ISODate) : QString(),
                       application.location,
                       application.salary,
                       application.url,
                       application.tags.join(u'+'),
                       personWords(application.mainContact, search),
                       QString(application.remarks).replace(u'\n', u" / "_s)}
               .join(u'|') +
           (application.posting.isEmpty() ? QString() : u'|' + application.posting);
}

} // namespace

void TestTableFiles::aFileIsReadAsItIsMeant_data()
{
    QTest::addColumn<QStringList>("rows");
    const auto file = [](const char *name, const QStringList &rows) { QTest::newRow(name) << rows; };

    file("us-dates.csv",
         {u"Northwind|Data Analyst|applied|2026-10-23||||||"_s,
          u"Blue Harbor|Engineer|applied|2026-10-03||||||"_s, u"Acorn|Writer|applied|2026-11-02||||||"_s});
    file("us-dates-with-dashes.csv",
         {u"Northwind|Analyst|applied|2026-10-23||||||"_s, u"Birch|Clerk|applied|2026-03-04||||||"_s});
    file("open-order.csv",
         {u"Northwind|Analyst|applied|2026-03-04||||||"_s, u"Birch|Clerk|applied|2026-05-06||||||"_s});
    file("german-dates.csv", {u"Nordwind|Analystin|applied|2026-10-23||||||"_s,
                              u"Blauhafen|Ingenieurin|applied|2026-11-03||||||"_s});
    file("spanish.csv", {u"Northwind|Analista|closed|2026-10-23||||||"_s,
                         u"Birch|Secretario|interviewing|2026-10-03||||||"_s});
    file("stage-words.csv",
         {u"Northwind|Data Analyst|closed|2026-09-01||||||"_s, u"Birch|Clerk|screening|2026-10-06||||||"_s,
          u"Cedar|Nurse|interviewing|2026-10-07||||||"_s, u"Dogwood|Chef|closed|2026-10-08||||||"_s,
          u"Elm|Driver|waiting|2026-10-09||||||"_s, u"Fir|Pilot|offer|2026-10-10||||||"_s,
          u"Ivy|Guard|waiting|2026-10-13||||||"_s});
    file("stage-sentences.csv", {u"Northwind|Analyst|closed|||||||Status: Rejected after final interview"_s,
                                 u"Birch|Clerk|saved|||||||Status: Zzyzx"_s});
    file("windows-1252.csv", {u"O’Brien & Søn|Analyst – Data|saved|||||||pays € 5"_s});
    file("german-windows-1252.csv",
         {u"Nordwind|Analystin|interviewing|2026-10-23|München||||Dana Weißfeld//|„ruhig“ – gut"_s,
          u"Blauhafen|Ingenieurin|closed|2026-03-03||||||"_s});
    file("utf-16.csv", {u"Northwind|Analyst|saved|||||||"_s});
    file("utf-16-without-mark.csv", {u"Northwind|Analyst|saved|||||||"_s});
    file("sep-line.csv", {u"Northwind|Analyst|applied|2026-10-01||||||"_s});
    file("sep-line-bar.csv", {u"Northwind|Analyst|applied|2026-10-01||||||"_s});
    file("one-stray-quote.csv",
         {u"Northwind|Analyst|saved|||||||a 6\" desk by the window"_s, u"Birch|Clerk|saved|||||||fine"_s});
    file("quotes-in-rows.csv", {u"Northwind|Analyst of data|saved|||||||said \"yes\" twice"_s,
                                u"Birch|Clerk|saved|||||||never closed"_s, u"Elm|Driver|saved|||||||fine"_s});
    file("space-before-quote.csv", {u"Northwind|Analyst, senior|saved|||||||"_s});
    file("space-around-quotes.csv", {u"Northwind|Analyst; senior|saved|||||||two words"_s});
    file("usual-headings.csv", {u"Northwind|Data Analyst|applied|2026-10-01|||https://jobs.example/1||"
                                u"Dana Whitfield/dana.whitfield@northwind.example/|"_s});
    file("one-column.csv", {u"Northwind||saved|||||||"_s, u"Birch||saved|||||||"_s});
    file("one-column-employer.csv", {u"Northwind||saved|||||||"_s, u"Birch||saved|||||||"_s});
    file("same-role-two-postings.csv",
         {u"Northwind|Analyst|applied|2025-01-10|||https://jobs.example/1|||"_s,
          u"Northwind|Analyst|applied|2026-10-01|||https://jobs.example/2|||"_s});
    file("same-role-two-days.csv",
         {u"Northwind|Analyst|applied|2025-01-10||||||"_s, u"Northwind|Analyst|applied|2026-10-01||||||"_s});
    file("carriage-returns.csv", {u"Northwind|Analyst|saved|||||||"_s, u"Birch|Clerk|saved|||||||"_s});

    // What other programs write.
    file("huntr.csv",
         {u"Northwind|Data Analyst|applied|2026-10-02|New York, NY|$90,000|https://jobs.example/1|||"
          "ask about Tuesdays|Numbers all day"_s,
          u"Birch|Clerk|saved||||https://jobs.example/2|||"_s});
    file("teal.csv", {u"Northwind|Data Analyst|interviewing|2026-11-02|Remote|95000||||Excitement: 4"_s,
                      u"Birch|Clerk|saved||Boston|||||Deadline: 12/15/2026"_s});
    file("simplify.csv",
         {u"Northwind|Data Analyst|screening|2026-10-03|||https://jobs.example/1|||Status Date: 2026-10-09"_s,
          u"Birch|Clerk|closed|2026-09-01|||https://jobs.example/2|||"_s});
    file("linkedin.csv",
         {u"Northwind|Data Analyst|applied|2026-10-23|||https://jobs.example/1|||Resume Name: cv.pdf"_s,
          u"Birch|Clerk|applied|2026-10-03|||https://jobs.example/2|||Resume Name: cv.pdf"_s});
    file("notion.csv",
         {u"Northwind|Data Analyst|screening|2026-10-03||$90k|https://jobs.example/1|remote+data|"
          "Dana Whitfield/dana@northwind.example/|"_s,
          u"Birch|Clerk|closed|2026-09-01|||https://jobs.example/2|||"_s});
    file("airtable.csv",
         {u"Northwind|Data Analyst|offer|2026-10-03|||||Dana/dana@northwind.example/|"_s,
          u"Birch|Clerk|saved|2026-10-23||||||Attachments: cv.pdf (https://files.example/cv.pdf)"_s});
    file("trello.csv",
         {u"Northwind|Data Analyst|interviewing||||https://boards.example/c/1|data+remote||"
          "call Dana / Members: robin / Due Date: 2026-12-01T17:00:00.000Z"_s,
          u"Birch|Clerk|closed||||https://boards.example/c/2|||Members: robin"_s});
    file("jobsync.csv",
         {u"Northwind|Data Analyst|applied|2026-10-03|Boston||https://jobs.example/1|||jobType: Full-time"_s,
          u"Birch|Clerk|closed|2026-09-01|||https://jobs.example/2|||jobType: Part-time"_s});
    file(
        "handmade.csv",
        {u"Northwind|Data Analyst|interviewing|2026-10-03|Boston|||||"_s,
         u"Birch|Clerk|applied|2026-09-01||||||State of play / status: heard nothing at all since then and will not ask"_s});
}

void TestTableFiles::aFileIsReadAsItIsMeant()
{
    QFETCH(QStringList, rows);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(fileKindOf(contentOf(name)), FileKind::Table);
    const ApplicationTable table = tableOf(name, board());
    QStringList read;
    for (const Application &application : table.search.applications)
        read += inWords(application, table.search);
    QCOMPARE(read.join(u'\n'), rows.join(u'\n'));
    QVERIFY(table.skipped.empty());
}

void TestTableFiles::aTableThatIsReadAgainChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"huntr.csv", "teal.csv", "trello.csv", "notion.csv", "same-role-two-postings.csv",
          "same-role-two-days.csv", "stage-sentences.csv", "usual-headings.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTableFiles::aTableThatIsReadAgainChangesNothing()
{
    QFETCH(QString, name);
    const Search once = tableOf(name, board()).search;
    const ApplicationTable again = tableOf(name, once);
    QVERIFY(again.search == once);
}

QTEST_APPLESS_MAIN(TestTableFiles)
#include "tst_tablefiles.moc"
