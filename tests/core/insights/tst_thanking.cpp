// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/thanking.h"

#include "core/insights/insighttexts.h"
#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

/// "further/ended/open" for on time, late and missing.
QString rowsOf(const Past &past, const char *now = "2026-12-01T12:00")
{
    QStringList all;
    for (const ThanksRow &row : past.seen(now).thanks)
        all += u"%1/%2/%3"_s.arg(row.further.cases).arg(row.ended.cases).arg(row.open.cases);
    return all.join(u' ');
}

} // namespace

class TestThanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The interview of 12 October ends at 11:00, so the note is due that day at 20:00.
    void aNoteIsOnTimeUntilItsDue_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("rows");
        QTest::newRow("on time") << u"2026-10-12T20:00"_s << u"0/0/1 0/0/0 0/0/0"_s;
        QTest::newRow("late") << u"2026-10-12T20:01"_s << u"0/0/0 0/0/1 0/0/0"_s;
        QTest::newRow("not yet") << u"2026-12-02T09:00"_s << u"0/0/0 0/0/0 0/0/1"_s;
    }

    void aNoteIsOnTimeUntilItsDue()
    {
        QFETCH(const QString, sent);
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.meet(one, "2026-10-12");
        past.thanked(one, qPrintable(sent));
        QTEST(rowsOf(past), "rows");
    }

    void beforeTheDueNothingIsLate()
    {
        Past past;
        past.meet(past.add("a", "2026-10-05"), "2026-10-12");
        QCOMPARE(rowsOf(past, "2026-10-12T20:00"), u"0/0/0 0/0/0 0/0/0"_s);
        QCOMPARE(rowsOf(past, "2026-10-12T20:01"), u"0/0/0 0/0/0 0/0/1"_s);
    }

    void eachOfTheRoomIsOwedOneAndTeamsAreNot()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.meet(one, "2026-10-12", {"dana", "priya", "talent"});
        past.thanked(one, "2026-10-12T15:00", "dana");
        QCOMPARE(rowsOf(past), u"0/0/0 0/0/0 0/0/1"_s);
        past.thanked(one, "2026-10-12T16:00", "priya");
        QCOMPARE(rowsOf(past), u"0/0/1 0/0/0 0/0/0"_s);
        past.meet(past.add("b", "2026-10-05"), "2026-10-12", {"talent"});
        past.meet(past.add("c", "2026-10-05"), "2026-10-12", {});
        QCOMPARE(rowsOf(past), u"0/0/1 0/0/0 0/0/0"_s);
    }

    void aLaterInterviewOrAnOfferIsProgress()
    {
        Past past;
        Application &again = past.add("again", "2026-10-05");
        past.meet(again, "2026-10-12");
        past.thanked(again, "2026-10-12T15:00");
        past.meet(again, "2026-12-10");
        Application &offer = past.add("offer", "2026-10-05");
        past.meet(offer, "2026-10-12");
        past.thanked(offer, "2026-10-13T15:00");
        past.offered(offer, "2026-10-20T09:00");
        Application &over = past.add("over", "2026-10-05");
        past.meet(over, "2026-10-12");
        past.end(over, OutcomeKind::Rejected, "2026-10-20");
        Application &silent = past.add("silent", "2026-10-05");
        past.meet(silent, "2026-10-12");
        past.end(silent, OutcomeKind::NoAnswer, "2026-11-20");
        QCOMPARE(rowsOf(past), u"1/0/0 1/0/0 0/2/0"_s);
    }

    void whatThePersonEndedShowsNothingOfTheNote()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.meet(one, "2026-10-12");
        past.end(one, OutcomeKind::Withdrawn, "2026-10-20");
        QCOMPARE(rowsOf(past), u"0/0/0 0/0/0 0/0/0"_s);
    }

    void aRejectionBeforeTheDueOwesNoNote()
    {
        Past past;
        Application &one = past.add("a", "2026-10-05");
        past.meet(one, "2026-10-12");
        past.end(one, OutcomeKind::Rejected, "2026-10-12"); // at 12:00
        QCOMPARE(rowsOf(past), u"0/0/0 0/0/0 0/0/0"_s);
    }

    void aShareIsGivenFromFiveCasesOn()
    {
        Past past;
        for (int n = 1; n <= 5; ++n) {
            Application &one = past.add(qPrintable(u"a%1"_s.arg(n)), "2026-10-05");
            past.meet(one, "2026-10-12");
            past.thanked(one, "2026-10-12T15:00");
            if (n <= 3)
                past.offered(one, "2026-10-20T09:00");
            else
                past.end(one, OutcomeKind::Rejected, "2026-10-20");
            const InsightText text = textOf(InsightKind::Thanks, past.seen(), past.told());
            if (n == 4)
                QCOMPARE(text.lines.front().words, u"On time: 3 of 4 went further"_s);
            if (n == 5)
                QCOMPARE(text.lines.front().words, u"On time: 3 of 5 (60%) went further"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestThanking)
#include "tst_thanking.moc"
