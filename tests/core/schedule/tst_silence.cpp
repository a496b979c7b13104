// SPDX-License-Identifier: GPL-3.0-or-later
// ask-about-application, give-up and keep-searching.
#include "story.h"

#include "core/schedule/agenda.h"
#include "core/schedule/followuptext.h"

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
    void aMoveForwardIsNews();
    void aStageFurtherOnIsNotCalledUnanswered_data();
    void aStageFurtherOnIsNotCalledUnanswered();
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
             u"2026-11-17T09:00 2026-11-19T17:00 2026-12-03T17:00 upcoming"_s);
    story.sent(Rule::AskAboutApplication, "2026-11-17T10:00", "lee");
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
             u"2026-11-23T09:00 2026-11-25T17:00 2026-12-09T17:00 upcoming"_s);
    story.northwind.directions.noContact = true;
    QVERIFY(story.line("ask-about-application/northwind", "2026-11-17T10:00").endsWith(u"held"_s));
}

void TestSilence::giveUpOpensOnTheLatestOfThreeDays_data()
{
    QTest::addColumn<QDate>("promised");
    QTest::addColumn<QDate>("notBefore");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("due");
    QTest::newRow("five weeks") << QDate() << QDate() << 0 << u"2026-12-28"_s << u"2027-01-04"_s;
    QTest::newRow("the person's own number")
        << QDate() << QDate() << 12 << u"2026-12-07"_s << u"2026-12-14"_s; // a Saturday, rolled
    QTest::newRow("a promise") << QDate(2026, 12, 18) << QDate() << 0 << u"2027-01-01"_s << u"2027-01-08"_s;
    QTest::newRow("an early promise")
        << QDate(2026, 12, 1) << QDate() << 0 << u"2026-12-28"_s << u"2027-01-04"_s;
    QTest::newRow("not before") << QDate() << QDate(2027, 1, 4) << 0 << u"2027-01-18"_s << u"2027-01-25"_s;
}

void TestSilence::giveUpOpensOnTheLatestOfThreeDays()
{
    QFETCH(QDate, promised);
    QFETCH(QDate, notBefore);
    QFETCH(int, days);
    QFETCH(QString, opens);
    QFETCH(QString, due);
    Story story;
    story.received("2026-11-23T10:00");
    if (promised.isValid())
        story.northwind.promisedDecision = promised;
    if (notBefore.isValid())
        story.northwind.directions.notBefore = notBefore;
    if (days > 0)
        story.northwind.giveUpAfterDays = days;
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2026-11-24T10:00", Horizon::Projected),
             u"%1T09:00 %2T17:00 - upcoming projected"_s.arg(opens, due));
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2027-02-01T10:00"),
             u"%1T09:00 %2T17:00 - late"_s.arg(opens, due));
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

void TestSilence::aMoveForwardIsNews()
{
    Story story;
    story.northwind.applied = QDate(2026, 11, 3);
    story.northwind.moves = {{story.at("2026-11-05T10:00"), {u"applied"_s}, {u"screening"_s}},
                             {story.at("2026-11-12T10:00"), {u"screening"_s}, {u"interviewing"_s}},
                             {story.at("2026-11-13T10:00"), {u"waiting"_s}, {u"interviewing"_s}}, // back
                             {story.at("2026-11-30T10:00"), {u"screening"_s}, {u"interviewing"_s}}};
    story.search.applications.put(story.northwind);
    const auto reasonOf = [&](const char *rule, const char *now, Horizon horizon) {
        for (const FollowUp &followUp : story.planAt(now, horizon)) {
            if (toText(followUp.rule()) == QString::fromLatin1(rule))
                return reasonFor(followUp, story.search);
        }
        return QString();
    };
    QCOMPARE(story.line("check-in/northwind/2026-11-12/1", "2026-11-16T09:00"),
             u"2026-11-19T09:00 2026-11-23T17:00 - upcoming"_s);
    QCOMPARE(
        reasonOf("check-in", "2026-11-16T09:00", Horizon::Known),
        u"You moved Northwind to Interviewing on Thursday, 12 November. After a week of quiet, a short "
        "check-in with Northwind is right: say that you are still interested, and ask whether a decision has been made."_s);
    QCOMPARE(
        reasonOf("give-up", "2026-11-16T09:00", Horizon::Projected),
        u"You moved Northwind to Interviewing on Thursday, 12 November. If no answer comes, it may be time "
        "to close this one as “no answer”; nothing closes by itself."_s);
    // Before any move it is the applied date, and a word from them is more than any step of one's own.
    QVERIFY(
        reasonOf("check-in", "2026-11-04T09:00", Horizon::Known).startsWith(u"You applied to Northwind"_s));
    story.received("2026-11-06T10:00");
    QVERIFY(reasonOf("check-in", "2026-11-16T09:00", Horizon::Known).startsWith(u"You last heard from"_s));
}

void TestSilence::aStageFurtherOnIsNotCalledUnanswered_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("saysUnanswered");
    QTest::newRow("applied") << u"applied"_s << true;
    QTest::newRow("screening") << u"screening"_s << false;
    QTest::newRow("interviewing") << u"interviewing"_s << false;
    QTest::newRow("waiting") << u"waiting"_s << false;
}

void TestSilence::aStageFurtherOnIsNotCalledUnanswered()
{
    // As a table brings it in: a stage and a day, and no word of how it got there.
    QFETCH(QString, stage);
    QFETCH(bool, saysUnanswered);
    for (const bool isDated : {true, false}) {
        Story story = applied();
        story.northwind.stage.text = stage;
        if (!isDated)
            story.northwind.applied.reset();
        story.search.applications.put(story.northwind);
        const Stage *column = story.search.stages.find(story.northwind.stage);
        QVERIFY(column);
        if (!isDated && saysUnanswered)
            continue; // nothing is silent then
        for (const char *now : {"2026-11-16T09:00", "2026-12-28T09:00"}) {
            const bool isLong = QLatin1StringView(now) > "2026-12"_L1;
            const std::vector<FollowUp> plan = story.planAt(now);
            QCOMPARE(std::count_if(plan.begin(), plan.end(),
                                   [](const FollowUp &one) { return one.rule() == Rule::GiveUp; }),
                     isLong ? 1 : 0);
            for (const FollowUp &followUp : plan) {
                if (followUp.rule() != Rule::GiveUp && followUp.rule() != Rule::CheckIn)
                    continue;
                const QString reason = reasonFor(followUp, story.search);
                QCOMPARE(reason.contains(u"no answer has come"_s), saysUnanswered);
                QCOMPARE(reason.contains(u"is in “%1”"_s.arg(column->name)), !saysUnanswered);
            }
        }
    }
}

void TestSilence::onceOpenGiveUpStandsAlone()
{
    Story story;
    story.received("2026-11-23T10:00");
    QCOMPARE(story.keys("2026-12-28T08:59", "check-in").size(), 1);
    QVERIFY(story.keys("2026-12-28T09:00", "check-in", Horizon::Projected).isEmpty());
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2026-12-28T09:00"),
             u"2026-12-28T09:00 2027-01-04T17:00 - open"_s);

    Story unheard = applied();
    QCOMPARE(unheard.line("give-up/northwind/2026-11-03", "2026-12-08T09:00"),
             u"2026-12-08T09:00 2026-12-15T17:00 - open"_s);
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
             u"2026-11-16T09:00 2026-11-20T17:00 2026-11-23T00:00 open"_s);
    QCOMPARE(story.keys("2026-11-23T00:00", "keep-searching"), QStringList(u"keep-searching/2026-11-23"_s));
}

void TestSilence::itSaysSinceWhenNothingNewWasAdded()
{
    Story story;
    story.search.applications.put(story.northwind);
    const Agenda agenda(story.search, story.calendar, story.at("2026-11-18T10:00"));
    QVERIFY(!agenda.general().empty());
    QCOMPARE(reasonFor(agenda.general().front(), story.search),
             u"No offer is signed yet, and since Monday, 9 November you have added nothing. Add a few "
             "more applications or contacts to keep the search alive."_s);
}

void TestSilence::aHolidayOnMondayMovesTheSearchDay()
{
    Story story;
    const QDate monday(2026, 11, 16);
    constexpr int weekend[] = {6, 7};
    story.calendar = BusinessCalendar(weekend, std::span(&monday, 1));
    QCOMPARE(story.line("keep-searching/2026-11-16", "2026-11-16T10:00"),
             u"2026-11-17T09:00 2026-11-20T17:00 2026-11-23T00:00 upcoming"_s);
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
