// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editor.h"

#include "core/edits/bothsides/takein.h"
#include "core/edits/editapplication.h"
#include "core/edits/followups.h"
#include "core/edits/movecards.h"
#include "core/edits/recordmessage.h"
#include "tests/support/desk.h"
#include "tests/support/inorder.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Application &application(const Desk &desk, const QString &id = u"a1"_s)
{
    return *desk.tracker.search().applications.find(ApplicationId{id});
}

Step changed(const Desk &desk, void (*change)(Application &), const QString &id = u"a1"_s)
{
    Application after = application(desk, id);
    change(after);
    return editingApplication(desk.tracker.search(), after);
}

Draft draft(const QString &body)
{
    Draft draft;
    draft.id.text = u"d1"_s;
    draft.body = body;
    draft.updatedAt = at("2026-11-23T20:00:00Z");
    return draft;
}

} // namespace

class TestEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsMadeUndoneAndRedone()
    {
        Desk desk(searchWith(1));
        QSignalSpy made(&desk.editor, &Editor::made);
        const Search before = desk.tracker.search();
        QVERIFY(desk.editor.make(changed(desk, [](Application &a) { a.role = u"Baker"_s; })));
        QCOMPARE(made.count(), 1);
        QCOMPARE(desk.editor.undoStack()->undoText(), u"change to Company 1"_s);
        desk.editor.undoStack()->undo();
        QCOMPARE(desk.tracker.search(), before);
        desk.editor.undoStack()->redo();
        QCOMPARE(application(desk).role, u"Baker"_s);
        QCOMPARE(made.count(), 1);
        QCOMPARE(desk.store.kept(), desk.tracker.search());
    }

    void editsMayBeMadeWhereNobodyHindersThem()
    {
        Desk desk(searchWith(1));
        QSignalSpy changed(&desk.editor, &Editor::mayEditChanged);
        QVERIFY(desk.editor.mayEdit());
        const QObject one;
        const QObject other;
        desk.editor.setHindered(&one, true);
        desk.editor.setHindered(&other, true);
        desk.editor.setHindered(&one, false);
        QVERIFY(!desk.editor.mayEdit());
        desk.editor.setHindered(&other, false);
        QVERIFY(desk.editor.mayEdit());
        QCOMPARE(changed.size(), 2);
    }

    void aStepThatChangesNothingLeavesNoTrace()
    {
        Desk desk(searchWith(1));
        QVERIFY(desk.editor.make(editingApplication(desk.tracker.search(), application(desk))));
        QCOMPARE(desk.editor.undoStack()->count(), 0);
        QCOMPARE(desk.store.writes(), 0);
    }

    void aRefusedStepTellsWhyInOneSentence()
    {
        Desk desk(searchWith(1));
        QSignalSpy failed(&desk.editor, &Editor::failed);
        QSignalSpy made(&desk.editor, &Editor::made);
        desk.store.refuseNext(1, u"the disk is full, nothing was changed"_s);
        QVERIFY(!desk.editor.make(changed(desk, [](Application &a) { a.role = u"Baker"_s; })));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), u"The disk is full, nothing was changed."_s);
        QCOMPARE(made.count(), 0);
        QCOMPARE(desk.editor.undoStack()->count(), 0);
        QCOMPARE(application(desk).role, u"Data Analyst"_s);
    }

    void aStepThatCannotBeThoughtOutTellsWhy()
    {
        Desk desk(searchWith(1));
        QSignalSpy failed(&desk.editor, &Editor::failed);
        QVERIFY(
            !desk.editor.make(addingApplication(desk.tracker.search(), u"  "_s, {}, {}, desk.editor.now())));
        QCOMPARE(failed.count(), 1);
    }

    void whatWasTypedMeanwhileSurvivesTheUndoOfAMove()
    {
        Desk desk(searchWith(1));
        const std::array cards = {ApplicationId{u"a1"_s}};
        QVERIFY(desk.editor.make(
            movingCards(desk.tracker.search(), cards, StageId{u"offer"_s}, {}, desk.editor.now())));
        Application typed = application(desk);
        typed.drafts.push_back(draft(u"Dear Dana"_s));
        QVERIFY(desk.editor.keep(put(desk.tracker.search(), typed)));
        desk.editor.undoStack()->undo();
        QCOMPARE(application(desk).stage.text, u"applied"_s);
        QVERIFY(application(desk).moves.empty());
        QCOMPARE(application(desk).drafts.size(), size_t(1));
        desk.editor.undoStack()->redo();
        QCOMPARE(application(desk).stage.text, u"offer"_s);
        QCOMPARE(application(desk).moves.size(), size_t(1));
        QCOMPARE(application(desk).drafts.front().body, u"Dear Dana"_s);
    }

    void anUndoneAdditionComesBackWithWhatWasTypedIntoIt()
    {
        Desk desk(searchWith(0));
        const Result<Step> added =
            addingApplication(desk.tracker.search(), u"Northwind"_s, u"Analyst"_s, {}, desk.editor.now());
        QVERIFY(desk.editor.make(added));
        Application typed = application(desk, u"northwind"_s);
        typed.drafts.push_back(draft(u"Dear Dana"_s));
        QVERIFY(desk.editor.keep(put(desk.tracker.search(), typed)));
        desk.editor.undoStack()->undo();
        QVERIFY(desk.tracker.search().applications.empty());
        desk.editor.undoStack()->redo();
        QCOMPARE(application(desk, u"northwind"_s).drafts.size(), size_t(1));
    }

    void anAdditionThatSomebodyElseHasEditedIsNotTakenAway()
    {
        Desk desk(searchWith(0));
        QSignalSpy failed(&desk.editor, &Editor::failed);
        QVERIFY(desk.editor.make(
            addingApplication(desk.tracker.search(), u"Northwind"_s, u"Analyst"_s, {}, desk.editor.now())));
        Application other = application(desk, u"northwind"_s);
        other.remarks = u"theirs"_s;
        QVERIFY(desk.tracker.apply(put(desk.tracker.search(), other)));
        desk.editor.undoStack()->undo();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(application(desk, u"northwind"_s).remarks, u"theirs"_s);
    }

    void whatIsGoneIsSaidToBeGone()
    {
        Desk desk(searchWith(1));
        QSignalSpy failed(&desk.editor, &Editor::failed);
        QVERIFY(desk.editor.make(
            addingApplication(desk.tracker.search(), u"Northwind"_s, u"Analyst"_s, {}, desk.editor.now())));
        QVERIFY(desk.editor.make(changed(desk, [](Application &a) { a.role = u"Baker"_s; })));
        QVERIFY(desk.tracker.apply(remove(desk.tracker.search(), ApplicationId{u"a1"_s})));
        desk.editor.undoStack()->undo();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().toString(),
                 u"Company 1 is not there any more, so nothing was done."_s);
        // What was to be taken away and is gone is fine.
        QVERIFY(desk.tracker.apply(remove(desk.tracker.search(), ApplicationId{u"northwind"_s})));
        desk.editor.undoStack()->undo();
        QCOMPARE(failed.count(), 1);
    }

    void whatGetsAnotherIdIsMeantByItWhenItIsUndoneAndRedone()
    {
        Desk desk(searchWith(0));
        QVERIFY(desk.editor.make(
            addingApplication(desk.tracker.search(), u"Northwind"_s, u"Analyst"_s, {}, desk.editor.now())));
        QVERIFY(desk.editor.make(changed(
            desk, [](Application &a) { a.salary = u"mine"_s; }, u"northwind"_s)));
        Application theirs;
        theirs.id.text = u"northwind"_s;
        theirs.company = u"Northwind"_s;
        theirs.role = u"Baker"_s;
        theirs.stage = application(desk, u"northwind"_s).stage;
        Change news;
        news.applications.push_back({std::nullopt, theirs});
        const TakenIn taken = takenIn(news, desk.tracker.search());
        QVERIFY(desk.tracker.apply(taken.change, taken.renames));
        const Search both = desk.tracker.search();
        QUndoStack &stack = *desk.editor.undoStack();
        stack.undo();
        QCOMPARE(application(desk, u"northwind-2"_s).salary, QString());
        stack.undo();
        QVERIFY(!desk.tracker.search().applications.contains(ApplicationId{u"northwind-2"_s}));
        QCOMPARE(application(desk, u"northwind"_s), theirs);
        stack.redo();
        stack.redo();
        QCOMPARE(inOrder(desk.tracker.search()), inOrder(both));
    }

    void anEditOfTheSameFieldMeanwhileIsNotOverwritten()
    {
        Desk desk(searchWith(1));
        QSignalSpy failed(&desk.editor, &Editor::failed);
        QVERIFY(desk.editor.make(changed(desk, [](Application &a) { a.role = u"Baker"_s; })));
        Application other = application(desk);
        other.role = u"Butcher"_s;
        QVERIFY(desk.editor.keep(put(desk.tracker.search(), other)));
        desk.editor.undoStack()->undo();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(application(desk).role, u"Butcher"_s);
    }

    void messagesOfTwoStepsAreUndoneOneByOne()
    {
        Desk desk(searchWith(1));
        QVERIFY(desk.editor.make(
            recordingReply(desk.tracker.search(), ApplicationId{u"a1"_s}, {}, at("2026-11-20T15:00:00Z"))));
        Application typed = application(desk);
        typed.remarks = u"kind"_s;
        QVERIFY(desk.editor.keep(put(desk.tracker.search(), typed)));
        QVERIFY(desk.editor.make(
            recordingReply(desk.tracker.search(), ApplicationId{u"a1"_s}, {}, at("2026-11-21T15:00:00Z"))));
        QCOMPARE(application(desk).messages.size(), size_t(2));
        QVERIFY(application(desk).messages[0].id != application(desk).messages[1].id);
        desk.editor.undoStack()->undo();
        desk.editor.undoStack()->undo();
        QVERIFY(application(desk).messages.empty());
        QCOMPARE(application(desk).remarks, u"kind"_s);
    }

    void randomEditsUndoneAndRedoneLeaveTheSameFacts()
    {
        Desk desk(searchWith(6));
        const Search before = desk.tracker.search();
        quint32 seed = 7;
        const auto next = [&seed](int below) {
            seed = seed * 1664525u + 1013904223u;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
        };
        const QStringList stages = {u"applied"_s, u"offer"_s, u"closed"_s};
        for (int round = 0; round < 300; ++round) {
            const Search &search = desk.tracker.search();
            if (search.applications.empty())
                break;
            const std::array card = {
                search.applications[static_cast<size_t>(next(int(search.applications.size())))].id};
            switch (next(5)) {
            case 0:
                QVERIFY(desk.editor.make(
                    movingCards(search, card, StageId{stages[next(3)]}, {}, desk.editor.now())));
                break;
            case 1:
                QVERIFY(desk.editor.make(
                    addingApplication(search, u"New %1"_s.arg(round), {}, {}, desk.editor.now())));
                break;
            case 2: {
                Application after = *search.applications.find(card.front());
                after.remarks = QString::number(round);
                QVERIFY(desk.editor.make(editingApplication(search, after)));
                break;
            }
            case 3:
                QVERIFY(desk.editor.make(recordingReply(search, card.front(), {}, desk.editor.now())));
                break;
            default:
                if (next(4) == 0)
                    QVERIFY(desk.editor.make(removingApplications(search, card)));
            }
        }
        const Search after = desk.tracker.search();
        while (desk.editor.undoStack()->canUndo())
            desk.editor.undoStack()->undo();
        // The order of the table is not a fact: a card that comes back comes last.
        QVERIFY(difference(desk.tracker.search(), before).isEmpty());
        while (desk.editor.undoStack()->canRedo())
            desk.editor.undoStack()->redo();
        QVERIFY(difference(desk.tracker.search(), after).isEmpty());
    }

    void stepsAreNamedAsTheyFollowUndo()
    {
        Search search = searchWith(3);
        search.contacts.put({{u"dana"_s}, u"Dana Whitfield"_s, {}, {}, {}, {}, {}, {}, {}});
        const Moment now = at("2026-11-23T20:00:00Z");
        const std::array one = {ApplicationId{u"a1"_s}};
        const std::array two = {ApplicationId{u"a1"_s}, ApplicationId{u"a2"_s}};
        QCOMPARE(movingCards(search, one, StageId{u"offer"_s}, {}, now)->text,
                 u"move of Company 1 to Offer"_s);
        QCOMPARE(movingCards(search, one, StageId{u"applied"_s}, {}, now)->text,
                 u"move of Company 1 within Applied"_s);
        QCOMPARE(movingCards(search, two, StageId{u"offer"_s}, {}, now)->text, u"move of 2 cards to Offer"_s);
        QCOMPARE(removingApplications(search, two).text, u"removal of 2 applications"_s);
        QCOMPARE(recordingReply(search, one.front(), ContactId{u"dana"_s}, now)->text, u"answer from Dana"_s);
        QCOMPARE(recordingReply(search, one.front(), {}, now)->text, u"answer from Company 1"_s);
    }

    void whatAMenuShowsOfAStepHasNoKeyOfItsOwn()
    {
        Desk desk(searchWith(1));
        QObject owner;
        const QAction *undo = desk.editor.undoStack()->createUndoAction(&owner);
        QVERIFY(desk.editor.make(changed(desk, [](Application &a) { a.company = u"Lind & Sons"_s; })));
        QCOMPARE(undo->text(), u"Undo change to Lind && Sons"_s);
    }

    void aMessageIsDoneByAMessageAndAnythingElseByADecision()
    {
        Desk desk(searchWith(1));
        FollowUp checkIn;
        checkIn.key = {Rule::CheckIn, u"a1"_s, {}, QDate(2026, 11, 10), 1};
        checkIn.application = ApplicationId{u"a1"_s};
        checkIn.channel = Channel::Phone;
        QVERIFY(desk.editor.make(markingAsDone(desk.tracker.search(), checkIn, desk.editor.now())));
        const Message &message = application(desk).messages.front();
        QCOMPARE(message.about, Rule::CheckIn);
        QCOMPARE(message.direction, Direction::Out);
        QCOMPARE(message.channel, Channel::Phone);
        QVERIFY(desk.tracker.search().decisions.empty());

        FollowUp signature = checkIn;
        signature.key = {Rule::GetItSigned, u"a1"_s, {}, {}, 1};
        QVERIFY(desk.editor.make(markingAsDone(desk.tracker.search(), signature, desk.editor.now())));
        QCOMPARE(desk.tracker.search().decisions.front().followUp, u"get-it-signed/a1/1"_s);
        QCOMPARE(desk.tracker.search().decisions.front().state, DecisionState::Done);

        const Moment until = at("2026-11-24T14:00:00Z");
        QVERIFY(desk.editor.make(snoozing(desk.tracker.search(), checkIn, until, desk.editor.now())));
        QCOMPARE(desk.tracker.search().decisions.back().until, std::optional(until));
        desk.editor.undoStack()->undo();
        QCOMPARE(desk.tracker.search().decisions.size(), size_t(1));
    }

    void aNewApplicationGoesToItsStagesEndWithAFreshId()
    {
        Desk desk(searchWith(0));
        for (int n = 0; n < 2; ++n)
            QVERIFY(desk.editor.make(
                addingApplication(desk.tracker.search(), u" Fabrikam  Ltd "_s, {}, {}, desk.editor.now())));
        QVERIFY(desk.editor.make(addingApplication(desk.tracker.search(), u"Contoso"_s, u"Analyst"_s,
                                                   StageId{u"applied"_s}, desk.editor.now())));
        const Table<Application> &all = desk.tracker.search().applications;
        QCOMPARE(all[0].id.text, u"fabrikam-ltd"_s);
        QCOMPARE(all[1].id.text, u"fabrikam-ltd-2"_s);
        QCOMPARE(all[0].company, u"Fabrikam Ltd"_s);
        QCOMPARE(all[0].stage.text, u"saved"_s);
        QVERIFY(!all[0].applied);
        QVERIFY(all[1].rank > all[0].rank);
        QCOMPARE(all[2].applied, std::optional(QDate(2026, 11, 23)));
    }
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
