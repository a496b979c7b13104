// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticetext.h"

#include "core/schedule/plan/planner.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestNoticeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDigestSaysOfWhichCompanyEachIs()
    {
        const Search search = northwindSearch();
        const Moment now = at("2026-11-23T20:00:00Z");
        std::vector<Notice> notices;
        for (const FollowUp &followUp : plan(search, BusinessCalendar(), now)) {
            if (followUp.key.rule == Rule::ThankYou)
                notices.push_back({NoticeKind::Opened, followUp});
        }
        QCOMPARE(notices.size(), size_t(3));
        const QStringList lines = digestOf(notices, search, false, now).body.split(u'\n');
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(u"Northwind: Note to "_s), qPrintable(line));
        QCOMPARE(summaryOf(notices, search, false, now).body, lines.join(u'\n'));
        QCOMPARE(digestOf(notices, search, true, now).body, QString());
    }

    void whereALetterReadsLikeANoThatIsAskedAndNothingElse()
    {
        const Search search = northwindSearch();
        const Moment now = at("2026-11-23T20:00:00Z");
        const NoBefore no = [](const FollowUp &) { return u"We chose another candidate."_s; };
        std::vector<Notice> notices;
        for (const FollowUp &followUp : plan(search, BusinessCalendar(), now)) {
            if (followUp.key.rule == Rule::ThankYou)
                notices.push_back({NoticeKind::Due, followUp});
        }
        const NoticeText text = textOf(notices.front(), search, false, now, no);
        QCOMPARE(text.title, u"First: is it a no?"_s);
        QCOMPARE(text.body, u"Northwind\nTheir letter: “We chose another candidate.”"_s);
        QCOMPARE(text.actions.size(), 1);
        QCOMPARE(text.actions.front().first, u"default"_s);
        QCOMPARE(textOf(notices.front(), search, true, now, no).body, QString());
        QCOMPARE(digestOf({notices.front()}, search, false, now, no).body,
                 u"Northwind: First: is it a no?"_s);
    }

    void anAnswerToAnOfferIsNamedBeforeWhatIsLate()
    {
        const Search search = northwindAndAnOffer(at("2026-11-20T15:00:00Z"), QDate(2026, 11, 27));
        const Moment now = at("2026-11-26T20:00:00Z");
        std::vector<Notice> notices;
        for (const FollowUp &followUp : plan(search, BusinessCalendar(), now)) {
            if (followUp.key.rule == Rule::ThankYou || followUp.key.rule == Rule::AnswerOffer)
                notices.push_back({NoticeKind::Late, followUp});
        }
        QCOMPARE(notices.size(), size_t(4));
        QVERIFY(notices.front().followUp.rule() == Rule::ThankYou); // it was due before
        const QString first = summaryOf(notices, search, false, now).body.section(u'\n', 0, 0);
        QVERIFY2(first.startsWith(u"Harbor: "_s), qPrintable(first));
    }

    void countsTellWhatIsLateFromWhatIsDueToday_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("later");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<QString>("summary");
        QTest::newRow("today") << 0 << 2 << 0 << u"2 follow-ups are waiting for you"_s
                               << u"2 follow-ups for today"_s;
        QTest::newRow("late") << 2 << 0 << 0 << u"2 follow-ups are waiting for you"_s
                              << u"2 follow-ups are late"_s;
        QTest::newRow("both") << 2 << 1 << 0 << u"3 follow-ups are waiting, 2 late, 1 due today"_s
                              << u"3 follow-ups for today, 2 of them late"_s;
        QTest::newRow("all three") << 1 << 2 << 3 << u"6 follow-ups are waiting, 1 late, 2 due today"_s
                                   << u"6 follow-ups for today, 1 of them late"_s;
        QTest::newRow("late and later") << 1 << 0 << 1 << u"2 follow-ups are waiting, 1 late"_s
                                        << u"2 follow-ups for today, 1 of them late"_s;
        QTest::newRow("today and later")
            << 0 << 1 << 1 << u"2 follow-ups are waiting, 1 due today"_s << u"2 follow-ups for today"_s;
        QTest::newRow("later") << 0 << 0 << 2 << u"2 follow-ups are waiting for you"_s
                               << u"2 follow-ups for today"_s;
    }

    void countsTellWhatIsLateFromWhatIsDueToday()
    {
        QFETCH(const int, late);
        QFETCH(const int, today);
        QFETCH(const int, later);
        const Moment now = at("2026-11-24T15:00:00Z");
        std::vector<Notice> notices;
        const auto add = [&](int count, FollowUpState state, const char *due) {
            FollowUp one;
            one.key.rule = Rule::OwnTask;
            one.state = state;
            one.due = at(due);
            for (int i = 0; i < count; ++i)
                notices.push_back({NoticeKind::Due, one});
        };
        add(late, FollowUpState::Late, "2026-11-23T21:00:00Z");
        add(today, FollowUpState::Open, "2026-11-24T21:00:00Z");
        add(later, FollowUpState::Open, "2026-11-26T21:00:00Z");
        QTEST(digestOf(notices, northwindSearch(), true, now).title, "digest");
        QTEST(summaryOf(notices, northwindSearch(), true, now).title, "summary");
    }

    void aNoteFromACoachSaysWhoWroteIt()
    {
        Search search = northwindSearch();
        const QDate today(2026, 11, 24);
        Application northwind = *search.applications.find(northwindId);
        northwind.tasks = {{{u"mine"_s}, u"Print"_s, today, {}, {}},
                           {{u"note"_s}, u"Read it again"_s, today, {}, {}, u"Mara Lind (k4821)"_s}};
        search.applications.put(northwind);
        search.tasks.put({{u"all"_s}, u"Rest"_s, today, {}, {}, u"Mara Lind (k4821)"_s});
        const Moment now = at("2026-11-24T20:00:00Z");
        QStringList bodies;
        for (const FollowUp &followUp : plan(search, BusinessCalendar(), now)) {
            if (followUp.rule() != Rule::OwnTask)
                continue;
            bodies += textOf({NoticeKind::Due, followUp}, search, false, now).body;
            QVERIFY(!textOf({NoticeKind::Due, followUp}, search, true, now).body.contains(u"Mara"_s));
        }
        bodies.sort();
        QCOMPARE(bodies, (QStringList{u"Mara Lind (k4821) wrote this down for you, to be done on Tuesday, 24 "
                                      "November."_s,
                                      u"Northwind\nMara Lind (k4821) wrote this down for you about "
                                      "Northwind, to be done on Tuesday, 24 November."_s,
                                      u"Northwind\nThis is on your list for Northwind, to be done on Tuesday, "
                                      "24 November."_s}));
    }

    void theWeeksGoalIsNamedLast()
    {
        const Search search = northwindSearch();
        const Moment now = at("2026-11-26T20:00:00Z");
        FollowUp goal;
        goal.key.rule = Rule::KeepSearching;
        goal.key.id = u"2026-11-23"_s;
        goal.state = FollowUpState::Late;
        std::vector<Notice> notices{{NoticeKind::Late, goal}};
        for (const FollowUp &followUp : plan(search, BusinessCalendar(), now)) {
            if (followUp.key.rule == Rule::ThankYou)
                notices.push_back({NoticeKind::Late, followUp});
        }
        QVERIFY(notices.size() > 1);
        for (const NoticeText &text :
             {summaryOf(notices, search, false, now), digestOf(notices, search, false, now)})
            QVERIFY2(text.body.startsWith(u"Northwind: Note to "_s), qPrintable(text.body));
    }
};

QTEST_GUILESS_MAIN(TestNoticeText)
#include "tst_noticetext.moc"
