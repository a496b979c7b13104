// SPDX-License-Identifier: GPL-3.0-or-later
// thank-and-withdraw, thank-for-rejection and lessons.
#include "story.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestOutcomes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRejectionIsThankedForAndLearntFrom();
    void anOutcomeEndsTheRest();
    void aWithdrawalThanksWhoWasNotThankedYet();
    void aWithdrawalGoesToTheClosestWhenAllWereThanked_data();
    void aWithdrawalGoesToTheClosestWhenAllWereThanked();
    void withNobodyKnownAWithdrawalIsNotListed();
    void aFutureOutcomeDoesNotCountYet();
    void anEndOfAnUnknownDayAsksForNothing_data();
    void anEndOfAnUnknownDayAsksForNothing();
};

namespace {

Story afterAnInterview()
{
    Story story;
    story.interview("i1", "2026-11-20T10:00", "2026-11-20T11:00", {"dana", "priya"});
    return story;
}

Outcome outcome(const Story &story, OutcomeKind kind, const char *wall)
{
    return {kind, story.at(wall), {}, {}, {}};
}

} // namespace

void TestOutcomes::aRejectionIsThankedForAndLearntFrom()
{
    Story story = afterAnInterview();
    story.northwind.recruiter = ContactId{u"lee"_s};
    story.northwind.outcome = outcome(story, OutcomeKind::Rejected, "2026-11-24T16:30");
    QCOMPARE(story.line("thank-for-rejection/northwind", "2026-11-24T16:30"),
             u"2026-11-24T16:30 2026-11-25T17:00 2026-12-09T17:00 open"_s);
    QCOMPARE(story.line("lessons/northwind", "2026-11-24T16:30"),
             u"2026-11-24T16:30 2026-11-27T17:00 2026-12-11T17:00 open"_s); // over Thanksgiving
    for (const FollowUp &followUp : story.planAt("2026-11-24T17:00")) {
        if (followUp.rule() == Rule::ThankForRejection)
            QCOMPARE(followUp.contact->text, u"lee"_s);
    }
    story.sent(Rule::ThankForRejection, "2026-11-24T18:00", "lee");
    story.northwind.outcome->lesson = u"Bring numbers."_s;
    QCOMPARE(story.line("thank-for-rejection/northwind", "2026-11-24T18:00"), u"none"_s);
    QCOMPARE(story.line("lessons/northwind", "2026-11-24T18:00"), u"none"_s);
}

void TestOutcomes::anOutcomeEndsTheRest()
{
    Story story = afterAnInterview();
    story.northwind.outcome = outcome(story, OutcomeKind::NoAnswer, "2026-11-20T12:00");
    QStringList keys;
    for (const FollowUp &followUp : story.planAt("2026-11-20T13:00", Horizon::Projected)) {
        if (followUp.application)
            keys += followUp.key.text();
    }
    QCOMPARE(keys, QStringList(u"debrief/i1"_s));
}

void TestOutcomes::aWithdrawalThanksWhoWasNotThankedYet()
{
    Story story = afterAnInterview();
    story.sent(Rule::ThankYou, "2026-11-20T15:00", "dana", "i1");
    story.northwind.recruiter = ContactId{u"lee"_s};
    story.northwind.outcome = outcome(story, OutcomeKind::Withdrawn, "2026-11-24T10:00");
    QCOMPARE(story.keys("2026-11-24T10:00", "thank-and-withdraw"),
             (QStringList{u"thank-and-withdraw/northwind/lee"_s, u"thank-and-withdraw/northwind/priya"_s}));
    QCOMPARE(story.line("thank-and-withdraw/northwind/priya", "2026-11-24T10:00"),
             u"2026-11-24T10:00 2026-11-25T17:00 2026-12-09T17:00 open"_s);
    story.sent(Rule::ThankAndWithdraw, "2026-11-24T11:00", "priya");
    QCOMPARE(story.keys("2026-11-24T12:00", "thank-and-withdraw"),
             QStringList(u"thank-and-withdraw/northwind/lee"_s));
}

void TestOutcomes::aWithdrawalGoesToTheClosestWhenAllWereThanked_data()
{
    QTest::addColumn<QString>("mainContact");
    QTest::addColumn<QString>("recruiter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("main contact and recruiter")
        << u"holly"_s << u"lee"_s << QStringList{u"holly"_s, u"lee"_s};
    QTest::newRow("recruiter") << u""_s << u"lee"_s << QStringList{u"lee"_s};
    QTest::newRow("one and the same") << u"lee"_s << u"lee"_s << QStringList{u"lee"_s};
    QTest::newRow("first interviewer") << u""_s << u""_s << QStringList{u"dana"_s};
}

void TestOutcomes::aWithdrawalGoesToTheClosestWhenAllWereThanked()
{
    QFETCH(QString, mainContact);
    QFETCH(QString, recruiter);
    QFETCH(QStringList, expected);
    Story story = afterAnInterview();
    story.sent(Rule::ThankYou, "2026-11-20T15:00", "dana", "i1");
    story.decided("thank-you/i1/priya", DecisionState::Skipped, "2026-11-20T16:00");
    if (!mainContact.isEmpty())
        story.northwind.mainContact = ContactId{mainContact};
    if (!recruiter.isEmpty())
        story.northwind.recruiter = ContactId{recruiter};
    story.northwind.outcome = outcome(story, OutcomeKind::Declined, "2026-11-24T10:00");
    QStringList people;
    for (const QString &key : story.keys("2026-11-24T10:00", "thank-and-withdraw"))
        people += key.section(u'/', 2);
    QCOMPARE(people, expected);
}

void TestOutcomes::withNobodyKnownAWithdrawalIsNotListed()
{
    Story story;
    story.northwind.outcome = outcome(story, OutcomeKind::Withdrawn, "2026-11-24T10:00");
    QVERIFY(story.keys("2026-11-24T10:00", "thank-and-withdraw").isEmpty());
}

void TestOutcomes::aFutureOutcomeDoesNotCountYet()
{
    Story story = afterAnInterview();
    story.northwind.outcome = outcome(story, OutcomeKind::Rejected, "2026-11-24T10:00");
    QCOMPARE(story.keys("2026-11-23T10:00", "thank-you").size(), 2);
    QVERIFY(story.keys("2026-11-23T10:00", "lessons").isEmpty());
}

void TestOutcomes::anEndOfAnUnknownDayAsksForNothing_data()
{
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("rejected") << OutcomeKind::Rejected;
    QTest::newRow("withdrawn") << OutcomeKind::Withdrawn;
    QTest::newRow("no answer") << OutcomeKind::NoAnswer;
}

void TestOutcomes::anEndOfAnUnknownDayAsksForNothing()
{
    QFETCH(OutcomeKind, kind);
    Story story = afterAnInterview();
    story.northwind.mainContact = ContactId{u"dana"_s};
    for (Interview &interview : story.northwind.interviews)
        interview.debrief.savedAt = story.at("2026-11-20T12:00");
    story.northwind.outcome = Outcome{kind, {}, {}, {}, {}};
    QVERIFY(story.planAt("2026-11-20T12:30").empty());
}

QTEST_APPLESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
