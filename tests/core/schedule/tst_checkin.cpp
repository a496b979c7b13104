// SPDX-License-Identifier: GPL-3.0-or-later
// check-in and ask-hr, with directions, projection and advice.
#include "story.h"

#include "core/schedule/advice.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestCheckIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstComesAWeekAfterTheyWereHeard();
    void anUnthankedInterviewAddsADay();
    void aWeekCountsFromTheLastMessageOut();
    void aReplyAnswersIt();
    void anAutomaticReplyIsNoAnswer();
    void aPromiseIsWaitedFor();
    void aMessageShortlyBeforeThePromisePostponesIt();
    void theSecondComesSevenBusinessDaysLater();
    void gentleMeansTwo();
    void askHrTakesThePlaceOfTheSecondAfterAPromise();
    void withTheirGoAheadItRunsOn();
    void anEarlySkipBeforeThePromiseCountsAsMade();
    void aSkipBeyondTheNextNumberDoesNotCount();
    void aScheduledInterviewStopsThem();
    void noContactHoldsTheNext();
    void notBeforeBoundsIt();
    void everyBusinessDaysSetsTheStep();
    void theDirectedPersonAndChannelWin();
    void theRoadAheadIsProjected();
    void adviceFollowsThePlan();
};

namespace {

/// One interview on Monday 23 November, ended at 11:00, whose thank-you was sent the same day.
Story afterAnInterview()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    story.sent(Rule::ThankYou, "2026-11-23T15:00", "dana", "i1");
    return story;
}

} // namespace

void TestCheckIn::theFirstComesAWeekAfterTheyWereHeard()
{
    const Story story = afterAnInterview();
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-11-24T09:00"),
             u"2026-11-30T09:00 2026-12-02T17:00 - upcoming"_s);
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-12-02T17:00"),
             u"2026-11-30T09:00 2026-12-02T17:00 - open"_s);
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-12-02T17:01"),
             u"2026-11-30T09:00 2026-12-02T17:00 - late"_s);
}

void TestCheckIn::anUnthankedInterviewAddsADay()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana", "priya"});
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-11-24T09:00"),
             u"2026-12-01T09:00 2026-12-03T17:00 - upcoming"_s);
    story.sent(Rule::ThankYou, "2026-11-23T12:00", "priya", "i1");
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-11-24T09:00"),
             u"2026-11-30T09:00 2026-12-02T17:00 - upcoming"_s);
}

void TestCheckIn::aWeekCountsFromTheLastMessageOut()
{
    Story story = afterAnInterview();
    story.sent(About::Other, "2026-11-28T12:00", "dana"); // + 7 days is a Saturday: rolled
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-11-29T09:00"),
             u"2026-12-07T09:00 2026-12-09T17:00 - upcoming"_s);
}

void TestCheckIn::aReplyAnswersIt()
{
    Story story = afterAnInterview();
    story.received("2026-11-30T12:00");
    QCOMPARE(story.keys("2026-11-30T11:00", "check-in"), QStringList(u"check-in/northwind/2026-11-23/1"_s));
    QCOMPARE(story.keys("2026-11-30T12:00", "check-in"), QStringList(u"check-in/northwind/2026-11-30/1"_s));
}

void TestCheckIn::anAutomaticReplyIsNoAnswer()
{
    Story story = afterAnInterview();
    story.received("2026-11-30T12:00").automatic = true;
    QCOMPARE(story.keys("2026-11-30T13:00", "check-in"), QStringList(u"check-in/northwind/2026-11-23/1"_s));
}

void TestCheckIn::aPromiseIsWaitedFor()
{
    Story story = afterAnInterview();
    story.northwind.promisedDecision = QDate(2026, 12, 4); // a Friday
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-11-24T09:00"),
             u"2026-12-07T09:00 2026-12-09T17:00 - upcoming"_s);
    story.received("2026-12-04T10:00"); // the promise was kept: it does not stand any more
    QCOMPARE(story.line("check-in/northwind/2026-12-04/1", "2026-12-05T09:00"),
             u"2026-12-11T09:00 2026-12-15T17:00 - upcoming"_s);
}

void TestCheckIn::aMessageShortlyBeforeThePromisePostponesIt()
{
    Story story = afterAnInterview();
    story.northwind.promisedDecision = QDate(2026, 12, 4);
    story.sent(About::Other, "2026-12-03T10:00", "dana");
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-12-03T12:00"),
             u"2026-12-08T09:00 2026-12-10T17:00 - upcoming"_s);
}

void TestCheckIn::theSecondComesSevenBusinessDaysLater()
{
    Story story = afterAnInterview();
    story.sent(Rule::CheckIn, "2026-11-30T10:00", "dana");
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-12-01T09:00"),
             u"2026-12-09T09:00 2026-12-14T17:00 - upcoming"_s);
    story.sent(About::Other, "2026-12-02T10:00", "dana"); // any other message counts as well
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-12-03T09:00"),
             u"2026-12-11T09:00 2026-12-16T17:00 - upcoming"_s);
}

void TestCheckIn::gentleMeansTwo()
{
    Story story = afterAnInterview();
    story.sent(Rule::CheckIn, "2026-11-30T10:00", "dana");
    story.sent(Rule::CheckIn, "2026-12-09T10:00", "dana");
    QVERIFY(story.keys("2026-12-10T09:00", "check-in", Horizon::Projected).isEmpty());
    QVERIFY(story.keys("2026-12-10T09:00", "ask-hr", Horizon::Projected).isEmpty());
}

void TestCheckIn::askHrTakesThePlaceOfTheSecondAfterAPromise()
{
    Story story = afterAnInterview();
    story.northwind.hr = ContactId{u"holly"_s};
    story.northwind.promisedDecision = QDate(2026, 12, 4);
    story.sent(Rule::CheckIn, "2026-12-07T10:00", "dana");
    QVERIFY(story.keys("2026-12-08T09:00", "check-in", Horizon::Projected).isEmpty());
    QCOMPARE(story.line("ask-hr/northwind/2026-11-23", "2026-12-08T09:00"),
             u"2026-12-10T09:00 2026-12-14T17:00 - upcoming"_s);
    story.sent(Rule::AskHr, "2026-12-10T10:00", "holly");
    QVERIFY(story.keys("2026-12-11T09:00", "ask-hr").isEmpty());
    QVERIFY(story.keys("2026-12-11T09:00", "check-in", Horizon::Projected).isEmpty());
}

void TestCheckIn::withTheirGoAheadItRunsOn()
{
    Story story = afterAnInterview();
    story.northwind.directions.goAhead = true;
    story.northwind.promisedDecision = QDate(2026, 12, 4);
    story.sent(Rule::CheckIn, "2026-12-07T10:00", "dana");
    // Until give-up: heard 23 November + 35 days is 28 December.
    QCOMPARE(story.keys("2026-12-08T09:00", "check-in", Horizon::Projected),
             QStringList(u"check-in/northwind/2026-11-23/2"_s));
    QVERIFY(story.keys("2026-12-08T09:00", "ask-hr", Horizon::Projected).isEmpty());
    story.northwind.giveUpAfterDays = 60;
    QCOMPARE(story.keys("2026-12-08T09:00", "check-in", Horizon::Projected).size(), 4);
}

void TestCheckIn::anEarlySkipBeforeThePromiseCountsAsMade()
{
    Story story = afterAnInterview();
    story.northwind.promisedDecision = QDate(2026, 12, 4);
    story.decided("check-in/northwind/2026-11-23/1", DecisionState::Skipped, "2026-12-02T10:00");
    // Seven business days after the skip, later than the first business day after the promise.
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-12-03T09:00"),
             u"2026-12-11T09:00 2026-12-16T17:00 - upcoming"_s);
}

void TestCheckIn::aSkipBeyondTheNextNumberDoesNotCount()
{
    Story story = afterAnInterview();
    story.decided("check-in/northwind/2026-11-23/3", DecisionState::Skipped, "2026-11-24T10:00");
    QCOMPARE(story.keys("2026-11-25T09:00", "check-in"), QStringList(u"check-in/northwind/2026-11-23/1"_s));
    story.decided("check-in/northwind/2026-11-23/1", DecisionState::Skipped, "2026-11-24T11:00");
    QCOMPARE(story.keys("2026-11-25T09:00", "check-in"), QStringList(u"check-in/northwind/2026-11-23/2"_s));
    story.decided("check-in/northwind/2026-11-23/2", DecisionState::Done, "2026-11-24T12:00");
    QVERIFY(story.keys("2026-11-25T09:00", "check-in").isEmpty());
}

void TestCheckIn::aScheduledInterviewStopsThem()
{
    Story story = afterAnInterview();
    story.interview("i2", "2026-12-10T10:00", "2026-12-10T11:00", {"priya"});
    QVERIFY(story.keys("2026-12-01T09:00", "check-in", Horizon::Projected).isEmpty());
    QVERIFY(story.keys("2026-12-01T09:00", "give-up", Horizon::Projected).isEmpty());
}

void TestCheckIn::noContactHoldsTheNext()
{
    Story story = afterAnInterview();
    story.northwind.directions.noContact = true;
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-12-01T09:00"),
             u"2026-11-30T09:00 2026-12-02T17:00 - held"_s);
    QCOMPARE(story.keys("2026-12-01T09:00", "check-in", Horizon::Projected).size(), 1);
    QCOMPARE(story.keys("2026-12-01T09:00", "give-up", Horizon::Projected).size(), 1);
}

void TestCheckIn::notBeforeBoundsIt()
{
    Story story = afterAnInterview();
    story.northwind.directions.notBefore = QDate(2026, 12, 5); // a Saturday
    QCOMPARE(story.line("check-in/northwind/2026-11-23/1", "2026-12-01T09:00"),
             u"2026-12-07T09:00 2026-12-09T17:00 - upcoming"_s);
}

void TestCheckIn::everyBusinessDaysSetsTheStep()
{
    Story story = afterAnInterview();
    story.northwind.directions.everyBusinessDays = 3;
    story.sent(Rule::CheckIn, "2026-11-30T10:00", "dana");
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-12-01T09:00"),
             u"2026-12-03T09:00 2026-12-07T17:00 - upcoming"_s);
}

void TestCheckIn::theDirectedPersonAndChannelWin()
{
    Story story = afterAnInterview();
    story.northwind.mainContact = ContactId{u"dana"_s};
    story.northwind.directions.contact = ContactId{u"lee"_s};
    story.northwind.directions.channel = Channel::Phone;
    for (const FollowUp &followUp : story.planAt("2026-12-01T09:00")) {
        if (followUp.rule() != Rule::CheckIn)
            continue;
        QCOMPARE(followUp.contact->text, u"lee"_s);
        QVERIFY(followUp.channel == Channel::Phone);
    }
}

void TestCheckIn::theRoadAheadIsProjected()
{
    Story story = afterAnInterview();
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-11-24T09:00", Horizon::Projected),
             u"2026-12-09T09:00 2026-12-14T17:00 - upcoming projected"_s);
    QCOMPARE(story.line("give-up/northwind/2026-11-23", "2026-11-24T09:00", Horizon::Projected),
             u"2026-12-28T09:00 2027-01-04T17:00 - upcoming projected"_s);
    QVERIFY(story.keys("2026-11-24T09:00", "give-up").isEmpty());
    // One that is already open is counted as done now.
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-12-02T09:00", Horizon::Projected),
             u"2026-12-11T09:00 2026-12-16T17:00 - upcoming projected"_s);
    // A snoozed one at its until.
    story.decided("check-in/northwind/2026-11-23/1", DecisionState::Snoozed, "2026-12-02T09:00",
                  "2026-12-04T09:00");
    QCOMPARE(story.line("check-in/northwind/2026-11-23/2", "2026-12-02T09:00", Horizon::Projected),
             u"2026-12-15T09:00 2026-12-18T17:00 - upcoming projected"_s);
    // After a promise: ask-hr rests on the check-in that is not sent yet.
    story.search.decisions.clear();
    story.northwind.promisedDecision = QDate(2026, 12, 4);
    QCOMPARE(story.line("ask-hr/northwind/2026-11-23", "2026-11-24T09:00", Horizon::Projected),
             u"2026-12-10T09:00 2026-12-14T17:00 - upcoming projected"_s);
}

void TestCheckIn::adviceFollowsThePlan()
{
    Story story = afterAnInterview();
    const auto adviceAt = [&](const char *now) {
        return advice(story.northwind, story.planAt(now), story.at(now));
    };
    QCOMPARE(adviceAt("2026-11-27T09:00"), (Advice{Advice::Answer::TooSoon, story.at("2026-11-30T09:00")}));
    QCOMPARE(adviceAt("2026-11-30T09:00"), (Advice{Advice::Answer::GoAhead, {}}));
    story.northwind.directions.noContact = true;
    QCOMPARE(adviceAt("2026-11-30T09:00"), (Advice{Advice::Answer::Held, {}}));
    story.northwind.directions.noContact = false;
    story.sent(Rule::CheckIn, "2026-11-30T10:00", "dana");
    story.sent(Rule::CheckIn, "2026-12-09T10:00", "dana");
    QCOMPARE(adviceAt("2026-12-10T09:00"), (Advice{Advice::Answer::Enough, {}}));
    // While an interview is scheduled nothing is asked before its end.
    story.interview("i2", "2026-12-11T10:00", "2026-12-11T11:00", {"dana"});
    QCOMPARE(adviceAt("2026-12-11T10:59"), (Advice{Advice::Answer::TooSoon, story.at("2026-12-11T11:00")}));
    // News of an offer is as it is listed.
    Application harbor;
    harbor.id = {u"harbor"_s};
    harbor.company = u"Harbor"_s;
    harbor.stage = {u"offer"_s};
    harbor.offer.receivedAt = story.at("2026-12-10T12:00");
    story.search.applications.put(harbor);
    QCOMPARE(adviceAt("2026-12-11T10:59"), (Advice{Advice::Answer::GoAhead, {}}));
    story.decided("tell-about-offer/northwind/harbor", DecisionState::Snoozed, "2026-12-10T13:00",
                  "2026-12-14T09:00");
    QCOMPARE(adviceAt("2026-12-11T10:59"), (Advice{Advice::Answer::TooSoon, story.at("2026-12-14T09:00")}));
    story.decided("tell-about-offer/northwind/harbor", DecisionState::Skipped, "2026-12-10T14:00");
    QCOMPARE(adviceAt("2026-12-11T10:59"), (Advice{Advice::Answer::TooSoon, story.at("2026-12-11T11:00")}));
}

QTEST_APPLESS_MAIN(TestCheckIn)
#include "tst_checkin.moc"
