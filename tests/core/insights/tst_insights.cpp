// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/insights.h"

#include "core/insights/insighttexts.h"
#include "past.h"

#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

QString funnelOf(const Insights &found)
{
    QStringList all;
    for (const FunnelStep &step : found.funnel)
        all += QString::number(step.tally.cases);
    return all.join(u' ');
}

/// "MM-dd=cases" for each week.
QString weeksOf(const Insights &found)
{
    QStringList all;
    for (const ActivityWeek &week : found.weeks)
        all += week.monday.toString(u"MM-dd"_s) + u'=' + QString::number(week.tally.cases);
    return all.join(u' ');
}

/// A search of @p count applications, each tenth of another kind.
Search large(int count)
{
    Past past;
    for (int n = 0; n < count; ++n) {
        Application &one = past.add(qPrintable(u"a%1"_s.arg(n)), "2026-10-05");
        if (n % 3 == 0)
            past.received(one, "2026-10-12T09:00");
        if (n % 5 == 0) {
            past.meet(one, "2026-10-19");
            past.thanked(one, n % 2 ? "2026-10-19T15:00" : "2026-10-25T15:00");
        }
        if (n % 4 == 0)
            past.end(one, OutcomeKind::Rejected, "2026-11-02", n % 8 ? "experience" : "fit");
        past.search.applications.put(one);
    }
    return past.search;
}

} // namespace

class TestInsights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptySearchShowsNothing()
    {
        const Past past;
        const Insights found = past.seen();
        QCOMPARE(funnelOf(found), u"0 0 0 0 0 0"_s);
        QVERIFY(found.weeks.empty());
        QVERIFY(found.ended.empty());
        QVERIFY(found.silent.empty());
        for (const InsightKind kind : insightKinds) {
            const InsightText text = textOf(kind, found, past.told());
            QVERIFY(!text.name.isEmpty());
            QVERIFY(text.says.isEmpty());
            QVERIFY(text.lines.empty());
        }
    }

    void oneCardIsCountedAndNeverAShare()
    {
        Past past;
        past.add("a", "2026-11-23");
        const Insights found = past.seen();
        QCOMPARE(funnelOf(found), u"1 0 0 0 0 0"_s);
        for (const InsightKind kind : insightKinds) {
            const InsightText text = textOf(kind, found, past.told());
            QVERIFY(!text.says.contains(u'%'));
            for (const InsightLine &line : text.lines)
                QVERIFY2(!line.words.contains(u'%'), qPrintable(line.words));
        }
        QCOMPARE(textOf(InsightKind::Funnel, found, past.told()).says,
                 u"Applications that led to an interview: 0 of 1."_s);
    }

    void eachStepHoldsWhoCameAtLeastSoFar()
    {
        Past past;
        past.add("applied", "2026-10-05");
        past.moved(past.add("screened", "2026-10-05"), "2026-10-08T09:00", "screening");
        past.meet(past.add("met", "2026-10-05"), "2026-10-12");
        Application &thrice = past.add("thrice", "2026-10-05");
        for (const char *day : {"2026-10-12", "2026-10-19", "2026-10-26"})
            past.meet(thrice, day);
        Application &offered = past.add("offered", "2026-10-05");
        past.meet(offered, "2026-10-12");
        past.offered(offered, "2026-10-20T09:00");
        past.add("saved", "2026-10-05").stage = {u"saved"_s};
        Application &saved = past.add("only saved", "2026-10-05");
        saved.stage = {u"saved"_s};
        saved.applied.reset();
        const Insights found = past.seen();
        // applied: all but the one that is only saved; screening or more 4, an interview 3, two of them 1, since
        // one talk was enough for the offer, and an offer 1.
        QCOMPARE(funnelOf(found), u"6 4 3 1 1 0"_s);
        QCOMPARE(namesOf(found.funnel[3].tally.cards), u"thrice"_s);
        const InsightText text = textOf(InsightKind::Funnel, found, past.told());
        QCOMPARE(text.lines[2].words, u"First interview: 3 of 6 (50%)"_s);
        QCOMPARE(text.says, u"Applications that led to an interview: 3 of 6 (50%)."_s);
    }

    /// 1 December 2026 is a Tuesday.
    void aWeekCountsWhatTheGoalCounts()
    {
        Past past;
        past.add("a", "2026-11-16"); // a Monday
        past.add("b", "2026-11-22"); // its Sunday
        Application &c = past.add("c", "2026-11-30");
        Message &one = past.received(c, "2026-12-01T09:00");
        one.direction = Direction::Out;
        one.about = About::Networking;
        past.received(c, "2026-12-01T09:30");                  // not networking
        Message &ahead = past.received(c, "2026-12-01T15:00"); // to come
        ahead.direction = Direction::Out;
        ahead.about = About::Networking;
        past.add("tomorrow", "2026-12-02");
        const Insights found = past.seen("2026-12-01T12:00");
        QCOMPARE(weeksOf(found), u"11-16=2 11-23=0 11-30=2"_s);
        QCOMPARE(namesOf(found.weeks.back().tally.cards), u"c"_s);
        QCOMPARE(found.weeklyGoal, 3);
        // As the rule counts, which looks back beyond this week: b is too early.
        QCOMPARE(found.goalSince, QDate(2026, 11, 23));
        QCOMPARE(found.goalCounted, 2);
    }

    void weeksAgreeWithTheGoalOfToday()
    {
        const Past past;
        Search search = large(50);
        const Moment now = past.at("2026-10-07T12:00");
        const CrossApplication crossApplication(search, now);
        const Insights found = insights(search, now);
        QCOMPARE(found.weeks.size(), size_t(1));
        QCOMPARE(found.weeks.front().tally.cases,
                 crossApplication.newThings(QDate(2026, 10, 5), QDate(2026, 10, 7)));
    }

    void atMostTwelveWeeksAreShown()
    {
        Past past;
        past.add("a", "2025-01-06");
        past.add("b", "2026-09-14"); // the Monday eleven weeks before that of 30 November
        const Insights found = past.seen("2026-12-01T12:00");
        QCOMPARE(found.weeks.size(), size_t(12));
        QCOMPARE(found.weeks.front().monday, QDate(2026, 9, 14));
        QCOMPARE(found.weeks.front().tally.cases, 1);
    }

    void aTableHoldsWhatTheChartShows()
    {
        Past past;
        past.add("a", "2026-10-05");
        const QByteArray csv = csvOf(textOf(InsightKind::Funnel, past.seen(), past.told()));
        QVERIFY(
            csv.startsWith("\xef\xbb\xbf\"Got as far as\",\"Applications\",\"How far applications get\"\r\n"
                           "\"Applied\",\"1\",\"Applied: 1\"\r\n"));
    }

    /// Each application is looked at once: ten times as many cost about ten times as much, not a hundred.
    void tenThousandCardsCostTenTimesAThousand()
    {
        const Past past;
        const Moment now = past.at("2026-12-01T12:00");
        // The processor's time, which does not grow with what else the machine does.
        const auto timeFor = [&](const Search &search) {
            std::clock_t best = std::numeric_limits<std::clock_t>::max();
            for (int n = 0; n < 5; ++n) {
                const std::clock_t begun = std::clock();
                const Insights found = insights(search, now);
                best = std::min(best, std::clock() - begun);
                if (found.funnel.front().tally.cases != int(search.applications.size()))
                    return std::clock_t(-1);
            }
            return best;
        };
        const std::clock_t few = timeFor(large(1000));
        const std::clock_t many = timeFor(large(10000));
        QVERIFY(few >= 0 && many >= 0);
        QVERIFY2(many < 50 * std::max<std::clock_t>(few, 100),
                 qPrintable(u"%1 and %2 us"_s.arg(few).arg(many)));
        qInfo("10,000 cards: %ld us", long(many));
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
