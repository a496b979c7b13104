// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/reached.h"

#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

/// The furthest step of the funnel in which the only application stands.
Reached furthest(const Past &past, const char *now = "2026-12-01T12:00")
{
    Reached reached = Reached::Nothing;
    for (const FunnelStep &step : past.seen(now).funnel) {
        if (step.tally.cases > 0)
            reached = step.reached;
    }
    return reached;
}

} // namespace

class TestReached : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnlySavedReachedNothing()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        one.stage = {u"saved"_s};
        one.applied.reset();
        QCOMPARE(furthest(past), Reached::Nothing);
        past.end(one, OutcomeKind::Withdrawn, "2026-10-06");
        QCOMPARE(furthest(past), Reached::Nothing);
        past.end(one, OutcomeKind::Rejected, "2026-10-06");
        QCOMPARE(furthest(past), Reached::Applied);
    }

    void aWordOfTheirsIsNoStep()
    {
        Past past;
        past.received(past.add("a", "2026-10-05"), "2026-10-12T09:00");
        QCOMPARE(furthest(past), Reached::Applied);
    }

    void whoIsWrittenToByARecruiterHasNotAppliedYet()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        one.stage = {u"saved"_s};
        one.applied.reset();
        past.received(one, "2026-10-12T09:00");
        QCOMPARE(furthest(past), Reached::Nothing);
    }

    void interviewsCountOnceTheyTookPlace()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.meet(one, "2026-10-12");
        past.meet(one, "2026-10-19");
        QCOMPARE(furthest(past, "2026-10-12T10:59"), Reached::Applied);
        QCOMPARE(furthest(past, "2026-10-12T11:00"), Reached::FirstInterview);
        QCOMPARE(furthest(past, "2026-10-19T11:00"), Reached::SecondInterview);
        one.interviews.back().cancelled = true;
        QCOMPARE(furthest(past), Reached::FirstInterview);
    }

    void aColumnForInterviewsTellsNothingOfThoseThatAreNoted_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("interviewing") << u"interviewing"_s;
        QTest::newRow("waiting") << u"waiting"_s;
    }

    void aColumnForInterviewsTellsNothingOfThoseThatAreNoted()
    {
        QFETCH(const QString, stage);
        Past past;
        Application &one = past.add("a", "2026-10-05");
        one.stage = {stage};
        past.meet(one, "2026-10-12");
        QCOMPARE(furthest(past, "2026-10-12T10:59"), Reached::Screening); // still to come
        QCOMPARE(furthest(past, "2026-10-12T11:00"), Reached::FirstInterview);
        one.interviews.back().cancelled = true;
        QCOMPARE(furthest(past), Reached::Screening);
        past.moved(one, "2026-10-20T12:00", "closed");
        past.end(one, OutcomeKind::Rejected, "2026-10-20");
        QCOMPARE(furthest(past), Reached::Screening);
        // One to which it did not come.
        one.interviews.back().cancelled = false;
        one.interviews.back().start.date = QDate(2026, 10, 26);
        one.interviews.back().end.date = QDate(2026, 10, 26);
        QCOMPARE(furthest(past), Reached::Screening);
    }

    void theBoardIsBelievedUpToTheOffer_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<Reached>("reached");
        QTest::newRow("screening") << u"screening"_s << Reached::Screening;
        QTest::newRow("interviewing") << u"interviewing"_s << Reached::FirstInterview;
        QTest::newRow("waiting") << u"waiting"_s << Reached::FirstInterview;
        // A table names the stage and no day.
        QTest::newRow("an offer without its date") << u"offer"_s << Reached::Offer;
        QTest::newRow("what is not signed") << u"accepted"_s << Reached::Offer;
    }

    void theBoardIsBelievedUpToTheOffer()
    {
        QFETCH(const QString, stage);
        QFETCH(const Reached, reached);
        Past past;
        past.add("a", "2026-10-05").stage = {stage};
        QCOMPARE(furthest(past), reached);
    }

    void aClosedCardKeepsTheStageFromWhichItWasClosed()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.moved(one, "2026-10-08T12:00", "screening");
        past.moved(one, "2026-10-20T12:00", "closed");
        past.end(one, OutcomeKind::Rejected, "2026-10-20");
        QCOMPARE(furthest(past), Reached::Screening);
    }

    void aSlipThatWasMovedBackIsNoStep()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.moved(one, "2026-10-08T12:00", "interviewing");
        past.moved(one, "2026-10-08T12:01", "applied");
        QCOMPARE(furthest(past), Reached::Applied);
    }

    void offersAndSignaturesAreTakenFromTheirDates()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.offered(one, "2026-11-02T09:00");
        QCOMPARE(furthest(past, "2026-11-02T08:59"), Reached::Applied);
        QCOMPARE(furthest(past), Reached::Offer);
        one.offer.signedAt = past.at("2026-11-05T09:00");
        QCOMPARE(furthest(past), Reached::Signed);
        // What was withdrawn after all is not signed.
        past.end(one, OutcomeKind::Withdrawn, "2026-11-06");
        QCOMPARE(furthest(past), Reached::Offer);
    }

    void anOfferTellsOfNoSecondInterview()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        const auto casesOf = [&](Reached reached) {
            for (const FunnelStep &step : past.seen("2026-12-01T12:00").funnel) {
                if (step.reached == reached)
                    return step.tally.cases;
            }
            return -1;
        };
        one.stage = {u"offer"_s};
        QCOMPARE(casesOf(Reached::FirstInterview), 1); // nobody offers without having talked
        QCOMPARE(casesOf(Reached::SecondInterview), 0);
        QCOMPARE(casesOf(Reached::Offer), 1);
        past.meet(one, "2026-10-12");
        past.meet(one, "2026-10-19");
        QCOMPARE(casesOf(Reached::SecondInterview), 1);
    }

    void whatWasDeclinedHadBeenOffered()
    {
        Past past;
        past.end(past.add("a", "2026-10-05"), OutcomeKind::Declined, "2026-11-02");
        QCOMPARE(furthest(past), Reached::Offer);
    }
};

QTEST_GUILESS_MAIN(TestReached)
#include "tst_reached.moc"
