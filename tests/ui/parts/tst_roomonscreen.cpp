// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/roomonscreen.h"

#include <QTest>

using namespace afterword;

class TestRoomOnScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatFitsKeepsItsSize()
    {
        QCOMPARE(roomOnScreen(QWidget(), QSize(400, 300)), QSize(400, 300));
    }

    void aWindowLargerThanTheScreenLeavesRoomForItsFrame()
    {
        const QWidget window;
        const QSize screen = window.screen()->availableSize();
        const QSize fitted = roomOnScreen(window, screen + QSize(200, 100));
        QVERIFY(fitted.width() < screen.width());
        QVERIFY(fitted.height() < screen.height());
        QVERIFY(fitted.height() > screen.height() * 9 / 10);
    }

    void onlyWhatIsTooLongIsCut()
    {
        const QWidget window;
        const QSize screen = window.screen()->availableSize();
        const QSize fitted = roomOnScreen(window, {300, screen.height()});
        QCOMPARE(fitted.width(), 300);
        QVERIFY(fitted.height() < screen.height());
    }
};

QTEST_MAIN(TestRoomOnScreen)
#include "tst_roomonscreen.moc"
