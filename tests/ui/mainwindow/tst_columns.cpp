// SPDX-License-Identifier: GPL-3.0-or-later
// Columns fold and remember it; several cards are chosen and moved at once; a drag at an edge scrolls.
#include "tests/ui/mainwindow/realwindow.h"

#include "ui/board/column/columnheader.h"
#include "ui/board/column/edgescroller.h"
#include "ui/mainwindow/actions.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct ColumnsWindow : RealWindow {
    using RealWindow::RealWindow;

    Column *column(size_t index) const { return window.board()->columnWidgets()[index]; }

    void click(size_t index, int row, Qt::KeyboardModifiers keys = {}) const
    {
        ColumnView *view = column(index)->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys,
                          view->visualRect(view->model()->index(row, 0)).center());
    }

    QString selected() const
    {
        QStringList ids;
        for (const ApplicationId &id : window.board()->selectedCards())
            ids << id.text;
        return ids.join(u' ');
    }
};

/// What a drag of the chosen cards carries, at @p position of @p target.
bool dragOver(QWidget *target, const QMimeData *cards, const QPoint &position, bool drop)
{
    QDragEnterEvent enter(position, Qt::MoveAction, cards, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    QDragMoveEvent move(position, Qt::MoveAction, cards, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &move);
    if (!drop)
        return move.isAccepted();
    QDropEvent event(position, Qt::MoveAction, cards, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &event);
    return event.isAccepted();
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftChoosesARangeAndControlSingleOnes()
    {
        ColumnsWindow w(searchWith(5));
        w.click(1, 0);
        w.click(1, 2, Qt::ShiftModifier);
        QCOMPARE(w.selected(), u"a1 a2 a3"_s);
        w.click(1, 1, Qt::ControlModifier);
        QCOMPARE(w.selected(), u"a1 a3"_s);
    }

    void severalCardsAreMovedAtOnceByKeyAndUndoneAtOnce()
    {
        ColumnsWindow w(searchWith(4));
        QVERIFY(w.active);
        w.click(1, 1);
        w.click(1, 3, Qt::ControlModifier);
        QTest::keyClick(w.column(1)->view(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(w.stage(u"a2"_s), u"screening"_s);
        QCOMPARE(w.stage(u"a4"_s), u"screening"_s);
        QCOMPARE(w.selected(), u"a2 a4"_s);
        QCOMPARE(w.desk.editor.undoStack()->undoText(), u"move of 2 cards to Screening"_s);
        w.desk.editor.undoStack()->undo();
        QCOMPARE(w.stage(u"a2"_s), u"applied"_s);
        QCOMPARE(w.stage(u"a4"_s), u"applied"_s);
        QCOMPARE(w.selected(), u"a2 a4"_s);
    }

    void aColumnFoldsToItsNameAndUnfoldsWithAClick()
    {
        ColumnsWindow w;
        w.click(1, 0);
        const int width = w.column(1)->width();
        w.window.actions().fold->trigger();
        QVERIFY(w.column(1)->isCollapsed());
        QVERIFY(!w.column(1)->view()->isVisible());
        QTRY_VERIFY(w.column(1)->width() < width / 3);
        QVERIFY(w.column(1)->header()->accessibleName().startsWith(u"Applied, 3 cards"_s));
        QTest::mouseClick(w.column(1)->header(), Qt::LeftButton, {}, QPoint(20, 200));
        QVERIFY(w.column(1)->view()->isVisible());
    }

    void aFoldedColumnTakesADropAtItsEnd()
    {
        Search facts = searchWith(3);
        Application other = *facts.applications.find(ApplicationId{u"a3"_s});
        other.stage.text = u"screening"_s;
        facts.applications.put(other);
        ColumnsWindow w(facts);
        w.window.board()->fold({u"screening"_s}, true);
        QCoreApplication::processEvents();
        w.click(1, 0);
        const ColumnView *from = w.column(1)->view();
        const std::unique_ptr<QMimeData> cards(
            from->model()->mimeData(from->selectionModel()->selectedIndexes()));
        QVERIFY(dragOver(w.column(2), cards.get(), QPoint(10, 30), true));
        QCOMPARE(w.stage(u"a1"_s), u"screening"_s);
        QCOMPARE(w.column(2)->view()->columnModel()->idAt(1).text, u"a1"_s);
    }

    void theWindowRemembersWhatIsFolded()
    {
        Desk desk(searchWith(2));
        MemoryInMemory memory;
        {
            MainWindow window(desk.editor, desk.agenda, memory);
            window.show();
            window.board()->fold({u"closed"_s}, true);
            window.close();
        }
        MainWindow window(desk.editor, desk.agenda, memory);
        QCOMPARE(window.board()->foldedStages(), QStringList{u"closed"_s});
        QVERIFY(window.board()->columnWidgets()[7]->isCollapsed());
        window.board()->fold({u"saved"_s}, true);
        window.actions().quit->trigger();
        MainWindow third(desk.editor, desk.agenda, memory);
        QCOMPARE(third.board()->foldedStages().size(), 2);
    }

    void aCardInAFoldedColumnIsShownWhenItIsAskedFor()
    {
        ColumnsWindow w;
        w.window.board()->fold({u"applied"_s}, true);
        QVERIFY(w.window.showApplication({u"a2"_s}));
        QVERIFY(w.column(1)->view()->isVisible());
    }

    void aDragNearTheEdgeScrollsTheBoard()
    {
        ColumnsWindow w;
        w.window.board()->setFolds({}, {u"saved"_s, u"screening"_s, u"interviewing"_s, u"waiting"_s});
        w.window.resize(700, 500);
        QScrollBar *bar = w.window.board()->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        w.click(1, 0);
        const ColumnView *from = w.column(1)->view();
        const std::unique_ptr<QMimeData> cards(
            from->model()->mimeData(from->selectionModel()->selectedIndexes()));
        bar->setValue(0);
        QWidget *viewport = w.window.board()->viewport();
        const QPoint edge(viewport->width() - 5, 200);
        QWidget *under = viewport->childAt(edge);
        QVERIFY(under);
        for (QWidget *widget = under; widget && !widget->acceptDrops(); widget = widget->parentWidget())
            under = widget->parentWidget();
        QVERIFY(dragOver(under, cards.get(), under->mapFrom(viewport, edge), false));
        QTRY_VERIFY(bar->value() > 50);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(under, &leave);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
