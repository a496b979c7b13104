// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/answering.h"

#include "core/insights/insighttexts.h"
#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

/// Cases in each bucket: "3 7 14 28 later never".
QString bucketsOf(const Past &past, WaitAfter after)
{
    QStringList all;
    const Insights found = past.seen();
    for (const Tally &tally : found.answers[size_t(after)].buckets)
        all += QString::number(tally.cases);
    return all.join(u' ');
}

/// Adds an application of 1 October that was answered @p days days later.
void answered(Past &past, const char *id, int days)
{
    past.received(past.add(id, "2026-10-01"),
                  qPrintable(QDate(2026, 10, 1).addDays(days).toString(Qt::ISODate) + u"T09:00"_s));
}

/// "id=days" or "id=days+slower", the longest first.
QString silentIn(const Past &past, const char *now = "2026-12-01T12:00")
{
    QStringList all;
    for (const Silent &one : past.seen(now).silent)
        all += one.application.text + u'=' + QString::number(one.days) +
               (one.slower ? u'+' + QString::number(*one.slower) : QString());
    return all.join(u' ');
}

} // namespace

class TestAnswering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreCountedFromTheAppliedDate()
    {
        Past past;
        answered(past, "same day", 0);
        answered(past, "three", 3);
        answered(past, "four", 4);
        answered(past, "fourteen", 14);
        answered(past, "twenty-eight", 28);
        answered(past, "twenty-nine", 29);
        past.end(past.add("never", "2026-10-01"), OutcomeKind::NoAnswer, "2026-11-20");
        past.add("waiting", "2026-10-01");
        past.end(past.add("withdrew", "2026-10-01"), OutcomeKind::Withdrawn, "2026-11-20");
        QCOMPARE(bucketsOf(past, WaitAfter::Applying), u"2 1 1 1 1 1"_s);
        QCOMPARE(bucketsOf(past, WaitAfter::Interview), u"0 0 0 0 0 0"_s);
    }

    void aMachineDoesNotAnswerAndARejectionDoes()
    {
        Past past;
        Application &one = past.add("a", "2026-10-01");
        past.received(one, "2026-10-01T09:05").automatic = true;
        past.end(one, OutcomeKind::Rejected, "2026-10-11"); // 10 days
        QCOMPARE(bucketsOf(past, WaitAfter::Applying), u"0 0 1 0 0 0"_s);
    }

    void afterAnInterviewItIsCountedFromItsEndToTheNextAnswer()
    {
        Past past;
        Application &one = past.add("a", "2026-10-01");
        past.meet(one, "2026-10-06");           // 5 days after applying
        past.received(one, "2026-10-08T09:00"); // 2 days after the first
        past.meet(one, "2026-10-12");
        past.offered(one, "2026-11-12T09:00"); // 31 days after the second
        QCOMPARE(bucketsOf(past, WaitAfter::Applying), u"0 1 0 0 0 0"_s);
        QCOMPARE(bucketsOf(past, WaitAfter::Interview), u"1 0 0 0 1 0"_s);
    }

    void theMiddleIsUsualFromFiveAnswersOn()
    {
        Past past;
        answered(past, "a", 2);
        answered(past, "b", 30);
        answered(past, "c", 5);
        answered(past, "d", 6);
        QVERIFY(!past.seen().answers[0].usualDays);
        QCOMPARE(textOf(InsightKind::Answers, past.seen(), past.told()).says,
                 u"4 answers so far: too few to call anything usual."_s);
        answered(past, "e", 3);
        QCOMPARE(past.seen().answers[0].usualDays, std::optional(5)); // 2 3 5 6 30
        answered(past, "f", 12);
        QCOMPARE(past.seen().answers[0].usualDays, std::optional(6)); // 2 3 5 6 12 30: 5.5
        QCOMPARE(textOf(InsightKind::Answers, past.seen(), past.told()).says,
                 u"After you apply, an answer usually takes 6 days."_s);
    }

    void whoTakesLongerThanUsualIsSaidSo()
    {
        Past past;
        for (const auto &[id, days] : {std::pair("a", 2), {"b", 3}, {"c", 5}, {"d", 6}, {"e", 9}}) {
            Application &one = past.add(id, "2026-10-01");
            past.received(one, qPrintable(QDate(2026, 10, 1 + days).toString(Qt::ISODate) + u"T09:00"_s));
            past.end(one, OutcomeKind::Withdrawn, "2026-10-20");
        }
        past.add("slow", "2026-11-23");   // 8 days on 1 December; 5 are usual
        past.add("slower", "2026-11-20"); // 11 days
        past.add("fresh", "2026-11-25");  // 6 days: not silent yet
        QCOMPARE(silentIn(past), u"slower=11+6 slow=8+3"_s);
        QCOMPARE(textOf(InsightKind::Silence, past.seen(), past.told()).lines.back().words,
                 u"slow: 8 days since you applied, 3 days slower than usual for you"_s);
    }

    void whoIsSilentIsWhoTheRulesWaitFor()
    {
        Past past;
        past.add("waiting", "2026-11-01");
        past.meet(past.add("met", "2026-11-01"), "2026-11-10");
        past.meet(past.add("ahead", "2026-11-01"), "2026-12-10");
        past.offered(past.add("offered", "2026-11-01"), "2026-11-10T09:00");
        past.end(past.add("over", "2026-11-01"), OutcomeKind::Rejected, "2026-11-10");
        Application &saved = past.add("saved", "2026-11-01");
        saved.stage = {u"saved"_s};
        Application &moved = past.add("moved", "2026-11-01");
        past.moved(moved, "2026-11-20T09:00", "screening");
        // 1 to 30 November: 30 days; from 10 November: 21; from the 20th: 11.
        QCOMPARE(silentIn(past), u"waiting=30 met=21 moved=11"_s);
    }

    void onceSomethingIsSignedNobodyIsWaitedFor()
    {
        Past past;
        past.add("waiting", "2026-11-01");
        Application &mine = past.add("mine", "2026-11-01");
        past.offered(mine, "2026-11-10T09:00");
        mine.offer.signedAt = past.at("2026-11-12T09:00");
        QCOMPARE(silentIn(past), QString());
    }
};

QTEST_GUILESS_MAIN(TestAnswering)
#include "tst_answering.moc"
