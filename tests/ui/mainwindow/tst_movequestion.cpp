// SPDX-License-Identifier: GPL-3.0-or-later
// What a move asks for first, on the real window.
#include "core/edits/editapplication.h"
#include "tests/ui/mainwindow/realwindow.h"
#include "ui/mainwindow/newapplication.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const StageId offer{u"offer"_s};
const StageId accepted{u"accepted"_s};
const StageId closed{u"closed"_s};
const StageId interviewing{u"interviewing"_s};
const StageId applied{u"applied"_s};

} // namespace

class TestMoveQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfferIsAskedForOnceWithItsDeadline()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(offer);
        QVERIFY(w.question());
        QCOMPARE(w.stage(u"a1"_s), u"applied"_s);
        w.fill(u"Their deadline"_s, u"2026-12-02"_s);
        w.press(u"Move"_s);
        QVERIFY(!w.question());
        QCOMPARE(w.stage(u"a1"_s), u"offer"_s);
        QCOMPARE(w.card(u"a1"_s).offer.receivedAt, std::optional(w.desk.clock.now()));
        QCOMPARE(w.card(u"a1"_s).offer.deadline, std::optional(QDate(2026, 12, 2)));
        QCOMPARE(w.window.messageBar()->text(), u"Move of Company 1 to Offer"_s);

        w.window.board()->moveSelectedTo(applied);
        QVERIFY(!w.question());
        w.window.board()->moveSelectedTo(offer);
        QVERIFY2(!w.question(), "it is known since");
        QCOMPARE(w.stage(u"a1"_s), u"offer"_s);
    }

    void aDeadlineBeforeTheOfferIsAskedAbout()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(offer);
        const QDate day = w.desk.tracker.search().person.zone.date(w.desk.clock.now()).addDays(-3);
        w.fill(u"Their deadline"_s, day.toString(Qt::ISODate));
        w.press(u"Move"_s);
        QVERIFY(w.question());
        QCOMPARE(w.stage(u"a1"_s), u"applied"_s);
    }

    void oneQuestionIsOpenAtATime()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        // As a held key does it: asked again before the first question is on the screen, and after.
        w.window.board()->moveSelectedTo(offer);
        w.window.board()->moveSelectedTo(closed);
        QVERIFY(w.question());
        w.window.board()->moveSelectedTo(accepted);
        QCoreApplication::processEvents();
        int open = 0;
        for (const QDialog *dialog : w.window.findChildren<QDialog *>())
            open += dialog->isVisible() ? 1 : 0;
        QCOMPARE(open, 1);
        QVERIFY(w.window.messageBar()->text().contains(u"still open"_s));
        w.fill(u"Their deadline"_s, u"2026-12-02"_s);
        w.press(u"Move"_s);
        QCOMPARE(w.stage(u"a1"_s), u"offer"_s);
        QVERIFY(!w.question());
        // And the next one is asked again.
        w.window.board()->moveSelectedTo(closed);
        QVERIFY(w.question());
    }

    void shortcutsRestBehindAQuestion()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(offer);
        QVERIFY(w.question());
        const Search before = w.desk.tracker.search();
        // The desktop may give the keyboard to the question a moment later.
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Z, Qt::Key_N})
            QTest::keyClick(&w.window, Qt::Key(key), Qt::ControlModifier);
        QTest::keyClick(&w.window, Qt::Key_Delete);
        QTest::keyClick(&w.window, Qt::Key_F1);
        QCoreApplication::processEvents();
        QVERIFY(w.desk.tracker.search() == before);
        int open = 0;
        for (const QDialog *dialog : w.window.findChildren<QDialog *>())
            open += dialog->isVisible() ? 1 : 0;
        QCOMPARE(open, 1);
        QVERIFY(!w.window.findChild<NewApplication *>()->isVisible());
        w.press(u"Cancel"_s);
        QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(w.window.findChild<NewApplication *>()->isVisible());
    }

    void oneListOfStagesIsOpenAtATime()
    {
        RealWindow w;
        w.window.board()->editStages();
        w.window.board()->editStages();
        QCOMPARE(w.window.findChildren<QDialog *>().size(), 1);
    }

    void theMoveAndItsFactsAreOneStepToUndo()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        const Application before = w.card(u"a1"_s);
        w.window.board()->moveSelectedTo(offer);
        w.press(u"Move"_s);
        QCOMPARE(w.desk.editor.undoStack()->count(), 1);
        w.desk.editor.undoStack()->undo();
        QCOMPARE(w.card(u"a1"_s), before);
        w.desk.editor.undoStack()->redo();
        QVERIFY(w.card(u"a1"_s).offer.receivedAt);
    }

    void aCancelledQuestionMovesNothing_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("to an offer") << offer.text;
        QTest::newRow("to what is accepted") << accepted.text;
        QTest::newRow("to what is closed") << closed.text;
        QTest::newRow("to an interview") << interviewing.text;
    }
    void aCancelledQuestionMovesNothing()
    {
        QFETCH(QString, stage);
        RealWindow w;
        const Search before = w.desk.tracker.search();
        w.choose({u"a1"_s, u"a2"_s});
        w.window.board()->moveSelectedTo({stage});
        QVERIFY(w.question());
        QTest::keyClick(w.question(), Qt::Key_Escape);
        QVERIFY(!w.question());
        QVERIFY(w.desk.tracker.search() == before);
        QCOMPARE(w.desk.editor.undoStack()->count(), 0);
    }

    void acceptedNeedsTheDayOfTheSignature()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(accepted);
        w.press(u"Move"_s);
        QVERIFY2(w.question(), "it asks on");
        QCOMPARE(w.stage(u"a1"_s), u"applied"_s);
        w.fill(u"Signed on"_s, u"2027-01-01"_s);
        w.press(u"Move"_s);
        QVERIFY2(w.question(), "that day is still ahead");
        w.fill(u"Signed on"_s, u"2026-11-20"_s);
        w.press(u"Move"_s);
        QCOMPARE(w.stage(u"a1"_s), u"accepted"_s);
        QCOMPARE(w.card(u"a1"_s).offer.signedAt, std::optional(at("2026-11-20T14:00:00Z")));
        QVERIFY(w.card(u"a1"_s).outcome);
        QCOMPARE(w.card(u"a1"_s).outcome->kind, OutcomeKind::Accepted);
    }

    void whatIsNotSignedYetGoesToTheOffersOrStaysThere()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(accepted);
        w.press(u"It is not signed yet"_s);
        QVERIFY2(w.question(), "the offer asks when it came");
        w.press(u"Move"_s);
        QCOMPARE(w.stage(u"a1"_s), u"offer"_s);
        QVERIFY(!w.card(u"a1"_s).offer.signedAt);

        w.window.board()->moveSelectedTo(accepted);
        w.press(u"It is not signed yet"_s);
        QVERIFY(!w.question());
        QCOMPARE(w.stage(u"a1"_s), u"offer"_s);
        QVERIFY(w.window.messageBar()->text().startsWith(u"Nothing has moved."_s));
    }

    void aClosedCardSaysHowItEndedAndWhoTold()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(closed);
        w.fill(u"Who told you"_s, u"Lee Moss"_s);
        w.press(u"Move"_s);
        const Boxed<Outcome> &outcome = w.card(u"a1"_s).outcome;
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, OutcomeKind::Rejected);
        const Contact *lee = w.desk.tracker.search().contacts.find(outcome->toldBy);
        QVERIFY(lee);
        QCOMPARE(lee->name, u"Lee Moss"_s);
        QCOMPARE(lee->organization, u"Company 1"_s);
    }

    void whoWroteLastToldAndAFirstNameMeansTheOneOfThisApplication()
    {
        RealWindow w;
        Search after = w.desk.tracker.search();
        Contact lee;
        lee.id.text = u"lee"_s;
        lee.name = u"Lee Moss"_s;
        lee.organization = u"An agency"_s;
        after.contacts.put(lee);
        Contact other; // of no company of ours
        other.id.text = u"other"_s;
        other.name = u"Lee Abara"_s;
        after.contacts.put(other);
        Application card = w.card(u"a1"_s);
        Message letter;
        letter.id.text = u"m1"_s;
        letter.direction = Direction::In;
        letter.contact = lee.id;
        letter.at = w.desk.clock.now();
        card.messages.push_back(letter);
        after.applications.put(card);
        QVERIFY(w.desk.tracker.apply(difference(w.desk.tracker.search(), after)));

        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(closed);
        QCOMPARE(w.named<QLineEdit>(u"Who told you"_s)->text(), u"Lee Moss"_s);
        w.fill(u"Who told you"_s, u"lee"_s);
        w.press(u"Move"_s);
        QCOMPARE(w.card(u"a1"_s).outcome->toldBy, std::optional(lee.id));
        QCOMPARE(w.desk.tracker.search().contacts.size(), after.contacts.size());
    }

    void theDayOfALetterThatSaysNoIsProposed()
    {
        RealWindow w;
        Application card = w.card(u"a1"_s);
        Message letter;
        letter.id.text = u"m1"_s;
        letter.direction = Direction::In;
        letter.body = u"Dear Robin,\n\nunfortunately we have decided to go with another candidate.\n"_s;
        letter.at = w.desk.clock.now() - std::chrono::days(5);
        card.messages.push_back(letter);
        Search after = w.desk.tracker.search();
        after.applications.put(card);
        QVERIFY(w.desk.tracker.apply(difference(w.desk.tracker.search(), after)));
        const Zone &zone = w.desk.tracker.search().person.zone;

        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(closed);
        w.press(u"Move"_s);
        QCOMPARE(zone.date(*w.card(u"a1"_s).outcome->at), zone.date(letter.at));
        w.desk.editor.undoStack()->undo();

        // Whoever withdraws does it today.
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(closed);
        for (QRadioButton *one : w.question()->findChildren<QRadioButton *>()) {
            if (one->text().contains(u"withdrew"_s))
                one->click();
        }
        w.press(u"Move"_s);
        QCOMPARE(w.card(u"a1"_s).outcome->kind, OutcomeKind::Withdrawn);
        QCOMPARE(w.card(u"a1"_s).outcome->at, std::optional(w.desk.clock.now()));
    }

    void severalCardsAreClosedAlikeOrOneByOne()
    {
        RealWindow w;
        w.choose({u"a1"_s, u"a2"_s, u"a3"_s});
        w.window.board()->moveSelectedTo(closed);
        w.question()->findChild<QCheckBox *>()->setChecked(false);
        w.press(u"I withdrew"_s);
        w.press(u"Move"_s);
        QVERIFY2(w.question(), "the second card");
        w.press(u"No answer came"_s);
        QVERIFY(w.question()->findChild<QCheckBox *>()->isChecked());
        w.press(u"Move"_s);
        QVERIFY(!w.question());
        QCOMPARE(w.card(u"a1"_s).outcome->kind, OutcomeKind::Withdrawn);
        QCOMPARE(w.card(u"a2"_s).outcome->kind, OutcomeKind::NoAnswer);
        QCOMPARE(w.card(u"a3"_s).outcome->kind, OutcomeKind::NoAnswer);
        QCOMPARE(w.desk.editor.undoStack()->undoText(), u"move of 3 cards to Closed"_s);
    }

    void anInterviewIsSetWithItsPeople()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(interviewing);
        w.fill(u"Day"_s, u"2026-11-27"_s);
        w.fill(u"From"_s, u"14:30"_s);
        QTest::keyClick(w.named<QLineEdit>(u"From"_s), Qt::Key_Tab);
        w.fill(u"With whom"_s, u"Dana Whitfield, Priya Rao"_s);
        w.press(u"Move"_s);
        QCOMPARE(w.card(u"a1"_s).interviews.size(), size_t(1));
        const Interview &interview = w.card(u"a1"_s).interviews.front();
        QCOMPARE(interview.startsAt(), at("2026-11-27T19:30:00Z"));
        QCOMPARE(interview.endsAt(), at("2026-11-27T20:30:00Z"));
        QCOMPARE(interview.interviewers.size(), size_t(2));
        QVERIFY(w.desk.tracker.search().contacts.contains(interview.interviewers[1].contact));
    }

    void anInterviewMayBeLeftForLaterAndIsNotAskedForTwice()
    {
        RealWindow w;
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(interviewing);
        w.press(u"Leave for later"_s);
        QVERIFY(!w.question());
        QCOMPARE(w.stage(u"a1"_s), u"interviewing"_s);
        QVERIFY(w.card(u"a1"_s).interviews.empty());
        w.window.board()->moveSelectedTo(applied);
        w.window.board()->moveSelectedTo(interviewing);
        QVERIFY(!w.question());
    }

    void anInterviewThatIsNotedBeforeTheCardMovesIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("asks");
        QTest::newRow("an invitation came in") << u"applied"_s << false;
        QTest::newRow("a first call is another one") << u"screening"_s << true;
    }
    void anInterviewThatIsNotedBeforeTheCardMovesIsNotAskedFor()
    {
        QFETCH(const QString, from);
        QFETCH(const bool, asks);
        RealWindow w;
        Application card = w.card(u"a1"_s);
        card.stage = {from};
        Interview held;
        held.id.text = u"held"_s;
        held.zone = w.desk.tracker.search().person.zone;
        held.start = {QDate(2026, 11, 20), QTime(10, 0)};
        held.end = {QDate(2026, 11, 20), QTime(11, 0)};
        card.interviews.push_back(held);
        QVERIFY(w.desk.editor.make(editingApplication(w.desk.tracker.search(), card)));
        w.choose({u"a1"_s});
        w.window.board()->moveSelectedTo(interviewing);
        QCOMPARE(w.question() != nullptr, asks);
        QCOMPARE(w.stage(u"a1"_s), asks ? from : u"interviewing"_s);
    }

    void aDropAndTheKeysAskAsTheMenuDoes()
    {
        RealWindow w;
        QVERIFY(w.active);
        w.choose({u"a1"_s});
        ColumnView *from = w.window.board()->columnWidgets()[1]->view();
        ColumnView *to = w.window.board()->columnWidgets()[5]->view();
        const std::unique_ptr<QMimeData> data(
            from->model()->mimeData(from->selectionModel()->selectedIndexes()));
        QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(to->viewport(), &enter);
        QDropEvent drop(QPoint(20, 20), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(to->viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(w.question());
        QCOMPARE(w.stage(u"a1"_s), u"applied"_s);
        w.press(u"Move"_s);
        QCOMPARE(w.stage(u"a1"_s), u"offer"_s);

        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        to->setFocus();
        QTest::keyClick(to, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(w.question());
        w.fill(u"Signed on"_s, u"today"_s);
        QTest::keyClick(w.named<QLineEdit>(u"Signed on"_s), Qt::Key_Return);
        QTRY_COMPARE(w.stage(u"a1"_s), u"accepted"_s);
    }

    void whatGoesBackAmongTheOpenOnesLosesItsEndingAndKeepsItsWords()
    {
        Search facts = searchWith(2);
        Application ended = facts.applications.front();
        ended.stage = closed;
        ended.outcome =
            Outcome{OutcomeKind::Rejected, at("2026-11-20T15:00:00Z"), {}, u"salary"_s, u"Ask early."_s};
        facts.applications.put(ended);
        RealWindow w(facts);
        w.choose({u"a1"_s});
        QVERIFY(w.window.board()->showCard({u"a1"_s}));
        w.window.board()->moveSelectedTo(applied);
        QVERIFY(w.question());
        w.press(u"Move"_s);
        QCOMPARE(w.stage(u"a1"_s), u"applied"_s);
        QVERIFY(!w.card(u"a1"_s).outcome);
        QCOMPARE(w.card(u"a1"_s).remarks, u"salary\nAsk early."_s);
    }

    void aCardThatWasSavedIsAppliedForFromTheDayItMoves()
    {
        Search facts = searchWith(1);
        Application saved = facts.applications.front();
        saved.stage = StageId{u"saved"_s};
        facts.applications.put(saved);
        RealWindow w(facts);
        QVERIFY(w.window.board()->showCard({u"a1"_s}));
        w.window.board()->moveSelectedTo(applied);
        QCOMPARE(w.card(u"a1"_s).applied, std::optional(QDate(2026, 11, 23)));
    }
};

QTEST_MAIN(TestMoveQuestion)
#include "tst_movequestion.moc"
