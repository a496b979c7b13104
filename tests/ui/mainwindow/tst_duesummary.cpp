// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/duesummary.h"

#include "core/schedule/next.h"
#include "tests/support/northwind.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestDueSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theStatusBarSaysWhatComesNext_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("ahead") << u"2026-11-23T12:00:00-05:00"_s << u"next: note to Dana by 20:00"_s;
        QTest::newRow("late today") << u"2026-11-23T21:00:00-05:00"_s
                                    << u"next: note to Dana, was due at 20:00"_s;
        QTest::newRow("late for days")
            << u"2026-11-26T10:00:00-05:00"_s << u"next: note to Dana, 3 days late"_s;
    }
    void theStatusBarSaysWhatComesNext()
    {
        QFETCH(QString, now);
        const Desk desk(northwindSearch(), momentFromIso(now).value());
        const Search &search = desk.tracker.search();
        const Moment moment = desk.clock.now();
        const QString line = inWords(dueSummary(desk.agenda, moment), search, moment);
        QFETCH(QString, end);
        QVERIFY2(line.endsWith(end), qPrintable(line));
    }

    void whereALetterReadsLikeANoThatIsAskedFirst()
    {
        const Moment moment = momentFromIso(u"2026-11-23T21:00:00-05:00"_s).value();
        Desk desk(northwindWithANo(), moment);
        const auto line = [&] {
            return inWords(dueSummary(desk.agenda, moment), desk.tracker.search(), moment);
        };
        QVERIFY2(line().endsWith(u"first: is the letter from Northwind a no?"_s), qPrintable(line()));
        // Of one application one line asks, whatever all would have said.
        const auto planned = desk.agenda.agenda().of(northwindId);
        std::vector<FollowUp> all(planned.begin(), planned.end());
        const size_t before = all.size();
        desk.agenda.leaveOneToAsk(all);
        QVERIFY(before > 2);
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [](const FollowUp &one) { return supposesItGoesOn(one.rule()); }),
                 1);
        QSignalSpy told(&desk.agenda, &LiveAgenda::changed);
        QStringList asked;
        desk.agenda.setAnswered([&](const QString &question) {
            asked += question;
            return true;
        });
        desk.agenda.answered();
        QCOMPARE(told.count(), 1);
        QVERIFY2(line().endsWith(u"next: note to Dana, was due at 20:00"_s), qPrintable(line()));
        QVERIFY(asked.constFirst().startsWith(u"means rejection "_s));
    }

    void whatIsLateIsCountedByItself()
    {
        Search search = northwindSearch();
        Desk desk(search, momentFromIso(u"2026-11-23T12:00:00-05:00"_s).value());
        const auto line = [&](Moment moment) {
            const Desk then(search, moment);
            return inWords(dueSummary(then.agenda, moment), search, moment);
        };
        QVERIFY(line(desk.clock.now()).startsWith(u"3 due today"_s));
        const QString later = line(momentFromIso(u"2026-11-24T08:00:00-05:00"_s).value());
        QVERIFY2(later.startsWith(u"3 late"_s), qPrintable(later));
    }

    /// What has waited for weeks waits a little longer; a note that is due tonight doesn't.
    void theNextIsTheMostUsefulOne_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("today's before what is late")
            << u"2026-11-23T12:00:00-05:00"_s << u"next: note to Dana by 20:00"_s;
        QTest::newRow("what was due today before what is due tonight")
            << u"2026-11-23T19:00:00-05:00"_s << u"next: write the debrief, was due at 15:00"_s;
        QTest::newRow("what is late since days before what is late since weeks")
            << u"2026-11-25T10:00:00-05:00"_s << u"next: note to Dana, 2 days late"_s;
    }
    void theNextIsTheMostUsefulOne()
    {
        QFETCH(QString, now);
        Search search = northwindSearch();
        Application silent = *search.applications.find(ApplicationId{u"a1"_s});
        silent.applied = QDate(2026, 11, 1); // a word about it is late since the 17th
        search.applications.put(silent);
        Application northwind = *search.applications.find(northwindId);
        if (now.startsWith(u"2026-11-23T19"))
            northwind.interviews.front().debrief.savedAt.reset();
        search.applications.put(northwind);
        const Desk desk(search, momentFromIso(now).value());
        QVERIFY(planned(desk, "ask-about-application/a1"));
        QCOMPARE(planned(desk, "ask-about-application/a1")->state, FollowUpState::Late);
        const Moment moment = desk.clock.now();
        const QString line = inWords(dueSummary(desk.agenda, moment), desk.tracker.search(), moment);
        QFETCH(QString, end);
        QVERIFY2(line.endsWith(end), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestDueSummary)
#include "tst_duesummary.moc"
