// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/followups/followupverbs.h"

#include "tests/support/northwind.h"
#include "ui/words.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

class TestFollowUpVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snoozesUntilMomentsThatAreAhead_data();
    void snoozesUntilMomentsThatAreAhead();
    void aChosenSnoozeIsOneUndoableStep();
    void aSnoozeMayLastUntilAnyDay();
    void closesAsNoAnswerAndMovesTheCard();
    void notesTheSignature();
    void finishesATask();
};

void TestFollowUpVerbs::snoozesUntilMomentsThatAreAhead_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("moments");

    // New York is five hours behind UTC.
    QTest::newRow("Monday noon") << u"2026-11-23T17:00:00Z"_s
                                 << QStringList{u"2026-11-23T13:00:00-05:00"_s,
                                                u"2026-11-23T18:00:00-05:00"_s,
                                                u"2026-11-24T09:00:00-05:00"_s};
    QTest::newRow("Monday late") << u"2026-11-23T22:30:00Z"_s
                                 << QStringList{u"2026-11-23T18:30:00-05:00"_s,
                                                u"2026-11-24T09:00:00-05:00"_s};
    QTest::newRow("Friday") << u"2026-11-27T23:30:00Z"_s
                            << QStringList{u"2026-11-27T19:30:00-05:00"_s, u"2026-11-28T09:00:00-05:00"_s,
                                           u"2026-11-30T09:00:00-05:00"_s};
}

void TestFollowUpVerbs::snoozesUntilMomentsThatAreAhead()
{
    QFETCH(const QString, now);
    QFETCH(const QStringList, moments);
    const Search search = northwindSearch();

    QStringList offered;
    for (const SnoozeChoice &choice : snoozeChoices(search, BusinessCalendar(), momentFromIso(now).value()))
        offered += isoMoment(choice.until, search.person.zone);

    QCOMPARE(offered, moments);
}

void TestFollowUpVerbs::aChosenSnoozeIsOneUndoableStep()
{
    Desk desk(northwindSearch());
    QMenu menu;
    fillSnoozeMenu(&menu, {*planned(desk, "thank-you/i1/dana")}, desk.editor,
                   desk.agenda.agenda().calendar());
    menu.actions().front()->trigger();

    QCOMPARE(planned(desk, "thank-you/i1/dana")->state, FollowUpState::Snoozed);
    desk.editor.undoStack()->undo();
    QCOMPARE(planned(desk, "thank-you/i1/dana")->state, FollowUpState::Open);
}

void TestFollowUpVerbs::aSnoozeMayLastUntilAnyDay()
{
    Desk desk(northwindSearch());
    QMenu menu;
    fillSnoozeMenu(&menu, {*planned(desk, "thank-you/i1/dana"), *planned(desk, "thank-you/i1/priya")},
                   desk.editor, desk.agenda.agenda().calendar());
    auto *calendar = menu.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->minimumDate(), QDate(2026, 11, 24));
    Q_EMIT calendar->clicked(QDate(2026, 11, 30));
    for (const char *key : {"thank-you/i1/dana", "thank-you/i1/priya"}) {
        QCOMPARE(planned(desk, key)->state, FollowUpState::Snoozed);
        QCOMPARE(planned(desk, key)->opens, at("2026-11-30T14:00:00Z")); // 9:00 in New York
    }
    desk.editor.undoStack()->undo();
    QCOMPARE(planned(desk, "thank-you/i1/dana")->state, FollowUpState::Open);
    QCOMPARE(planned(desk, "thank-you/i1/priya")->state, FollowUpState::Open);
}

void TestFollowUpVerbs::closesAsNoAnswerAndMovesTheCard()
{
    Desk desk(northwindSearch(), at("2027-01-04T15:00:00Z"));
    const auto giveUp = planned(desk, "give-up/northwind/2026-11-23");
    QVERIFY(giveUp);

    QVERIFY(doAtOnce(*giveUp, desk.editor));

    QCOMPARE(northwindOf(desk).outcome->kind, OutcomeKind::NoAnswer);
    QCOMPARE(desk.tracker.search().kindOf(northwindOf(desk)), StageKind::Closed);
    QVERIFY(!planned(desk, "give-up/northwind/2026-11-23"));
    desk.editor.undoStack()->undo();
    QVERIFY(!northwindOf(desk).outcome);
    QCOMPARE(desk.tracker.search().kindOf(northwindOf(desk)), StageKind::Interview);
}

void TestFollowUpVerbs::notesTheSignature()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.offer.receivedAt = at("2026-11-23T18:00:00Z");
    application.stage.text = u"offer"_s;
    search.applications.put(application);
    Desk desk(search);
    const auto ask = planned(desk, "get-it-signed/northwind/1");
    QVERIFY(ask);
    QCOMPARE(followUpTitle(*ask, desk.tracker.search()), u"Ask for the offer in writing"_s);
    QCOMPARE(actionText(*ask), u"It came in writing"_s);
    QVERIFY(doAtOnce(*ask, desk.editor));
    QCOMPARE(northwindOf(desk).offer.writtenAt, desk.clock.now());
    const auto getItSigned = planned(desk, "get-it-signed/northwind/2");
    QVERIFY(getItSigned);

    QVERIFY(doAtOnce(*getItSigned, desk.editor));

    QCOMPARE(northwindOf(desk).offer.signedAt, desk.clock.now());
    QVERIFY(northwindOf(desk).outcome);
    QVERIFY(northwindOf(desk).outcome->kind == OutcomeKind::Accepted);
    QVERIFY(desk.tracker.search().kindOf(northwindOf(desk)) == StageKind::Accepted);
    QCOMPARE(northwindOf(desk).moves.back().to, northwindOf(desk).stage);
    desk.editor.undoStack()->undo();
    QVERIFY(!northwindOf(desk).offer.signedAt);
    QCOMPARE(northwindOf(desk).stage.text, u"offer"_s);
    desk.editor.undoStack()->redo();
    QVERIFY(!planned(desk, "get-it-signed/northwind/2"));
}

void TestFollowUpVerbs::finishesATask()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    application.tasks = {{{u"print"_s}, u"Print the portfolio"_s, QDate(2026, 11, 23), {}, {}}};
    search.applications.put(application);
    search.tasks.put({{u"card"_s}, u"Renew the card"_s, QDate(2026, 11, 23), QTime(8, 0), {}});
    Desk desk(search);
    for (const char *key : {"own-task/print", "own-task/card"}) {
        const auto task = planned(desk, key);
        QVERIFY(task);
        QVERIFY(isDoneAtOnce(actionOf(*task)));
        QCOMPARE(actionText(*task), u"Mark as done"_s);
        QVERIFY(doAtOnce(*task, desk.editor));
        QVERIFY(!planned(desk, key));
    }
    QCOMPARE(northwindOf(desk).tasks.front().doneAt, desk.clock.now());
    QCOMPARE(desk.tracker.search().tasks.front().doneAt, desk.clock.now());
    desk.editor.undoStack()->undo();
    QCOMPARE(followUpTitle(*planned(desk, "own-task/card"), desk.tracker.search()), u"Renew the card"_s);
    desk.editor.undoStack()->undo();
    QCOMPARE(followUpTitle(*planned(desk, "own-task/print"), desk.tracker.search()),
             u"Print the portfolio"_s);
}

QTEST_MAIN(TestFollowUpVerbs)
#include "tst_followupverbs.moc"
