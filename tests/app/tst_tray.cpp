// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/background.h"
#include "app/desktop/tray.h"

#include "tests/support/memoryinmemory.h"
#include "ui/icons.h"

#include <QTest>

using namespace afterword;

class TestTray : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIconShowsHowManyAreDue_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("other");
        QTest::addColumn<bool>("alike");
        QTest::newRow("none has no number") << 0 << -1 << true;
        QTest::newRow("one is not none") << 1 << 0 << false;
        QTest::newRow("one is not two") << 1 << 2 << false;
        QTest::newRow("no more than two digits") << 100 << 5000 << true;
    }
    void theIconShowsHowManyAreDue()
    {
        QFETCH(int, due);
        QFETCH(int, other);
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            const auto picture = [&](int count) {
                return countedIcon(programIcon(), count).pixmap(size, size).toImage();
            };
            QCOMPARE(picture(due).size(), QSize(size, size));
            QTEST(picture(due) == picture(other), "alike");
        }
    }

    void thePersonIsAskedUntilThereIsAnAnswer()
    {
        testing::MemoryInMemory memory;
        QVERIFY(!keepsRunning(memory).has_value());
        setKeepsRunning(memory, false);
        QCOMPARE(keepsRunning(memory), std::optional(false));
        setKeepsRunning(memory, true);
        QCOMPARE(keepsRunning(memory), std::optional(true));
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
