// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void skippedAndDoneRemoveItAlone();
    void theLatestHolds();
    void aSnoozeMovesWhenItOpensAndIsDue();
    void aSnoozeMovesNoOther();
    void aDecisionOnAProjectedOneHasNoEffectYet();
    void aDecisionBelongsToItsSilence();
    void aDecisionMadeBeforeAnAnswerOfThatDayDoesNotCount();
    void aKeyOfAnotherShapeIsNone_data();
    void aKeyOfAnotherShapeIsNone();
};

namespace {

Story afterAnInterview()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana", "priya"});
    return story;
}

} // namespace

void TestDecisions::skippedAndDoneRemoveItAlone()
{
    Story story = afterAnInterview();
    story.decided("thank-you/i1/dana", DecisionState::Skipped, "2026-11-23T12:00");
    story.decided("debrief/i1", DecisionState::Done, "2026-11-23T12:00");
    QCOMPARE(story.keys("2026-11-23T12:00", "thank-you"), QStringList(u"thank-you/i1/priya"_s));
    QVERIFY(story.keys("2026-11-23T12:00", "debrief").isEmpty());
    QCOMPARE(story.keys("2026-11-23T11:59", "debrief").size(), 1); // not decided yet
}

void TestDecisions::theLatestHolds()
{
    Story story = afterAnInterview();
    story.decided("debrief/i1", DecisionState::Snoozed, "2026-11-23T14:00", "2026-11-23T18:00");
    story.decided("debrief/i1", DecisionState::Skipped, "2026-11-23T12:00");
    QVERIFY(story.keys("2026-11-23T13:00", "debrief").isEmpty());
    QVERIFY(story.line("debrief/i1", "2026-11-23T15:00").endsWith(u"snoozed"_s));
}

void TestDecisions::aSnoozeMovesWhenItOpensAndIsDue()
{
    Story story = afterAnInterview();
    story.decided("thank-you/i1/dana", DecisionState::Snoozed, "2026-11-23T12:00", "2026-11-24T09:00");
    const QString times = u"2026-11-24T09:00 2026-11-24T13:00 2026-12-01T13:00 "_s;
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-23T13:00"), times + u"snoozed"_s);
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-24T09:00"), times + u"open"_s);
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-24T13:01"), times + u"late"_s);
    // A short snooze leaves the later due alone.
    story.decided("thank-you/i1/priya", DecisionState::Snoozed, "2026-11-23T12:00", "2026-11-23T13:00");
    QCOMPARE(story.line("thank-you/i1/priya", "2026-11-23T12:30"),
             u"2026-11-23T13:00 2026-11-23T20:00 2026-11-30T20:00 snoozed"_s);
}

void TestDecisions::aSnoozeMovesNoOther()
{
    Story story = afterAnInterview();
    story.decided("give-up/northwind/2026-11-23", DecisionState::Snoozed, "2026-12-28T10:00",
                  "2027-01-04T09:00");
    QVERIFY(story.line("give-up/northwind/2026-11-23", "2026-12-28T11:00").endsWith(u"snoozed"_s));
    QVERIFY2(story.keys("2026-12-28T11:00", "check-in").isEmpty(), "a snoozed give-up still stands alone");
}

void TestDecisions::aDecisionOnAProjectedOneHasNoEffectYet()
{
    Story story = afterAnInterview();
    story.decided("give-up/northwind/2026-11-23", DecisionState::Skipped, "2026-11-24T10:00");
    QCOMPARE(story.keys("2026-11-25T11:00", "give-up", Horizon::Projected).size(), 1);
    QVERIFY(story.keys("2026-12-29T11:00", "give-up").isEmpty());
}

void TestDecisions::aDecisionBelongsToItsSilence()
{
    Story story = afterAnInterview();
    story.decided("check-in/northwind/2026-11-23/1", DecisionState::Skipped, "2026-11-23T12:00");
    QCOMPARE(story.keys("2026-11-23T13:00", "check-in"), QStringList(u"check-in/northwind/2026-11-23/2"_s));
    story.received("2026-11-24T09:00");
    QCOMPARE(story.keys("2026-11-24T10:00", "check-in"), QStringList(u"check-in/northwind/2026-11-24/1"_s));
}

void TestDecisions::aDecisionMadeBeforeAnAnswerOfThatDayDoesNotCount()
{
    Story story = afterAnInterview();
    story.decided("check-in/northwind/2026-11-23/1", DecisionState::Skipped, "2026-11-23T12:00");
    story.decided("give-up/northwind/2026-11-23", DecisionState::Skipped, "2026-11-23T12:00");
    story.received("2026-11-23T15:00");
    QCOMPARE(story.keys("2026-11-23T16:00", "check-in"), QStringList(u"check-in/northwind/2026-11-23/1"_s));
    QCOMPARE(story.keys("2026-12-29T16:00", "give-up"), QStringList(u"give-up/northwind/2026-11-23"_s));
}

void TestDecisions::aKeyOfAnotherShapeIsNone_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"", "thank-you", "thank-you/i1", "thank-you/i1/dana/x", "nonsense/i1", "check-in/a/2026-1-2/1",
          "check-in/a/2026-11-23/01", "check-in/a/2026-11-23/0", "debrief//", "get-it-signed/a/x"})
        QTest::newRow(*key ? key : "empty") << QString::fromLatin1(key);
}

void TestDecisions::aKeyOfAnotherShapeIsNone()
{
    QFETCH(QString, key);
    QVERIFY(!FollowUpKey::fromText(key));
}

QTEST_APPLESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
