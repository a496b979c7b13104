// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "core/edits/manycards.h"
#include "tests/support/desk.h"
#include "ui/board/column/column.h"
#include "ui/board/column/columnheader.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/board/column/columnview.h"
#include "ui/board/manycardsmenu.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

constexpr int applied = 1;
constexpr int screening = 2;

Search search()
{
    Search all = searchWith(4);
    for (const QString &id : {u"a3"_s, u"a4"_s}) {
        Application application = *all.applications.find(ApplicationId{id});
        application.stage.text = u"screening"_s;
        all.applications.put(application);
    }
    return all;
}

/// Whoever leaves it writes what was typed.
struct Leaving : QLineEdit {
    void focusOutEvent(QFocusEvent *event) override
    {
        QLineEdit::focusOutEvent(event);
        if (left)
            std::exchange(left, {})();
    }

    std::function<void()> left;
};

/// A board in a window that has the keyboard.
struct Board {
    explicit Board(const Search &facts = search())
        : desk(facts)
        , columns(desk.editor, desk.agenda)
        , view(columns)
    {
        view.resize(2400, 700);
        view.show();
        active = QTest::qWaitForWindowActive(&view);
    }

    ColumnView *column(int index) { return view.columnWidgets()[static_cast<size_t>(index)]->view(); }

    QString order(int index)
    {
        QStringList ids;
        for (int row = 0; row < column(index)->columnModel()->rowCount(); ++row)
            ids << column(index)->columnModel()->idAt(row).text;
        return ids.join(u' ');
    }

    QString selected() const
    {
        QStringList ids;
        for (const ApplicationId &id : view.selectedCards())
            ids << id.text;
        return ids.join(u' ');
    }

    QPoint middleOf(int index, int row)
    {
        return column(index)->visualRect(column(index)->model()->index(row, 0)).center();
    }

    void click(int index, int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(column(index)->viewport(), Qt::LeftButton, modifiers, middleOf(index, row));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.window()->focusWidget(), key, modifiers);
    }

    /// Drops the selected cards at @p position of a column's viewport, as the window system tells it.
    bool drop(int from, int to, const QPoint &position)
    {
        const std::unique_ptr<QMimeData> data(
            column(from)->model()->mimeData(column(from)->selectionModel()->selectedIndexes()));
        QWidget *target = column(to)->viewport();
        QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent move(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &move);
        QDropEvent drop(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &drop);
        return drop.isAccepted() && drop.dropAction() == Qt::MoveAction;
    }

    Desk desk;
    Columns columns;
    BoardView view;
    bool active = false;
};

} // namespace

class TestBoardView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardThatGetsAnotherIdStaysTheChosenOne()
    {
        Board board;
        QVERIFY(board.view.showCard(ApplicationId{u"a1"_s}));
        const QSignalSpy told(&board.view, &BoardView::currentChanged);
        Renames renames;
        renames.add(ApplicationId{u"a1"_s}, ApplicationId{u"a1-2"_s});
        Search after = board.desk.tracker.search();
        Application theirs = *after.applications.find(ApplicationId{u"a1"_s});
        renames.follow(after);
        theirs.stage.text = u"screening"_s;
        theirs.role = u"Baker"_s;
        after.applications.put(theirs);
        QVERIFY(board.desk.tracker.apply(difference(board.desk.tracker.search(), after), renames));
        QCOMPARE(board.selected(), u"a1-2"_s);
        QCOMPARE(board.column(applied)->currentCard(), std::optional(ApplicationId{u"a1-2"_s}));
        QVERIFY2(told.isEmpty(), "whoever shows it has followed by itself");
    }

    /// As when the panel opens beside the board.
    void whatMakesTheBoardNarrowerLeavesTheChosenCardInView()
    {
        Board board;
        board.click(screening, 0);
        Column *column = board.view.columnWidgets()[screening];
        board.view.resize(600, 700);
        QTRY_VERIFY(board.view.viewport()->rect().contains(
            QRect(column->mapTo(board.view.viewport(), QPoint()), QSize(column->width(), 1))));
    }

    void aDroppedCardIsTheCurrentOneInItsNewColumn()
    {
        Board board;
        board.click(applied, 0);
        QCOMPARE(board.selected(), u"a1"_s);
        const QRect second =
            board.column(screening)->visualRect(board.column(screening)->model()->index(1, 0));
        QVERIFY(board.drop(applied, screening, second.center() - QPoint(0, 20)));
        QCOMPARE(board.order(applied), u"a2"_s);
        QCOMPARE(board.order(screening), u"a3 a1 a4"_s);
        QCOMPARE(board.selected(), u"a1"_s);
        QCOMPARE(board.column(screening)->currentCard(), std::optional(ApplicationId{u"a1"_s}));
        QCOMPARE(board.view.currentCard(), std::optional(ApplicationId{u"a1"_s}));
    }

    void aDropGoesAboveOrBelowTheCardUnderThePointer_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("order");
        QTest::newRow("upper half of the first") << 0 << -20 << u"a1 a3 a4"_s;
        QTest::newRow("lower half of the first") << 0 << 20 << u"a3 a1 a4"_s;
        QTest::newRow("the gap below the first") << 0 << 43 << u"a3 a1 a4"_s;
        QTest::newRow("lower half of the last") << 1 << 20 << u"a3 a4 a1"_s;
        QTest::newRow("far below the last") << 1 << 300 << u"a3 a4 a1"_s;
    }
    void aDropGoesAboveOrBelowTheCardUnderThePointer()
    {
        QFETCH(int, row);
        QFETCH(int, offset);
        Board board;
        board.click(applied, 0);
        QVERIFY(board.drop(applied, screening, board.middleOf(screening, row) + QPoint(0, offset)));
        QTEST(board.order(screening), "order");
    }

    void aDropOnAHeaderGoesToTheTop()
    {
        Board board;
        board.click(applied, 1);
        const std::unique_ptr<QMimeData> data(board.column(applied)->model()->mimeData(
            board.column(applied)->selectionModel()->selectedIndexes()));
        Column *column = board.view.columnWidgets()[screening];
        QDragEnterEvent enter(QPoint(100, 5), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(column, &enter);
        QDropEvent drop(QPoint(100, 5), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(column, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(board.order(screening), u"a2 a3 a4"_s);
    }

    void aDropOfSomethingElseIsNotTaken()
    {
        Board board;
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/nowhere/photo.png"_s)});
        QDragMoveEvent move(QPoint(10, 10), Qt::MoveAction, &file, Qt::LeftButton, {});
        QCoreApplication::sendEvent(board.column(applied)->viewport(), &move);
        QVERIFY(!move.isAccepted());
    }

    void severalSelectedCardsMoveTogetherAndStaySelected()
    {
        Board board;
        board.click(applied, 0);
        board.click(applied, 1, Qt::ControlModifier);
        QVERIFY(board.drop(applied, screening, board.middleOf(screening, 0) - QPoint(0, 20)));
        QCOMPARE(board.order(screening), u"a1 a2 a3 a4"_s);
        QCOMPARE(board.selected(), u"a1 a2"_s);
    }

    /// Without a window manager there is no real drag: what it carries is asked of the view that is dragged
    /// from.
    void cardsOfSeveralColumnsAreDraggedTogether()
    {
        Board board;
        board.click(applied, 0);
        board.click(screening, 1, Qt::ControlModifier);
        QCOMPARE(board.selected(), u"a1 a4"_s);
        QCOMPARE(board.view.currentCard()->text, u"a4"_s);
        // A press on one of them may begin a drag: the others stay chosen.
        QTest::mousePress(board.column(applied)->viewport(), Qt::LeftButton, {}, board.middleOf(applied, 0));
        QCOMPARE(board.selected(), u"a1 a4"_s);
        const std::unique_ptr<QMimeData> data(
            board.column(applied)->columnModel()->mimeDataOf(board.view.selectedCards()));
        QCOMPARE(cardsIn(data.get()).size(), size_t(2));
        QVERIFY(board.column(4)->drop(data.get(), 0));
        QCOMPARE(board.order(4), u"a1 a4"_s);
    }

    void aClickOnOneOfSeveralMeansThatOne()
    {
        Board board;
        board.click(applied, 0);
        board.click(screening, 1, Qt::ControlModifier);
        board.click(applied, 0);
        QCOMPARE(board.selected(), u"a1"_s);
        board.click(screening, 1, Qt::ControlModifier);
        board.click(screening, 1, Qt::ControlModifier); // and not chosen again
        QCOMPARE(board.selected(), u"a1"_s);
    }

    void onlyOneColumnHasASelection()
    {
        Board board;
        board.click(applied, 0);
        board.click(screening, 1);
        QCOMPARE(board.selected(), u"a4"_s);
        QVERIFY(!board.column(applied)->selectionModel()->hasSelection());
    }

    void controlAChoosesEveryCardThatIsShown()
    {
        Board board;
        QVERIFY(board.active);
        QSignalSpy chosen(&board.view, &BoardView::chosenChanged);
        board.click(screening, 0);
        board.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(board.selected(), u"a1 a2 a3 a4"_s);
        QCOMPARE(chosen.last().first().toInt(), 4);
        QCOMPARE(board.view.currentCard()->text, u"a3"_s);
        board.columns.setFilter(u"company"_s); // they stay chosen
        QCOMPARE(board.selected(), u"a1 a2 a3 a4"_s);
        board.columns.setFilter({});
        board.view.moveSelectedTo(StageId{u"waiting"_s});
        QCOMPARE(board.order(screening), QString());
        QCOMPARE(board.selected(), u"a1 a2 a3 a4"_s);
        board.desk.editor.undoStack()->undo();
        board.click(applied, 0);
        QCOMPARE(board.selected(), u"a1"_s);
        QCOMPARE(chosen.last().first().toInt(), 1);
        board.columns.setFilter(u"company 2"_s);
        board.columns.setFilter({});
        board.key(Qt::Key_A, Qt::ControlModifier);
        board.view.removeSelected();
        QVERIFY(board.desk.tracker.search().applications.empty());
    }

    void arrowsWalkWithinAndAcrossColumns()
    {
        Board board;
        QVERIFY(board.active);
        board.click(applied, 0);
        board.key(Qt::Key_Down);
        QCOMPARE(board.selected(), u"a2"_s);
        board.key(Qt::Key_Right);
        QCOMPARE(board.selected(), u"a4"_s);
        QVERIFY(board.column(screening)->hasFocus());
        board.key(Qt::Key_Up);
        QCOMPARE(board.selected(), u"a3"_s);
        board.key(Qt::Key_Right); // nothing there
        QCOMPARE(board.selected(), u"a3"_s);
        board.key(Qt::Key_Left);
        QCOMPARE(board.selected(), u"a1"_s);
    }

    void controlAndArrowsMoveTheCard_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("inApplied");
        QTest::addColumn<QString>("inScreening");
        QTest::newRow("right") << int(Qt::Key_Right) << u"a2"_s << u"a1 a3 a4"_s;
        QTest::newRow("down") << int(Qt::Key_Down) << u"a2 a1"_s << u"a3 a4"_s;
        QTest::newRow("up at the top") << int(Qt::Key_Up) << u"a1 a2"_s << u"a3 a4"_s;
    }
    void controlAndArrowsMoveTheCard()
    {
        QFETCH(int, key);
        Board board;
        QVERIFY(board.active);
        board.click(applied, 0);
        board.key(Qt::Key(key), Qt::ControlModifier);
        QTEST(board.order(applied), "inApplied");
        QTEST(board.order(screening), "inScreening");
        QCOMPARE(board.selected(), u"a1"_s);
        QVERIFY(board.view.window()->focusWidget()->inherits("QListView"));
    }

    void aCardWalksOverTheBoardByKeyAlone()
    {
        Search facts = search();
        facts.stages.put({{u"interviewing"_s}, u"Calls"_s, StageKind::Screening, {}, false}); // asks nothing
        Board board(facts);
        QVERIFY(board.active);
        board.click(applied, 1);
        for (int step = 0; step < 3; ++step)
            board.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(board.order(4), u"a2"_s);
        board.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(board.order(3), u"a2"_s);
        for (int step = 0; step < 4; ++step)
            board.desk.editor.undoStack()->undo();
        QCOMPARE(board.order(applied), u"a1 a2"_s);
        QCOMPARE(board.selected(), u"a2"_s);
    }

    void oneClickOpensAndChoosingSeveralDoesNot()
    {
        Board board;
        QVERIFY(board.active);
        QSignalSpy opened(&board.view, &BoardView::opened);
        board.click(applied, 0);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<ApplicationId>().text, u"a1"_s);
        board.click(applied, 1, Qt::ControlModifier);
        board.click(applied, 0, Qt::ShiftModifier);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(board.selected(), u"a1 a2"_s);
    }

    void whatASearchHidesIsNobodysCurrentCardUntilItIsFoundAgain()
    {
        Board board;
        QSignalSpy current(&board.view, &BoardView::currentChanged);
        board.click(applied, 0);
        board.columns.setFilter(u"nothing of that kind"_s);
        QCOMPARE(current.count(), 2);
        QVERIFY(!current.last().first().value<std::optional<ApplicationId>>());
        board.columns.setFilter({});
        QCOMPARE(current.last().first().value<std::optional<ApplicationId>>(),
                 std::optional(ApplicationId{u"a1"_s}));
        QCOMPARE(board.selected(), u"a1"_s);
    }

    void aSearchFoldsWhatShowsNoHitAndUnfoldsWhatDoes()
    {
        Board board;
        board.view.fold({u"screening"_s}, true);
        const auto folded = [&](int index) {
            return board.view.columnWidgets()[static_cast<size_t>(index)]->isCollapsed();
        };
        QVERIFY(folded(screening) && !folded(applied));
        const QString company =
            board.desk.tracker.search().applications.find(ApplicationId{u"a3"_s})->company;
        board.columns.setFilter(company);
        QVERIFY(!folded(screening) && folded(applied));
        board.columns.setFilter({});
        QVERIFY(folded(screening) && !folded(applied));
    }

    void aFileDroppedOnACardBelongsToItAndAnInvitationDoesNot()
    {
        QTemporaryDir folder;
        const auto dropped = [&](Board &board, const QString &name) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                return false;
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file.fileName())});
            const QPoint index = board.middleOf(applied, 1);
            QDragEnterEvent enter(index, Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(board.column(applied)->viewport(), &enter);
            QDropEvent drop(index, Qt::CopyAction, &data, Qt::LeftButton, {});
            drop.ignore();
            QCoreApplication::sendEvent(board.column(applied)->viewport(), &drop);
            QCoreApplication::processEvents();
            return drop.isAccepted();
        };
        Board board;
        const auto documents = [&] {
            return board.desk.tracker.search().applications.find(ApplicationId{u"a2"_s})->documents;
        };
        QVERIFY(dropped(board, u"My_resume.pdf"_s));
        QCOMPARE(documents().size(), size_t(1));
        QCOMPARE(documents().front().title, u"My resume"_s);
        board.desk.editor.undoStack()->undo();
        QVERIFY(documents().empty());
        QVERIFY2(!dropped(board, u"invitation.ics"_s), "it goes to the window, which brings it in");
        QVERIFY(documents().empty());
    }

    void aCardIsTypedIntoItsColumnAndTheNextOneToo()
    {
        Board board;
        QVERIFY(board.active);
        QSignalSpy elsewhere(&board.columns, &Columns::postingDropped);
        Column *column = board.view.columnWidgets()[applied];
        column->beginNew();
        auto *line = column->findChild<QLineEdit *>();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Northwind, Data Analyst"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"Quillfield"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(board.order(applied), u"a1 a2 northwind quillfield"_s);
        const Application &added =
            *board.desk.tracker.search().applications.find(ApplicationId{u"northwind"_s});
        QCOMPARE(added.role, u"Data Analyst"_s);
        QVERIFY(added.applied);
        QCOMPARE(elsewhere.count(), 0);
        QTest::keyClicks(line, u"northwind, data analyst"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(elsewhere.count(), 1); // it is there already: that is asked about
        board.click(applied, 0);
        column->beginNew();
        QTest::keyClicks(line, u"Solstice"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(board.column(applied)->hasFocus());
        QVERIFY(line->isVisible()); // words that were typed wait there
        QCOMPARE(line->text(), u"Solstice"_s);
        line->clear();
        column->beginNew();
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QVERIFY(board.column(applied)->hasFocus());
    }

    void aTypedCardThatWasRefusedStaysInItsLine()
    {
        Board board;
        QVERIFY(board.active);
        Column *column = board.view.columnWidgets()[applied];
        column->beginNew();
        auto *line = column->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"Northwind, Data Analyst"_s);
        board.desk.store.refuseNext(1, u"the disk is full"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(board.order(applied), u"a1 a2"_s);
        QCOMPARE(line->text(), u"Northwind, Data Analyst"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(board.order(applied), u"a1 a2 northwind"_s);
        QVERIFY(line->text().isEmpty());
    }

    void f2AsksForAnotherNameOfTheCurrentCard()
    {
        Board board;
        QVERIFY(board.active);
        QSignalSpy wanted(&board.view, &BoardView::renameWanted);
        board.click(applied, 1);
        board.key(Qt::Key_F2);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<ApplicationId>().text, u"a2"_s);
    }

    void manyCardsAreTaggedAndClosedByTheirMenuEachInOneStep()
    {
        Board board;
        board.click(applied, 0);
        board.click(applied, 1, Qt::ShiftModifier);
        const Search before = board.desk.tracker.search();
        QMenu endings;
        fillCloseMenu(endings, board.view, board.desk.editor);
        QCOMPARE(endings.actions().size(), 4);
        endings.actions().at(1)->trigger();
        for (const QString &id : {u"a1"_s, u"a2"_s}) {
            const Application &card = *board.desk.tracker.search().applications.find(ApplicationId{id});
            QVERIFY(card.outcome && card.outcome->kind == OutcomeKind::NoAnswer);
        }
        QCOMPARE(board.selected(), u"a1 a2"_s);
        QMenu closed;
        fillCloseMenu(closed, board.view, board.desk.editor);
        QVERIFY2(!closed.actions().front()->isEnabled(), "all of them are closed");
        board.desk.editor.undoStack()->undo();
        QVERIFY(board.desk.tracker.search().applications == before.applications);

        QVERIFY(board.desk.editor.make(
            taggingCards(before, std::vector{ApplicationId{u"a1"_s}}, u"R & D"_s, true)));
        QMenu tags;
        fillTagMenu(tags, board.view, board.desk.editor);
        QVERIFY2(!tags.actions().front()->isChecked(), "one of the two has it");
        tags.actions().front()->trigger();
        QCOMPARE(board.desk.tracker.search().applications.find(ApplicationId{u"a2"_s})->tags,
                 QStringList{u"R & D"_s});
    }

    void whoOnlyReadsIsOfferedNothingThatChangesACard()
    {
        Board board;
        board.click(applied, 0);
        for (const bool may : {false, true}) {
            board.desk.editor.setHindered(this, !may);
            Q_EMIT board.column(applied)->menuWanted(QPoint());
            auto *menu = board.view.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
            QVERIFY(menu);
            for (const QAction *action : menu->actions()) {
                const bool isOpen = action == menu->actions().front();
                if (!action->isSeparator())
                    QVERIFY2(action->isEnabled() == (may || isOpen), qPrintable(action->text()));
            }
            delete menu;
        }
    }

    void theNextHitFollowsTheLastOne()
    {
        Board board;
        board.view.showNext(1);
        QCOMPARE(board.selected(), u"a1"_s);
        for (const QString &id : {u"a2"_s, u"a3"_s, u"a4"_s, u"a1"_s}) {
            board.view.showNext(1);
            QCOMPARE(board.selected(), id);
        }
        board.view.showNext(-1);
        QCOMPARE(board.selected(), u"a4"_s);
    }

    void whereRoomIsShortEmptyColumnsAreThinAndOnesOpenedByHandStay()
    {
        Board board;
        const auto folded = [&](int index) {
            return board.view.columnWidgets()[static_cast<size_t>(index)]->isCollapsed();
        };
        const int last = static_cast<int>(board.view.columnWidgets().size()) - 1;
        QVERIFY2(!folded(0) && !folded(last), "there is room for all");
        board.view.resize(900, 700);
        QTRY_VERIFY(folded(last));
        QVERIFY2(!folded(0), "there is room for an empty one");
        board.view.resize(500, 700);
        QTRY_VERIFY(folded(0));
        QVERIFY(!folded(applied) && !folded(screening));
        board.view.fold({u"saved"_s}, false);
        QVERIFY(!folded(0));
        board.view.resize(501, 700);
        QCoreApplication::processEvents();
        QVERIFY(!folded(0));
        QCOMPARE(board.view.openedStages(), QStringList{u"saved"_s});
    }

    void enterAndDoubleClickOpen()
    {
        Board board;
        QVERIFY(board.active);
        board.view.setOpensByOneClick(false);
        QSignalSpy opened(&board.view, &BoardView::opened);
        board.click(applied, 0);
        board.key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        board.click(screening, 0);
        QTest::mouseDClick(board.column(screening)->viewport(), Qt::LeftButton, {},
                           board.middleOf(screening, 0));
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.last().first().value<ApplicationId>().text, u"a3"_s);
    }

    void deleteRemovesUndoably()
    {
        Board board;
        QVERIFY(board.active);
        QSignalSpy current(&board.view, &BoardView::currentChanged);
        board.click(applied, 0);
        board.key(Qt::Key_Delete);
        QCOMPARE(board.order(applied), u"a2"_s);
        QCOMPARE(board.selected(), u"a2"_s);
        QCOMPARE(current.count(), 2);
        QCOMPARE(board.desk.editor.undoStack()->undoText(), u"removal of Company 1"_s);
        board.desk.editor.undoStack()->undo();
        QCOMPARE(board.order(applied), u"a1 a2"_s);
    }

    void theLastCardGoesAndNoneIsCurrent()
    {
        Board board(searchWith(1));
        QVERIFY(board.active);
        board.click(applied, 0);
        board.key(Qt::Key_Delete);
        QCOMPARE(board.view.currentCard(), std::optional<ApplicationId>());
    }

    void aSearchKeepsTheCurrentCardAndGivesItBack()
    {
        Board board;
        board.click(applied, 1);
        board.columns.setFilter(u"company 2"_s);
        QCOMPARE(board.selected(), u"a2"_s);
        board.columns.setFilter(u"company 4"_s);
        QCOMPARE(board.selected(), QString());
        QCOMPARE(board.view.currentCard(), std::optional(ApplicationId{u"a2"_s}));
        board.columns.setFilter({});
        QCOMPARE(board.selected(), u"a2"_s);
        QCOMPARE(board.order(applied), u"a1 a2"_s);
    }

    void aReloadKeepsTheCurrentCard()
    {
        Board board;
        board.click(applied, 1);
        Search outside = search();
        outside.applications.remove(ApplicationId{u"a1"_s});
        board.desk.store.writeOutside(outside);
        QVERIFY(board.desk.tracker.reloadIfChangedOutside().value());
        QCOMPARE(board.order(applied), u"a2"_s);
        QCOMPARE(board.selected(), u"a2"_s);
    }

    void aColumnMayGoWhileItGetsTheFocus()
    {
        Board board;
        Leaving field;
        field.left = [&] {
            const Search &now = board.desk.tracker.search();
            const std::vector<Stage> before(now.stages.begin(), now.stages.end());
            std::vector<Stage> after = before;
            after[applied].name = u"Sent"_s;
            Change change;
            change.stages = Edit<std::vector<Stage>>{before, after};
            QVERIFY(board.desk.editor.make(Step{change, u"rename"_s}));
        };
        field.show();
        field.activateWindow();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        const QPointer<ColumnView> old = board.column(applied);
        board.view.activateWindow();
        old->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&board.view));
        QTRY_VERIFY(old.isNull());
        QCOMPARE(board.column(applied)->columnModel()->stage().name, u"Sent"_s);
    }

    void newStagesAreNewColumns()
    {
        Board board;
        board.click(applied, 1);
        Change change;
        const Search &now = board.desk.tracker.search();
        std::vector<Stage> before(now.stages.begin(), now.stages.end());
        std::vector<Stage> after = before;
        std::swap(after[0], after[1]);
        after[1].name = u"Wishes"_s;
        after.back().hidden = true;
        change.stages = Edit<std::vector<Stage>>{before, after};
        QVERIFY(board.desk.editor.make(Step{change, u"change of the stages"_s}));
        QCOMPARE(board.view.columnWidgets().size(), before.size() - 1);
        QCOMPARE(board.order(0), u"a1 a2"_s);
        QCOMPARE(board.selected(), u"a2"_s);
        board.desk.editor.undoStack()->undo();
        QCOMPARE(board.view.columnWidgets().size(), before.size());
        QCOMPARE(board.order(applied), u"a1 a2"_s);
    }

    void headersCountWhatIsShownAndWhatIsDue()
    {
        Search facts = search();
        Application old = *facts.applications.find(ApplicationId{u"a1"_s});
        old.applied = QDate(2026, 11, 5); // ten business days before the 19th, due on the 23rd
        facts.applications.put(old);
        Board board(facts);
        const ColumnHeader *header = board.view.columnWidgets()[applied]->header();
        QCOMPARE(header->countText(), u"2"_s);
        QTRY_COMPARE(header->dueText(), u"1 due"_s);
        board.columns.setFilter(u"company 2"_s);
        QCOMPARE(header->countText(), u"1 of 2"_s);
        QCOMPARE(header->dueText(), QString()); // the one that is found has nothing to do
        board.columns.setFilter(u"company 1"_s);
        QCOMPARE(header->dueText(), u"1 due"_s);
        QVERIFY(header->accessibleName().startsWith(u"Applied"_s));
    }

    void aRefusedDropLeavesEverythingInItsPlace()
    {
        Board board;
        board.click(applied, 0);
        QSignalSpy failed(&board.desk.editor, &Editor::failed);
        board.desk.store.refuseNext(1, u"the disk is full"_s);
        QVERIFY(!board.drop(applied, screening, board.middleOf(screening, 0)));
        QCOMPARE(board.order(applied), u"a1 a2"_s);
        QCOMPARE(board.order(screening), u"a3 a4"_s);
        QCOMPARE(board.selected(), u"a1"_s);
        QCOMPARE(failed.count(), 1);
    }

    void moveToAStageGoesToItsEnd()
    {
        Board board;
        board.click(applied, 0);
        board.view.moveSelectedTo(StageId{u"screening"_s});
        QCOMPARE(board.order(screening), u"a3 a4 a1"_s);
        QCOMPARE(board.selected(), u"a1"_s);
    }
};

QTEST_MAIN(TestBoardView)
#include "tst_boardview.moc"
