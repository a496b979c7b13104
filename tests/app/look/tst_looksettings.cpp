// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/looksettings.h"

#include "tests/support/memoryinmemory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestLookSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverSavedIsAsTheDesktopSays()
    {
        const testing::MemoryInMemory memory;
        QCOMPARE(loadLookSettings(memory), LookSettings());
    }

    void everySettingComesBack()
    {
        testing::MemoryInMemory memory;
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::Desktop}) {
            saveLookSettings(memory, {theme, u"pt_BR"_s, false});
            QCOMPARE(loadLookSettings(memory), (LookSettings{theme, u"pt_BR"_s, false}));
        }
    }

    void nonsenseIsLeftOut()
    {
        testing::MemoryInMemory memory;
        memory.setValue(u"look"_s, R"({"theme": "plaid", "language": 7})");
        QCOMPARE(loadLookSettings(memory), LookSettings());
    }
};

QTEST_APPLESS_MAIN(TestLookSettings)
#include "tst_looksettings.moc"
