// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/asking/tableanswers.h"

#include "core/domain/defaultstages.h"
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/asking/proposals.h"
#include "core/exchange/table/asking/tablememory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Search search()
{
    Search search;
    search.stages = defaultStages();
    return search;
}

TableLayout layout(const QByteArray &csv)
{
    return layoutOf(csv, DateOrder::DayFirst).value();
}

const TableColumn &column(const TableLayout &layout, const QString &heading)
{
    for (const TableColumn &one : layout.columns) {
        if (one.heading == heading)
            return one;
    }
    qFatal("there is no column %s", qPrintable(heading));
}

/// The stages that are proposed for the words of @p csv, by the word.
QHash<QString, StageId> proposed(const QByteArray &csv)
{
    return proposedStages(readApplications(layout(csv), search(), Moment()).value());
}

} // namespace

class TestTableAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersComeBackAsTheyWereWritten()
    {
        TableAnswers answers;
        answers.columns.insert(u"Firm"_s, {ApplicationColumn::Company, {}});
        answers.columns.insert(u"Trial"_s, {ApplicationColumn::Labelled, StageKind::Interview});
        answers.columns.insert(u"Mood"_s, {ApplicationColumn::Labelled, {}});
        answers.order = DateOrder::MonthFirst;
        answers.stages.insert(u"RIP"_s, u"closed"_s);
        answers.stages.insert(u"hm"_s, QString());
        const auto read = answersFromText(answersText(answers));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(*read == answers);
    }

    void whatIsWrongWithAnswersIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("no object") << QByteArray("[]") << u"these are not answers about a table"_s;
        QTest::newRow("another name") << QByteArray(R"({"colums": {}})") << u"“colums” is not one of"_s;
        QTest::newRow("no such meaning") << QByteArray(R"({"columns": {"a": "firm"}})")
                                         << u"“firm” is not something that a column can be"_s;
        QTest::newRow("no text") << QByteArray(R"({"stages": {"a": 1}})") << u"“a” must be a text"_s;
        QTest::newRow("no order") << QByteArray(R"({"dates": "us"})") << u"“dates” must be"_s;
    }
    void whatIsWrongWithAnswersIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const auto read = answersFromText(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(why), qPrintable(read.error().message));
    }

    void answersHoldForAnySpellingOfAHeadingAndAreToldWhereTheyFitNothing()
    {
        TableAnswers answers;
        answers.columns.insert(u"whom "_s, {ApplicationColumn::Company, {}});
        answers.columns.insert(u"Elsewhere"_s, {ApplicationColumn::Role, {}});
        answers.stages.insert(u"RIP"_s, u"nowhere at all"_s);
        TableLayout read = layout("Whom,Xyz\nFabrikam,1\n");
        QCOMPARE(takeAnswers(answers, search(), read), (QStringList{u"Elsewhere"_s, u"nowhere at all"_s}));
        QVERIFY(column(read, u"Whom"_s).meaning == ApplicationColumn::Company);
        QVERIFY(column(read, u"Whom"_s).sureness == Sureness::Answered);
    }

    void onlyWhatTheTableDoesNotTellIsKept()
    {
        const TableLayout own = layout("Whom,Role,Sent on\nFabrikam,Clerk,03/04/2026\n");
        TableLayout said = own;
        setColumn(said, 0, {ApplicationColumn::Company, {}});
        said.order = DateOrder::MonthFirst;
        const TableAnswers answers = answersIn(said, own);
        QCOMPARE(answers.columns.size(), qsizetype(1));
        QVERIFY(answers.columns.contains(u"Whom"_s));
        QVERIFY(answers.order == DateOrder::MonthFirst);
        QVERIFY(answersIn(own, own).columns.isEmpty());
        // The cells of this one tell, those of the next may not.
        const TableLayout told = layout("Company,How\nFabrikam,Interview\nContoso,Rejected\n");
        QVERIFY(answersIn(told, told).columns.contains(u"How"_s));
    }

    void aTableWithTheSameHeadingsIsReadAsTheLastOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"search.tables.json"_s);
        TableAnswers answers;
        answers.columns.insert(u"Whom"_s, {ApplicationColumn::Company, {}});
        QVERIFY(rememberAnswers(path, {u"Whom"_s, u"Xyz"_s}, answers));
        TableAnswers later;
        later.stages.insert(u"RIP"_s, u"closed"_s);
        QVERIFY(rememberAnswers(path, {u"Xyz"_s, u"whom"_s}, later));
        const TableMemory memory = readTableMemory(path);
        QCOMPARE(memory.tables.size(), size_t(1));
        QVERIFY(memory.of({u"Whom"_s, u"Xyz"_s}) == joined(answers, later));
        QVERIFY(memory.of({u"Whom"_s}).isEmpty());
        QVERIFY(readTableMemory(folder.filePath(u"none"_s)).tables.empty());
    }

    void columnsThatNothingTellsAreGuessedByTheirCells()
    {
        TableLayout read = layout("Xa,Xb,Xc,Xd\nFabrikam,Clerk,Interveiw,5\nContoso,Baker,Rejectd,4\n");
        QVERIFY(!read.namesCompany());
        proposeColumns(read);
        QVERIFY(column(read, u"Xa"_s).meaning == ApplicationColumn::Company);
        QVERIFY(column(read, u"Xa"_s).sureness == Sureness::Guessed);
        QVERIFY(column(read, u"Xb"_s).meaning == ApplicationColumn::Role);
        QVERIFY(column(read, u"Xc"_s).meaning == ApplicationColumn::Stage);
        QVERIFY(column(read, u"Xd"_s).meaning == ApplicationColumn::Labelled);
    }

    void aWordIsProposedAStageByLikenessByItsNumberAndByDates()
    {
        const auto stages =
            proposed("Company,Status,Applied\n"
                     "A,1. Aplied,2026-11-01\nB,2. Xyz,2026-11-01\nC,3. Intervieww,2026-11-02\n"
                     "D,Hmpf,\nE,🪦,2026-11-03\nF,Qwrt,2026-11-03\n");
        QCOMPARE(stages.value(u"1. Aplied"_s).text, u"applied"_s);
        QCOMPARE(stages.value(u"2. Xyz"_s).text, u"screening"_s);
        QVERIFY(!stages.contains(u"3. Intervieww"_s)); // a part of it tells
        QCOMPARE(stages.value(u"Hmpf"_s).text, u"saved"_s);
        QCOMPARE(stages.value(u"🪦"_s).text, u"closed"_s);
        QVERIFY(!stages.contains(u"Qwrt"_s));
    }

    void headingsThatNobodyKnowsAreFoundByTheirShapeBelowATitle()
    {
        const TableLayout read = layout("My hunt,,\n,,\nXa,Xb,Xc\nFabrikam,1,2026-11-03\n");
        QCOMPARE(read.headings(), (QStringList{u"Xa"_s, u"Xb"_s, u"Xc"_s}));
        QCOMPARE(read.title, u"My hunt"_s);
    }

    void aTableBelowComesUnderTheColumnsOfTheFirst()
    {
        const QByteArray csv = "GOING,,\nCompany,Role,Status\nFabrikam,Clerk,Applied\n,,\nOVER,,\n"
                               "Result,Employer,Job title,Why\nRejected,Contoso,Baker,far\n";
        const auto table = readApplications(layout(csv), search(), Moment());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(2));
        const Application &second = table->search.applications[1];
        QCOMPARE(second.company, u"Contoso"_s);
        QCOMPARE(second.role, u"Baker"_s);
        QCOMPARE(second.stage.text, u"closed"_s);
        QCOMPARE(second.remarks, u"Why: far"_s);
    }
};

QTEST_APPLESS_MAIN(TestTableAnswers)
#include "tst_tableanswers.moc"
