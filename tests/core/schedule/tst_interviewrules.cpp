// SPDX-License-Identifier: GPL-3.0-or-later
// ask-next-steps, debrief, thank-you, find-contact and circle-back.
#include "story.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestInterviewRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThankYouIsDueAtTheRightHour_data();
    void aThankYouIsDueAtTheRightHour();
    void everyInterviewerGetsTheirOwn();
    void aThankYouThatIsSentEnds();
    void aThankYouIsLateAndLapses();
    void askForNextStepsInTheRoom();
    void stepBackAfterwards();
    void findAContactForThoseWhoCannotBeReached();
    void circleBackToWhoeverArranged_data();
    void circleBackToWhoeverArranged();
    void aCancelledInterviewDoesNotExist();
    void anInterviewAfterTheOutcomeDoesNotExist();
};

void TestInterviewRules::aThankYouIsDueAtTheRightHour_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected"); // in New York's time
    const auto row = [](const char *name, const char *start, const char *end, const char *expected,
                        const char *zone = "America/New_York") {
        QTest::newRow(name) << QByteArray(start) << QByteArray(end) << QByteArray(zone)
                            << QString::fromLatin1(expected);
    };

    row("morning", "2026-11-23T10:00", "2026-11-23T11:00",
        "2026-11-23T11:00 2026-11-23T20:00 2026-11-30T20:00");
    row("starts 11:59", "2026-11-23T11:59", "2026-11-23T12:30",
        "2026-11-23T12:30 2026-11-23T20:00 2026-11-30T20:00");
    row("starts 12:00", "2026-11-23T12:00", "2026-11-23T13:00",
        "2026-11-23T13:00 2026-11-24T13:00 2026-12-01T13:00");
    row("ends 14:00", "2026-11-23T11:00", "2026-11-23T14:00",
        "2026-11-23T14:00 2026-11-23T20:00 2026-11-30T20:00");
    row("ends 14:01", "2026-11-23T11:00", "2026-11-23T14:01",
        "2026-11-23T14:01 2026-11-24T14:01 2026-12-01T14:01");
    row("ends 23:30", "2026-11-23T22:30", "2026-11-23T23:30",
        "2026-11-23T23:30 2026-11-24T20:00 2026-12-01T20:00");
    row("over midnight", "2026-11-23T23:00", "2026-11-24T00:30",
        "2026-11-24T00:30 2026-11-25T00:30 2026-12-02T00:30");
    row("Friday evening", "2026-11-20T16:00", "2026-11-20T18:00",
        "2026-11-20T18:00 2026-11-21T18:00 2026-11-28T18:00");
    row("before a holiday", "2026-11-25T15:00", "2026-11-25T16:00",
        "2026-11-25T16:00 2026-11-26T16:00 2026-12-03T16:00");
    row("before clocks go forward", "2026-03-07T15:00", "2026-03-07T16:00",
        "2026-03-07T16:00 2026-03-08T16:00 2026-03-15T16:00");
    row("into the skipped hour", "2026-03-06T22:00", "2026-03-07T02:30",
        "2026-03-07T02:30 2026-03-08T03:30 2026-03-15T03:30");
    row("before clocks go back", "2026-10-31T15:00", "2026-10-31T16:00",
        "2026-10-31T16:00 2026-11-01T16:00 2026-11-08T16:00");
    row("leap day", "2028-02-28T15:00", "2028-02-28T16:00",
        "2028-02-28T16:00 2028-02-29T16:00 2028-03-07T16:00");
    row("in Kolkata, half an hour off", "2026-11-23T10:00", "2026-11-23T11:00",
        "2026-11-23T00:30 2026-11-23T09:30 2026-11-30T09:30", "Asia/Kolkata");
    row("in Berlin", "2026-11-23T16:00", "2026-11-23T17:00",
        "2026-11-23T11:00 2026-11-24T11:00 2026-12-01T11:00", "Europe/Berlin");
}

void TestInterviewRules::aThankYouIsDueAtTheRightHour()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    Story story;
    const Interview &interview = story.interview("i1", start, end, {"dana"}, zone);
    const QByteArray now = story.search.person.zone.wallTime(interview.endsAt() + minutes(1))
                               .date.toString(Qt::ISODate)
                               .toLatin1() +
                           story.search.person.zone.wallTime(interview.endsAt() + minutes(1))
                               .time.toString(u"'T'HH:mm"_s)
                               .toLatin1();
    QCOMPARE(story.line("thank-you/i1/dana", now), expected + u" open"_s);
}

void TestInterviewRules::everyInterviewerGetsTheirOwn()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana", "priya", "jonas", "dana"});
    QCOMPARE(story.keys("2026-11-23T12:00", "thank-you/"),
             (QStringList{u"thank-you/i1/dana"_s, u"thank-you/i1/jonas"_s, u"thank-you/i1/priya"_s}));
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-20T12:00"),
             u"2026-11-23T11:00 2026-11-23T20:00 2026-11-30T20:00 upcoming"_s);
}

void TestInterviewRules::aThankYouThatIsSentEnds()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana", "priya"});
    story.sent(Rule::ThankYou, "2026-11-23T15:00", "dana", "i1");
    QCOMPARE(story.keys("2026-11-23T14:59", "thank-you/").size(), 2); // not sent yet
    QCOMPARE(story.keys("2026-11-23T15:00", "thank-you/"), QStringList(u"thank-you/i1/priya"_s));

    story.sent(Rule::ThankYou, "2026-11-23T15:30", "priya", "i0"); // another interview's
    QCOMPARE(story.keys("2026-11-23T16:00", "thank-you/").size(), 1);
    story.sent(Rule::ThankAndWithdraw, "2026-11-23T16:30", "priya");
    QVERIFY(story.keys("2026-11-23T17:00", "thank-you/").isEmpty());
}

void TestInterviewRules::aThankYouIsLateAndLapses()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    const QString times = u"2026-11-23T11:00 2026-11-23T20:00 2026-11-30T20:00 "_s;
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-23T20:00"), times + u"open"_s);
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-23T20:01"), times + u"late"_s);
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-30T19:59"), times + u"late"_s);
    QCOMPARE(story.line("thank-you/i1/dana", "2026-11-30T20:00"), u"none"_s);
}

void TestInterviewRules::askForNextStepsInTheRoom()
{
    Story story;
    Interview &interview = story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    const QString times = u"2026-11-23T09:00 2026-11-23T10:00 2026-11-23T11:00 "_s;
    QCOMPARE(story.line("ask-next-steps/i1", "2026-11-20T12:00"), times + u"upcoming"_s);
    QCOMPARE(story.line("ask-next-steps/i1", "2026-11-23T09:00"), times + u"open"_s);
    QCOMPARE(story.line("ask-next-steps/i1", "2026-11-23T10:30"), times + u"late"_s);
    QCOMPARE(story.line("ask-next-steps/i1", "2026-11-23T11:00"), u"none"_s);
    interview.debrief.nextSteps = u"They decide next week."_s;
    QCOMPARE(story.line("ask-next-steps/i1", "2026-11-23T10:30"), u"none"_s);
}

void TestInterviewRules::stepBackAfterwards()
{
    Story story;
    Interview &interview = story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    QCOMPARE(story.line("debrief/i1", "2026-11-23T11:30"),
             u"2026-11-23T11:30 2026-11-23T15:00 2026-11-30T15:00 open"_s);
    interview.debrief.savedAt = story.at("2026-11-23T12:00");
    QCOMPARE(story.line("debrief/i1", "2026-11-23T12:00"), u"none"_s);
    interview.debrief.savedAt.reset();
    story.northwind.outcome = Outcome{OutcomeKind::Rejected, story.at("2026-11-23T12:00"), {}, {}, {}};
    QVERIFY2(story.line("debrief/i1", "2026-11-23T13:00") != u"none"_s, "an outcome does not end it");
}

void TestInterviewRules::findAContactForThoseWhoCannotBeReached()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana", "priya"});
    Contact priya = *story.search.contacts.find(ContactId{u"priya"_s});
    priya.email.clear();
    story.search.contacts.put(priya);
    QCOMPARE(story.keys("2026-11-23T12:00", "find-contact/"), QStringList(u"find-contact/i1/priya"_s));
    QCOMPARE(story.line("find-contact/i1/priya", "2026-11-23T12:00"),
             u"2026-11-23T11:00 2026-11-23T20:00 - open"_s);

    Story phoned = story;
    priya.phone = u"+1 212 555 0100"_s;
    phoned.search.contacts.put(priya);
    QVERIFY(phoned.keys("2026-11-23T12:00", "find-contact/").isEmpty());

    story.decided("thank-you/i1/priya", DecisionState::Skipped, "2026-11-23T12:00");
    QVERIFY(story.keys("2026-11-23T12:01", "find-contact/").isEmpty());
}

void TestInterviewRules::circleBackToWhoeverArranged_data()
{
    QTest::addColumn<QString>("arrangedBy");
    QTest::addColumn<QString>("recruiter");
    QTest::addColumn<QString>("contact"); // empty: not listed
    QTest::newRow("the arranger") << u"lee"_s << u"holly"_s << u"lee"_s;
    QTest::newRow("else the recruiter") << u""_s << u"lee"_s << u"lee"_s;
    QTest::newRow("who was in the room") << u"dana"_s << u"lee"_s << u""_s;
    QTest::newRow("nobody known") << u""_s << u""_s << u""_s;
}

void TestInterviewRules::circleBackToWhoeverArranged()
{
    QFETCH(QString, arrangedBy);
    QFETCH(QString, recruiter);
    QFETCH(QString, contact);
    Story story;
    Interview &interview = story.interview("i1", "2026-11-25T10:00", "2026-11-25T11:00", {"dana"});
    if (!arrangedBy.isEmpty())
        interview.arrangedBy = ContactId{arrangedBy};
    if (!recruiter.isEmpty())
        story.northwind.recruiter = ContactId{recruiter};
    // Thanksgiving follows.
    QCOMPARE(story.line("circle-back/i1", "2026-11-25T12:00"),
             contact.isEmpty() ? u"none"_s : u"2026-11-25T11:00 2026-11-27T17:00 2026-12-04T17:00 open"_s);
    for (const FollowUp &followUp : story.planAt("2026-11-25T12:00")) {
        if (followUp.rule() == Rule::CircleBack)
            QCOMPARE(followUp.contact->text, contact);
    }
    story.sent(Rule::CircleBack, "2026-11-25T13:00", "holly", "i1");
    QCOMPARE(story.line("circle-back/i1", "2026-11-25T14:00"), u"none"_s);
}

void TestInterviewRules::aCancelledInterviewDoesNotExist()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"}).cancelled = true;
    QVERIFY(story.keys("2026-11-23T09:30", "ask-next-steps").isEmpty());
    QVERIFY(story.keys("2026-11-23T12:00", "thank-you").isEmpty());
    QVERIFY(story.keys("2026-11-23T12:00", "debrief").isEmpty());
}

void TestInterviewRules::anInterviewAfterTheOutcomeDoesNotExist()
{
    Story story;
    story.interview("i1", "2026-11-24T10:00", "2026-11-24T11:00", {"dana"});
    story.northwind.outcome = Outcome{OutcomeKind::Rejected, story.at("2026-11-23T12:00"), {}, {}, {}};
    QVERIFY(story.keys("2026-11-24T12:00", "debrief").isEmpty());
}

QTEST_APPLESS_MAIN(TestInterviewRules)
#include "tst_interviewrules.moc"
