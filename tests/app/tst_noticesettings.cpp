// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticesettings.h"

#include "tests/support/memoryinmemory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestNoticeSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverSavedIsAsAtFirst()
    {
        const testing::MemoryInMemory memory;
        QCOMPARE(loadNoticeSettings(memory), NoticeSettings());
    }

    void everySettingComesBack()
    {
        const NoticeSettings settings{false,    false,   30,   45,   false,
                                      {22, 30}, {6, 15}, true, true, QTime(7, 45)};
        testing::MemoryInMemory memory;
        saveNoticeSettings(memory, settings);
        QCOMPARE(loadNoticeSettings(memory), settings);
    }

    void nonsenseIsLeftOut()
    {
        testing::MemoryInMemory memory;
        memory.setValue(
            u"notices/settings"_s,
            R"({"leadMinutes": -5, "quietFrom": "25:00", "discreet": "yes", "quietWeekends": true})");
        NoticeSettings settings;
        settings.quietWeekends = true;
        QCOMPARE(loadNoticeSettings(memory), settings);
    }
};

QTEST_APPLESS_MAIN(TestNoticeSettings)
#include "tst_noticesettings.moc"
