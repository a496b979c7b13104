// SPDX-License-Identifier: GPL-3.0-or-later
// One press of a key is one act: nothing in the window is done again because a key is held.
#include "tests/support/heldkey.h"
#include "tests/ui/mainwindow/realwindow.h"
#include "ui/parts/presses/onepress.h"

#include <QAction>
#include <QSignalSpy>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

class TestHeldKeys : public QObject {
    Q_OBJECT

private:
    OnePress m_onePress;

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&m_onePress); }

    void aHeldDeleteRemovesOneCard()
    {
        RealWindow w;
        QVERIFY(w.active);
        const qsizetype before = w.desk.tracker.search().applications.size();
        w.choose({w.desk.tracker.search().applications.begin()->id.text});
        hold(Qt::Key_Delete);
        QCOMPARE(w.desk.tracker.search().applications.size(), before - 1);
    }

    void noActionOfTheWindowIsRunTwiceByAHeldKey()
    {
        RealWindow w;
        QVERIFY(w.active);
        int walked = 0;
        for (QAction *action : w.window.findChildren<QAction *>()) {
            const QKeySequence keys = action->shortcut();
            const bool isUndo = QKeySequence::keyBindings(QKeySequence::Undo).contains(keys) ||
                                keys == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
            const QKeyCombination last = keys.isEmpty() ? QKeyCombination() : keys[0];
            const bool isAlong = last.key() == Qt::Key_Up || last.key() == Qt::Key_Down;
            if (keys.count() != 1 || isUndo || isAlong)
                continue;
            // Only how often it is run is asked here; what it does has its own tests.
            action->disconnect();
            action->setEnabled(true);
            action->setVisible(true);
            QSignalSpy run(action, &QAction::triggered);
            w.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&w.window));
            w.window.board()->setFocus();
            hold(last.key(), last.keyboardModifiers());
            QVERIFY2(run.count() == 1, qPrintable(u"%1: %2 times"_s.arg(action->text()).arg(run.count())));
            ++walked;
        }
        QVERIFY2(walked > 20, qPrintable(QString::number(walked)));
    }
};

QTEST_MAIN(TestHeldKeys)
#include "tst_heldkeys.moc"
