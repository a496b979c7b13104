// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/endings.h"

#include "core/insights/insighttexts.h"
#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

/// An application that was rejected on @p day of October after @p interviews interviews.
void reject(Past &past, const char *id, int day, int interviews, const char *reason)
{
    Application &one = past.add(id, "2026-09-01");
    for (int n = 0; n < interviews; ++n)
        past.meet(one, n == 0 ? "2026-09-07" : n == 1 ? "2026-09-14" : "2026-09-21");
    past.end(one, OutcomeKind::Rejected, qPrintable(QDate(2026, 10, day).toString(Qt::ISODate)), reason);
}

/// "place/kind/reason=cases", one for each group.
QStringList endedIn(const Past &past)
{
    QStringList all;
    for (const EndedSo &one : past.seen().ended)
        all += u"%1/%2/%3=%4"_s.arg(int(one.reached)).arg(toText(one.kind), one.reason).arg(one.tally.cases);
    return all;
}

} // namespace

class TestEndings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatEndedIsCountedByPlaceAndReason()
    {
        Past past;
        reject(past, "a", 1, 0, "experience");
        reject(past, "b", 2, 2, "salary");
        reject(past, "c", 3, 2, "Experience");
        reject(past, "d", 4, 2, " experience ");
        past.end(past.add("e", "2026-09-01"), OutcomeKind::NoAnswer, "2026-10-20");
        past.end(past.add("f", "2026-09-01"), OutcomeKind::Declined, "2026-10-20");
        past.end(past.add("g", "2026-09-01"), OutcomeKind::Accepted, "2026-10-20");
        past.add("h", "2026-09-01");
        QCOMPARE(endedIn(past),
                 (QStringList{u"1/rejected/experience=1"_s, u"1/noAnswer/=1"_s, u"4/rejected/experience=2"_s,
                              u"4/rejected/salary=1"_s, u"6/withdrawn/=1"_s}));
    }

    void whatIsToComeHasNotEnded()
    {
        Past past;
        past.end(past.add("a", "2026-09-01"), OutcomeKind::Rejected, "2026-12-24");
        QVERIFY(past.seen().ended.empty());
    }

    void aRepetitionIsSaidInWords()
    {
        Past past;
        reject(past, "old", 1, 2, "experience"); // the seventh from the end: not looked at
        reject(past, "a", 2, 2, "experience");
        reject(past, "b", 3, 0, "fit");
        reject(past, "c", 4, 2, "Experience");
        reject(past, "d", 5, 2, "experience");
        reject(past, "e", 6, 1, "salary");
        reject(past, "f", 7, 2, "experience");
        const auto repetition = past.seen().repetition;
        QVERIFY(repetition);
        QCOMPARE(
            inWords(*repetition),
            u"4 of your last 6 rejections came after the second interview, and the reason was “experience”."_s);
        QCOMPARE(namesOf(repetition->cards), u"f d c a"_s);
    }

    void halfOfThemIsNoRepetition()
    {
        Past past;
        reject(past, "a", 1, 2, "experience");
        reject(past, "b", 2, 2, "experience");
        reject(past, "c", 3, 2, "experience");
        reject(past, "d", 4, 0, "fit");
        reject(past, "e", 5, 1, "salary");
        reject(past, "f", 6, 1, "place");
        QVERIFY(!past.seen().repetition);
    }

    void twoCasesAreNoRepetition()
    {
        Past past;
        reject(past, "a", 1, 2, "experience");
        reject(past, "b", 2, 2, "experience");
        QVERIFY(!past.seen().repetition);
    }

    void thePlaceAloneOrTheReasonAloneRepeatsToo()
    {
        Past places;
        reject(places, "a", 1, 1, "experience");
        reject(places, "b", 2, 1, "");
        reject(places, "c", 3, 1, "fit");
        QCOMPARE(inWords(*places.seen().repetition),
                 u"3 of your last 3 rejections came after the first interview."_s);

        Past reasons;
        reject(reasons, "a", 1, 0, "salary");
        reject(reasons, "b", 2, 1, "salary");
        reject(reasons, "c", 3, 2, "salary");
        QCOMPARE(inWords(*reasons.seen().repetition),
                 u"For 3 of your last 3 rejections the reason was “salary”."_s);
    }

    void nothingWrittenDownIsNoReason()
    {
        Past past;
        reject(past, "a", 1, 0, "");
        reject(past, "b", 2, 1, "");
        reject(past, "c", 3, 2, "");
        QVERIFY(!past.seen().repetition);
    }

    void whatPeopleTypeIsNeverFilledIn()
    {
        Past past;
        reject(past, "a", 1, 1, "%1 %2 %3");
        reject(past, "b", 2, 1, "%1 %2 %3");
        reject(past, "c", 3, 1, "%1 %2 %3");
        const Insights found = past.seen();
        QVERIFY(inWords(*found.repetition).contains(u"“%1 %2 %3”"_s));
        QCOMPARE(textOf(InsightKind::Endings, found, past.told()).lines.front().words,
                 u"After the first interview: %1 %2 %3: 3"_s);
    }

    void theRareOnesAreToldTogether()
    {
        Past past;
        for (int n = 0; n < 12; ++n)
            reject(past, qPrintable(u"a%1"_s.arg(n)), 1, 0,
                   qPrintable(u"reason %1"_s.arg(n, 2, 10, QChar(u'0'))));
        reject(past, "b", 1, 0, "reason 11");
        const InsightText text = textOf(InsightKind::Endings, past.seen(), past.told());
        QCOMPARE(text.lines.size(), size_t(9));
        QCOMPARE(text.lines.front().words, u"After applying: reason 11: 2"_s);
        // 13 ended, 2 + 7 of them are shown.
        QCOMPARE(text.lines.back().words, u"Otherwise: 4"_s);
        QCOMPARE(text.lines.back().cards.size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
