// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/keep/keepposting.h"

#include "core/base/iso.h"
#include "core/domain/change/change.h"

#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const Moment now = momentFromIso(u"2026-11-23T20:00:00Z"_s).value();
const QDate today(2026, 11, 23);

Search searchOfRobin()
{
    Search search;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    for (const auto &[id, kind] :
         {std::pair(u"saved"_s, StageKind::Saved), std::pair(u"applied"_s, StageKind::Applied),
          std::pair(u"interviewing"_s, StageKind::Interview)}) {
        Stage stage;
        stage.id.text = id;
        stage.name = id;
        stage.kind = kind;
        search.stages.put(stage);
    }
    Application northwind;
    northwind.id.text = u"northwind"_s;
    northwind.company = u"Northwind"_s;
    northwind.stage.text = u"interviewing"_s;
    northwind.added = QDate(2026, 11, 2);
    search.applications.put(northwind);
    return search;
}

KeptFacts brightloom()
{
    return {u"Brightloom"_s,
            u"Editor"_s,
            u"Leeds"_s,
            u"GBP 41,000 a year"_s,
            u"https://brightloom.example/jobs/7"_s,
            u"You edit.\nYou read."_s,
            QDate(2026, 12, 11)};
}

const Application &addedBy(const Step &step)
{
    return *step.change.applications.front().after;
}

} // namespace

class KeepPostingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostingBecomesACardInOneStep()
    {
        const Search search = searchOfRobin();
        const auto step = keepingPosting(search, brightloom(), {}, now);
        QVERIFY(step.ok());
        const Application &card = addedBy(*step);
        QCOMPARE(card.company, u"Brightloom"_s);
        QCOMPARE(card.role, u"Editor"_s);
        QCOMPARE(card.location, u"Leeds"_s);
        QCOMPARE(card.salary, u"GBP 41,000 a year"_s);
        QCOMPARE(card.url, u"https://brightloom.example/jobs/7"_s);
        QCOMPARE(card.posting, u"You edit.\nYou read."_s);
        QCOMPARE(card.added, today);
        QVERIFY(!card.applied);
        QCOMPARE(search.kindOf(card), StageKind::Saved);
        Search after = search;
        QVERIFY(apply(step->change, after).ok());
        QVERIFY(apply(step->change.reversed(), after).ok());
        QCOMPARE(after, search);
    }

    void whoAppliedTodayIsRemindedOfNothing()
    {
        const Search search = searchOfRobin();
        const auto step = keepingPosting(search, brightloom(), stageForApplied(search), now);
        QVERIFY(step.ok());
        QCOMPARE(addedBy(*step).applied, std::optional(today));
        QCOMPARE(search.kindOf(addedBy(*step)), StageKind::Applied);
        QVERIFY(addedBy(*step).tasks.empty());
    }

    void theClosingDateIsRemindedOf_data()
    {
        QTest::addColumn<QDate>("closesOn");
        QTest::addColumn<QDate>("remindsOn");
        QTest::newRow("in weeks") << QDate(2026, 12, 11) << QDate(2026, 12, 9);
        QTest::newRow("in two days") << QDate(2026, 11, 25) << today;
        QTest::newRow("tomorrow") << QDate(2026, 11, 24) << today;
        QTest::newRow("today") << today << today;
        QTest::newRow("yesterday") << QDate(2026, 11, 22) << QDate();
        QTest::newRow("nobody said when") << QDate() << QDate();
    }
    void theClosingDateIsRemindedOf()
    {
        QFETCH(QDate, closesOn);
        QFETCH(QDate, remindsOn);
        KeptFacts facts = brightloom();
        facts.closesOn = closesOn.isValid() ? std::optional(closesOn) : std::nullopt;
        const auto step = keepingPosting(searchOfRobin(), facts, {}, now);
        QVERIFY(step.ok());
        const auto &tasks = addedBy(*step).tasks;
        QCOMPARE(tasks.size(), size_t(remindsOn.isValid() ? 1 : 0));
        if (remindsOn.isValid())
            QCOMPARE(tasks.front().due, std::optional(remindsOn));
    }

    void whatIsCorrectedChangesNothingElse()
    {
        Search search = searchOfRobin();
        QVERIFY(apply(keepingPosting(search, brightloom(), {}, now)->change, search).ok());
        const ApplicationId id{u"brightloom"_s};
        Application before = *search.applications.find(id);
        before.remarks = u"Ask about Fridays"_s;
        search.applications.put(before);
        KeptFacts facts = brightloom();
        facts.salary = u"GBP 43,000 a year"_s;
        facts.closesOn = QDate(2026, 12, 4);
        const auto step = correctingPosting(search, id, facts, now);
        QVERIFY(step.ok());
        Application expected = before;
        expected.salary = facts.salary;
        QCOMPARE(addedBy(*step).tasks.size(), size_t(1));
        QCOMPARE(addedBy(*step).tasks.front().id, before.tasks.front().id);
        QCOMPARE(addedBy(*step).tasks.front().due, std::optional(QDate(2026, 12, 2)));
        expected.tasks = addedBy(*step).tasks;
        QCOMPARE(addedBy(*step), expected);
        facts.closesOn.reset();
        facts.company = u"  "_s; // a card has a company
        const auto without = correctingPosting(search, id, facts, now);
        QVERIFY(without.ok());
        QVERIFY(addedBy(*without).tasks.empty());
        QCOMPARE(addedBy(*without).company, u"Brightloom"_s);
        QVERIFY(!correctingPosting(search, {u"nobody"_s}, facts, now).ok());
    }

    void onlyALinkIntoTheWebIsKept()
    {
        KeptFacts facts = brightloom();
        facts.link = u"javascript:alert(1)"_s;
        const auto step = keepingPosting(searchOfRobin(), facts, {}, now);
        QVERIFY(step.ok());
        QCOMPARE(addedBy(*step).url, QString());
    }

    void whereNobodyTellsACompanyTheSiteStandsForIt()
    {
        Posting posting;
        posting.link = {u"https://jobs.brightloom.example/7"_s, FactSource::Address, false};
        QCOMPARE(withCompany(posting, u"Editor"_s).company,
                 (Told<QString>{u"brightloom.example"_s, FactSource::Address, true}));
        posting.link = {};
        QCOMPARE(withCompany(posting, u" Editor "_s).company,
                 (Told<QString>{u"Editor"_s, FactSource::Words, true}));
        QVERIFY(!withCompany(posting, {}).company);
        posting.company = {u"Brightloom"_s, FactSource::JsonLd, false};
        QCOMPARE(withCompany(posting, u"Editor"_s), posting);
    }

    void theDaySinceWhenItIsInItsStageIsKnown()
    {
        Search search = searchOfRobin();
        Application card = *search.applications.find(ApplicationId{u"northwind"_s});
        card.moves = {{momentFromIso(u"2026-11-05T12:00:00Z"_s).value(), {u"applied"_s}, {u"screening"_s}},
                      {momentFromIso(u"2026-11-18T03:00:00Z"_s).value(), {u"screening"_s}, card.stage}};
        QCOMPARE(inStageSince(card, search), std::optional(QDate(2026, 11, 17))); // in New York
        card.moves.clear();
        QCOMPARE(inStageSince(card, search), std::optional(card.added));
        card.added = {};
        QCOMPARE(inStageSince(card, search), std::optional<QDate>());
    }

    void whatChangedInATextIsToldByLines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QStringList>("added");
        QTest::newRow("nothing") << u"A\nB"_s << u"A\nB"_s << QStringList() << QStringList();
        QTest::newRow("blanks and rules")
            << u"A  b\n\nC"_s << u" A b\nC\n---"_s << QStringList() << QStringList();
        QTest::newRow("another order") << u"A\nB"_s << u"B\nA"_s << QStringList() << QStringList();
        QTest::newRow("a line") << u"A\nUp to 40 hours\nB"_s << u"A\nUp to 32 hours\nB"_s
                                << QStringList{u"Up to 40 hours"_s} << QStringList{u"Up to 32 hours"_s};
        QTest::newRow("one of two alike")
            << u"A\nA\nB"_s << u"A\nB"_s << QStringList{u"A"_s} << QStringList();
        QTest::newRow("all is new") << QString() << u"A\nB"_s << QStringList() << QStringList{u"A"_s, u"B"_s};
    }
    void whatChangedInATextIsToldByLines()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const TextDifference difference = differenceOfTexts(before, after);
        QTEST(difference.gone, "gone");
        QTEST(difference.added, "added");
        QCOMPARE(difference.isEmpty(), difference.gone.isEmpty() && difference.added.isEmpty());
    }
};

QTEST_APPLESS_MAIN(KeepPostingTest)
#include "tst_keepposting.moc"
