// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "core/edits/editsettings.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "tests/support/northwind.h"
#include "ui/settings/holidaylist.h"
#include "ui/settings/holidaynames.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Opened {
    Opened()
        : desk(northwindSearch())
        , window(desk.editor)
    {
        window.show();
    }

    void showNumbers() { window.findChild<QTabWidget *>()->setCurrentIndex(1); }
    const Policy &policy() { return desk.editor.search().policy; }
    const Person &person() { return desk.editor.search().person; }
    template <class Widget>
    Widget *field(const QString &begins)
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->accessibleName().startsWith(begins))
                return widget;
        }
        return nullptr;
    }

    Desk desk;
    SettingsWindow window;
};

} // namespace

class TestSettingsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allTabsAreSeenInGermanOn800Pixels()
    {
        Opened opened;
        auto *pages = opened.window.findChild<QTabWidget *>();
        for (const QString &name : {u"Aussehen"_s, u"Benachrichtigungen"_s, u"Briefe"_s, u"Postfach"_s,
                                    u"Kalender"_s, u"Adressbuch"_s, u"Browser"_s})
            opened.window.addPage(new QWidget, name);
        pages->setTabText(0, u"Sie und Ihre Tage"_s);
        pages->setTabText(1, u"Gepflogenheiten"_s);
        opened.window.resize(800, 600);
        QCoreApplication::processEvents();
        const QTabBar *tabs = pages->tabBar();
        QVERIFY2(tabs->tabRect(tabs->count() - 1).right() < 800,
                 qPrintable(QString::number(tabs->tabRect(tabs->count() - 1).right())));
    }

    void everyHolidayCalendarHasANameForTranslators()
    {
        for (const HolidayCalendar &calendar : bundledHolidayCalendars())
            QVERIFY2(isHolidayCalendarName(calendar.name), qPrintable(calendar.name));
        QCOMPARE(holidayCalendarName(u"The family's birthdays"_s), u"The family's birthdays"_s);
    }

    void aNumberCountsAtOnceAndIsUndone()
    {
        Opened opened;
        opened.showNumbers();
        auto *days = opened.field<QSpinBox>(u"Check in after a silence"_s);
        QVERIFY(days);
        QCOMPARE(days->value(), 7);
        days->setValue(9);
        QCOMPARE(opened.policy().checkInAfterDays, 9);
        opened.desk.editor.undoStack()->undo();
        QCOMPARE(opened.policy().checkInAfterDays, 7);
        QCOMPARE(days->value(), 7);
    }

    void aTimeCountsAtOnce()
    {
        Opened opened;
        opened.showNumbers();
        auto *evening = opened.field<QTimeEdit>(u"Notes are due no later"_s);
        QVERIFY(evening);
        evening->setTime(QTime(21, 30));
        QCOMPARE(opened.policy().thankYouEvening, QTime(21, 30));
    }

    void whatMakesNoSenseGoesBack()
    {
        Opened opened;
        opened.showNumbers();
        auto *later = opened.field<QSpinBox>(u"Check in again no later"_s);
        QVERIFY(later);
        QString why;
        connect(&opened.desk.editor, &Editor::failed, &opened.window,
                [&](const QString &text) { why = text; });
        later->setValue(3); // sooner than "no sooner than"
        QVERIFY(!why.isEmpty());
        QCOMPARE(opened.policy().checkInDueBusinessDays, 10);
        QCOMPARE(later->value(), 10);
    }

    void theDefaultIsOneClickAway()
    {
        Opened opened;
        opened.showNumbers();
        auto *days = opened.field<QSpinBox>(u"Suggest closing"_s);
        auto *back = opened.field<QToolButton>(u"Suggest closing after a silence of:"_s);
        QVERIFY(days && back);
        QVERIFY(!back->isVisible());
        days->setValue(50);
        QVERIFY(back->isVisible());
        back->click();
        QCOMPARE(opened.policy().giveUpAfterDays, 35);
        QVERIFY(!back->isVisible());
    }

    void allNumbersGoBackToTheUsualOnesInOneUndoableStep()
    {
        Opened opened;
        opened.showNumbers();
        QPushButton *usual = nullptr;
        for (QPushButton *button : opened.window.findChildren<QPushButton *>()) {
            if (button->text() == u"Back to the usual numbers"_s)
                usual = button;
        }
        QVERIFY(usual && !usual->isEnabled());
        Policy own;
        own.giveUpAfterDays = 50;
        own.workDayStart = QTime(8, 0);
        QVERIFY(opened.desk.editor.make(editingPolicy(opened.desk.editor.search(), own)));
        QVERIFY(usual->isEnabled());
        usual->click();
        QCOMPARE(opened.policy(), Policy());
        QVERIFY(!usual->isEnabled());
        opened.desk.editor.undoStack()->undo();
        QCOMPARE(opened.policy(), own);
    }

    void thePersonsNameZoneAndDaysAreTheirs()
    {
        Opened opened;
        auto *name = named<QLineEdit>(opened.window, u"Your name"_s);
        name->setText({});
        QTest::keyClicks(name, u"Robin V. Vale"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(opened.person().name, u"Robin V. Vale"_s);
        auto *zone = named<QLineEdit>(opened.window, u"Time zone"_s);
        zone->setText({});
        QTest::keyClicks(zone, u"Asia/Dubai"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QCOMPARE(opened.person().zone.id(), u"Asia/Dubai"_s);
        zone->setText({});
        QTest::keyClicks(zone, u"Eastern Time (US & Canada)"_s); // as Outlook has it
        QTest::keyClick(zone, Qt::Key_Return);
        QCOMPARE(opened.person().zone.id(), u"America/New_York"_s);
        named<QCheckBox>(opened.window, u"Friday is free"_s)->click();
        named<QCheckBox>(opened.window, u"Sunday is free"_s)->click();
        QCOMPARE(opened.person().weekend, (std::vector<int>{5, 6}));
    }

    void holidaysAreChosenByName()
    {
        Opened opened;
        auto *list = opened.window.findChild<HolidayList *>();
        QVERIFY(list->chosen().contains(u"us-federal"_s));
        constexpr int some = 50; // at most a hundred can be chosen
        for (int row = 0; row < some; ++row)
            list->item(row)->setCheckState(Qt::Checked);
        QCOMPARE(opened.person().holidays.size(), some + 1);
        opened.desk.editor.undoStack()->undo();
        QCOMPARE(opened.person().holidays, list->chosen());
    }

    void aCountryIsFoundByTyping()
    {
        Opened opened;
        auto *list = opened.window.findChild<HolidayList *>();
        auto *find = named<QLineEdit>(opened.window, u"Find a country or region"_s);
        const auto shown = [list] {
            QStringList names;
            for (int row = 0; row < list->count(); ++row) {
                if (!list->isRowHidden(row))
                    names << list->item(row)->text();
            }
            return names;
        };
        QTest::keyClicks(find, u"wuert ger"_s);
        QCOMPARE(shown(), QStringList());
        find->clear();
        QTest::keyClicks(find, u"wurt ger"_s); // without the sign on the letter, in any order
        QCOMPARE(shown(), (QStringList{u"Germany: Baden-Württemberg"_s}));
        const QStringList chosen = list->chosen();
        find->clear();
        QCOMPARE(shown().size(), list->count());
        QCOMPARE(list->chosen(), chosen);
    }

    void theZoneProposesACalendar()
    {
        Opened opened;
        auto *list = opened.window.findChild<HolidayList *>();
        const auto proposal = [&] {
            for (QPushButton *button : opened.window.findChildren<QPushButton *>()) {
                if (button->text().startsWith(u"Add “"_s))
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QVERIFY(!proposal() || !proposal()->isVisible()); // New York's is chosen
        auto *zone = named<QLineEdit>(opened.window, u"Time zone"_s);
        zone->setText({});
        QTest::keyClicks(zone, u"America/Toronto"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QVERIFY(proposal() && proposal()->isVisible());
        QCOMPARE(proposal()->text(), u"Add “Canada: Ontario”, where your time zone is"_s);
        proposal()->click();
        QVERIFY(list->chosen().contains(u"canada-ontario"_s));
        QVERIFY(!proposal()->isVisible());
    }

    void theFreeWeekdaysOfTheComingYearAreCounted()
    {
        Opened opened;
        auto *list = opened.window.findChild<HolidayList *>();
        const auto says = [&](const QString &words) {
            const auto labels = opened.window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        // The eleven of the federal law, and the New Year's Day of 2028, which is kept on the Friday before.
        QVERIFY(says(u"weekdays in 2027 are free with these calendars."_s));
        QVERIFY(says(u"12 weekdays"_s));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!says(u"weekdays in 2027"_s));
    }

    void escapeWritesWhatWasTypedAndCloses()
    {
        Opened opened;
        auto *name = named<QLineEdit>(opened.window, u"Your name"_s);
        QTest::keyClicks(name, u"Dr "_s);
        QTest::keyClick(&opened.window, Qt::Key_Escape);
        QVERIFY(!opened.window.isVisible());
        QVERIFY(opened.person().name.contains(u"Dr"_s));
    }

    void everyFieldHasAnAccessibleName()
    {
        Opened opened;
        for (QSpinBox *box : opened.window.findChildren<QSpinBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
        for (QTimeEdit *box : opened.window.findChildren<QTimeEdit *>())
            QVERIFY(!box->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
