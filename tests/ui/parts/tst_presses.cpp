// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldkey.h"
#include "ui/parts/presses/oneclick.h"
#include "ui/parts/presses/onepress.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestPresses : public QObject {
    Q_OBJECT

private:
    static void show(QWidget &window)
    {
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    static QPoint in(const QWidget &window, const QWidget &place)
    {
        return place.mapTo(&window, place.rect().center());
    }

    OnePress m_onePress;
    OneClick m_oneClick;

private Q_SLOTS:
    void initTestCase()
    {
        qApp->installEventFilter(&m_onePress);
        qApp->installEventFilter(&m_oneClick);
    }

    void aHeldKeyRunsAnActionOnce()
    {
        QWidget window;
        int removed = 0;
        int written = 0;
        auto *remove = new QAction(&window);
        remove->setShortcut(Qt::Key_Delete);
        window.addAction(remove);
        connect(remove, &QAction::triggered, this, [&removed] { ++removed; });
        connect(new QShortcut(Qt::CTRL | Qt::Key_Return, &window), &QShortcut::activated, this,
                [&written] { ++written; });
        show(window);
        hold(Qt::Key_Delete);
        QCOMPARE(removed, 1);
        hold(Qt::Key_Delete);
        QCOMPARE(removed, 2);
        hold(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(written, 1);
    }

    void undoAndTheWayAlongAListRepeat()
    {
        QWidget window;
        int undone = 0;
        int moved = 0;
        connect(new QShortcut(QKeySequence::Undo, &window), &QShortcut::activated, this,
                [&undone] { ++undone; });
        connect(new QShortcut(Qt::CTRL | Qt::Key_Up, &window), &QShortcut::activated, this,
                [&moved] { ++moved; });
        QListWidget list(&window);
        list.addItems({u"Offer"_s, u"Interview"_s, u"Applied"_s, u"Saved"_s});
        list.setCurrentRow(0);
        show(window);
        list.setFocus();
        hold(Qt::Key_Z, Qt::ControlModifier, {}, 2);
        QCOMPARE(undone, 3);
        hold(Qt::Key_Up, Qt::ControlModifier, {}, 2);
        QCOMPARE(moved, 3);
        hold(Qt::Key_Down, {}, {}, 2);
        QCOMPARE(list.currentRow(), 3);
    }

    void aHeldEnterDoesNotConfirmWhatItOpened()
    {
        QWidget window;
        QListWidget list(&window);
        list.addItem(u"Northwind"_s);
        list.setCurrentRow(0);
        QDialog dialog(&window);
        int confirmed = 0;
        auto *yes = new QPushButton(u"Remove"_s, &dialog);
        yes->setDefault(true);
        connect(yes, &QPushButton::clicked, this, [&confirmed] { ++confirmed; });
        connect(&list, &QListWidget::itemActivated, &dialog, [&dialog] {
            dialog.open();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
        });
        show(window);
        list.setFocus();
        hold(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(confirmed, 0);
        hold(Qt::Key_Return);
        QCOMPARE(confirmed, 1);
        hold(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(window.isVisible());
    }

    void whatAKeyOpenedIsNotTypedIntoByIt()
    {
        QWidget window;
        QPushButton open(&window);
        QPlainTextEdit letter(&window);
        letter.move(0, 50);
        connect(new QShortcut(Qt::Key_Return, &open, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, &letter, [&letter] { letter.setFocus(); });
        show(window);
        open.setFocus();
        hold(Qt::Key_Return, {}, u"\r"_s);
        QVERIFY(letter.hasFocus());
        QCOMPARE(letter.toPlainText(), QString());
        hold(Qt::Key_Return, {}, u"\r"_s, 2);
        QCOMPARE(letter.toPlainText(), u"\n\n\n"_s);
    }

    void whereAKeyWasPressedItIsTypedAsLongAsItIsHeld()
    {
        QWidget window;
        QLineEdit line(&window);
        int taken = 0;
        connect(&line, &QLineEdit::returnPressed, this, [&taken] { ++taken; });
        show(window);
        line.setFocus();
        hold(Qt::Key_O, {}, u"o"_s, 3);
        QCOMPARE(line.text(), u"oooo"_s);
        hold(Qt::Key_Backspace, {}, {}, 2);
        QCOMPARE(line.text(), u"o"_s);
        hold(Qt::Key_Return, {}, u"\r"_s);
        QCOMPARE(taken, 1);
    }

    void aDoubleClickDoesNotReachWhatItsFirstHalfBroughtUp()
    {
        QWidget window;
        QPushButton sent(u"Mark as sent"_s, &window);
        QPushButton notSent(u"Not sent after all"_s, &window);
        for (QPushButton *one : {&sent, &notSent})
            one->setGeometry(20, 20, 200, 40);
        notSent.hide();
        int taken = 0;
        connect(&sent, &QPushButton::clicked, this, [&] {
            sent.hide();
            notSent.show();
        });
        connect(&notSent, &QPushButton::clicked, this, [&taken] { ++taken; });
        show(window);
        QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, in(window, sent));
        QVERIFY(notSent.isVisible());
        QCOMPARE(taken, 0);
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, in(window, notSent));
        QCOMPARE(taken, 1);
    }

    void aButtonThatSaysSomethingElseByThenIsAnotherOne()
    {
        QWidget window;
        QPushButton button(u"Show all"_s, &window);
        button.setGeometry(20, 20, 200, 40);
        connect(&button, &QPushButton::clicked, this,
                [&button] { button.setText(button.text() == u"Show all" ? u"Show less"_s : u"Show all"_s); });
        show(window);
        QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, in(window, button));
        QCOMPARE(button.text(), u"Show less"_s);
    }

    void aDoubleClickDoesNotReachTheWindowBehind()
    {
        QWidget window;
        QPushButton behind(u"Northwind"_s, &window);
        behind.setGeometry(0, 0, 400, 300);
        int chosen = 0;
        connect(&behind, &QPushButton::clicked, this, [&chosen] { ++chosen; });
        show(window);
        QDialog dialog(&window);
        QPushButton import(u"Import"_s, &dialog);
        import.setGeometry(20, 20, 200, 40);
        connect(&import, &QPushButton::clicked, &dialog, &QDialog::accept);
        show(dialog);
        const QPoint there = window.mapFromGlobal(import.mapToGlobal(import.rect().center()));
        QTest::mousePress(dialog.windowHandle(), Qt::LeftButton, {}, in(dialog, import));
        QTest::mouseRelease(dialog.windowHandle(), Qt::LeftButton, {}, in(dialog, import));
        QVERIFY(!dialog.isVisible());
        QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval; // at once, and no click of its own
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, there);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, there);
        QCOMPARE(chosen, 0);
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, there);
        QCOMPARE(chosen, 1);
    }

    void whatIsPressedTwiceIsPressedTwice()
    {
        QWidget window;
        QPushButton next(u"Next month"_s, &window);
        QPushButton other(u"Today"_s, &window);
        next.setGeometry(20, 20, 200, 40);
        other.setGeometry(20, 120, 200, 40);
        int steps = 0;
        int others = 0;
        connect(&next, &QPushButton::clicked, this, [&steps] { ++steps; });
        connect(&other, &QPushButton::clicked, this, [&others] { ++others; });
        show(window);
        QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, in(window, next));
        QCOMPARE(steps, 2);
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, in(window, next));
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, in(window, next));
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, in(window, other), 1);
        QCOMPARE(others, 1);
    }
};

QTEST_MAIN(TestPresses)
#include "tst_presses.moc"
