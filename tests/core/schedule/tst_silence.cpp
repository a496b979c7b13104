// SPDX-License-Identifier: GPL-3.0-or-later
// ask-about-application, give-up and keep-searching.
#include "story.h"

#include "core/schedule/agenda.h"
#include "core/schedule/reason.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestSilence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApplicationWithoutAWordIsAskedAboutOnce();
    void whatEndsTheQuestion_data();
    void whatEndsTheQuestion();
    void directionsHoldAndBoundTheQuestion();
    void giveUpOpensOnTheLatestOfThreeDays_data();
    void giveUpOpensOnTheLatestOfThreeDays();
    void silenceBeginsWithADateThatHasCome();
    void onceOpenGiveUpStandsAlone();
    void aSkippedGiveUpStillEndsTheCheckIns();
    void theSearchIsKeptAliveEveryWeek();
    void itSaysSinceWhenNothingNewWasAdded();
    void aHolidayOnMondayMovesTheSearchDay();
    void threeNewThingsAreEnough();
    void aSignedOfferEndsTheSearch();
};

namespace {

Story applied()
{
    Story story;
    story.northwind.stage = {u"applied"_s};
    story.northwind.applied = QDate(2026, 11, 3);
    return story;
}

} // namespace

void TestSilence::anApplicationWithoutAWordIsAskedAboutOnce()
{
    Story story = applied();
    QCOMPARE(story.line("ask-about-application/northwind", "2026-11-10T09:00"),
             u"2026-11-17T09:00 2026-11-17T17:00 2026-12-01T17:00 upcoming"_s);
    story.sent(About::AskAboutApplication, "2026-11-17T10:00", "lee");
    QCOMPARE(story.line("ask-about-application/northwind", "2026-11-18T09:00"), u"none"_s);
}

void TestSilence::whatEndsTheQuestion_data()
{
    QTest::addColumn<QString>("fact");
    for (const char *fact :
         {"an answer", "an interview", "an offer", "an outcome", "no date", "a later date", "saved"})
        QTest::newRow(fact) << QString::fromLatin1(fact);
}

void TestSilence::whatEndsTheQuestion()
{
    QFETCH(QString, fact);
    Story story = applied();
    if (fact == u"an answer"_s)
        story.received("2026-11-05T10:00");
    else if (fact == u"an interview"_s)
        story.interview("i1", "2026-12-10T10:00", "2026-12-10T11:00", {"dana"});
    else if (fact == u"an offer"_s)
        story.northwind.offer.receivedAt = story.at("2026-11-05T10:00");
    else if (fact == u"an outcome"_s)
        story.northwind.outcome = Outcome{OutcomeKind::NoAnswer, story.at("2026-11-05T10:00"), {}, {}, {}};
    else if (fact == u"no date"_s)
        story.northwind.applied.reset();
    else if (fact == u"a later date"_s)
        story.northwind.applied = QDate(2026, 11, 18);
    else
        story.northwind.stage = {u"saved"_s};
    QCOMPARE(story.line("ask-about-application/northwind", "2026-11-17T10:00"), u"none"_s);
}

void TestSilence::directionsHoldAndBoundTheQuestion()
{
    Story story = applied();
    story.northwind.directions.notBefore = QDate(2026, 11, 21);
    QCOMPARE(story.line("ask-about-application/northwind", "2026-11-17T10:00"),
             u"2026-11-23T09:00 2026-11-23T17:00 2026-12-07T17:00 upcoming"_s);
    story.northwind.directions.noContact = true;
    QVERIFY(story.line("ask-about-application/northwind", "2026-11-17T10:00").endsWith(u"held"_s));
}

void TestSilence::giveUpOpensOnTheLatestOfThreeDays_data()
{
    QTest::addColumn<QDate>("promised");
    QTest::addColumn<QDate>("notBefore");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("opens");
    QTest::newRow("five weeks") << QDate() << QDate() << 0 << u"2026-12-28"_s;
    QTest::newRow("the person's own number")
        << QDate() << QDate() << 12 << u"2026-12-07"_s; // a Saturday, rolled
    QTest::newRow("a promise") << QDate(2026, 12, 18) << QDate() << 0 << u"2027-01-01"_s;
    QTest::newRow("an early promise") << QDate(2026, 12, 1) << QDate() << 0 << u"2026-12-28"_s;
    QTest::newRow("not before") << QDate() << QDate(2027, 1, 4) << 0 << u"2027-01-18"_s;
}

void TestSilence::giveUpOpensOnTheLatestOfThreeDays()
{
    QFETCH(QDate, promised);
    QFETCH(QDate, notBefore);
    QFETCH(int, days);
    QFETCH(QString, opens);
    Story story;
    story.received("2026-11-23T10:00");
    if (promised.isValid())
        story.northwind.promisedDecision = promised;
    if (notBefore.isValid())
        story.northwind.directions.notBefore = notBefore;
    if (days > 0)
        story.northwind.giveUpAfterDays = days;
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2026-11-24T10:00", Horizon::Projected),
             u"%1T09:00 %1T17:00 - upcoming projected"_s.arg(opens));
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2027-02-01T10:00"),
             u"%1T09:00 %1T17:00 - late"_s.arg(opens));
}

void TestSilence::silenceBeginsWithADateThatHasCome()
{
    Story story;
    story.northwind.stage = {u"screening"_s};
    story.northwind.added = QDate(2026, 11, 20);
    story.northwind.applied = QDate(2026, 11, 24);
    const auto listed = [&](const char *key, const char *now) { return story.line(key, now) != u"none"_s; };
    // The applied date is still to come, so silence begins with the day of adding; then with the other.
    QVERIFY(listed("check-in/northwind/2026-11-20/1", "2026-11-23T09:00"));
    QVERIFY(listed("check-in/northwind/2026-11-24/1", "2026-11-24T09:00"));
    // Both are still to come: there is no silence yet.
    QVERIFY(!listed("check-in/northwind/2026-11-20/1", "2026-11-19T09:00"));
    QVERIFY(!listed("check-in/northwind/2026-11-24/1", "2026-11-19T09:00"));
}

void TestSilence::onceOpenGiveUpStandsAlone()
{
    Story story;
    story.received("2026-11-23T10:00");
    QCOMPARE(story.keys("2026-12-28T08:59", "check-in").size(), 1);
    QVERIFY(story.keys("2026-12-28T09:00", "check-in", Horizon::Projected).isEmpty());
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2026-12-28T09:00"),
             u"2026-12-28T09:00 2026-12-28T17:00 - open"_s);

    Story unheard = applied();
    QCOMPARE(unheard.line("give-up/northwind/2026-11-03", "2026-12-08T09:00"),
             u"2026-12-08T09:00 2026-12-08T17:00 - open"_s);
}

void TestSilence::aSkippedGiveUpStillEndsTheCheckIns()
{
    Story story;
    story.received("2026-11-23T10:00");
    story.decided("give-up/northwind/2026-11-23", DecisionState::Skipped, "2026-12-28T10:00");
    QVERIFY(story.keys("2026-12-28T11:00", "give-up").isEmpty());
    QVERIFY(story.keys("2026-12-28T11:00", "check-in", Horizon::Projected).isEmpty());
}

void TestSilence::theSearchIsKeptAliveEveryWeek()
{
    const Story story; // Northwind was added on 2 November
    QCOMPARE(story.line("keep-searching/2026-11-16", "2026-11-18T10:00"),
             u"2026-11-16T09:00 2026-11-16T17:00 2026-11-23T00:00 late"_s);
    QCOMPARE(story.keys("2026-11-23T00:00", "keep-searching"), QStringList(u"keep-searching/2026-11-23"_s));
}

void TestSilence::itSaysSinceWhenNothingNewWasAdded()
{
    Story story;
    story.search.applications.put(story.northwind);
    const Agenda agenda(story.search, story.calendar, story.at("2026-11-18T10:00"));
    QVERIFY(!agenda.general().empty());
    QCOMPARE(reasonFor(agenda.general().front(), story.search),
             u"No offer is signed yet, and since Monday, 9 November you added nothing. Add a few "
             "more applications or contacts to keep the search alive."_s);
}

void TestSilence::aHolidayOnMondayMovesTheSearchDay()
{
    Story story;
    const QDate monday(2026, 11, 16);
    constexpr int weekend[] = {6, 7};
    story.calendar = BusinessCalendar(weekend, std::span(&monday, 1));
    QCOMPARE(story.line("keep-searching/2026-11-16", "2026-11-16T10:00"),
             u"2026-11-17T09:00 2026-11-17T17:00 2026-11-23T00:00 upcoming"_s);
}

void TestSilence::threeNewThingsAreEnough()
{
    Story story;
    story.sent(About::Networking, "2026-11-09T10:00");
    story.sent(About::Networking, "2026-11-17T10:00");
    QCOMPARE(story.keys("2026-11-18T10:00", "keep-searching").size(), 1);
    story.northwind.added = QDate(2026, 11, 18);
    QVERIFY(story.keys("2026-11-18T10:00", "keep-searching").isEmpty());
    QVERIFY2(!story.keys("2026-11-17T10:00", "keep-searching").isEmpty(), "the third is added tomorrow");
}

void TestSilence::aSignedOfferEndsTheSearch()
{
    Story story;
    story.northwind.offer.receivedAt = story.at("2026-11-10T10:00");
    QCOMPARE(story.keys("2026-11-18T10:00", "keep-searching").size(), 1);
    story.northwind.offer.signedAt = story.at("2026-11-17T10:00");
    QVERIFY(story.keys("2026-11-18T10:00", "keep-searching").isEmpty());
}

QTEST_APPLESS_MAIN(TestSilence)
#include "tst_silence.moc"
