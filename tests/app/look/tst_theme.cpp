// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/theme.h"

#include "app/look/lookpage.h"
#include "ui/colours.h"
#include "ui/parts/fields/choicefield.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextReads_data()
    {
        QTest::addColumn<bool>("isDarkTheme");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyTextReads()
    {
        QFETCH(const bool, isDarkTheme);
        const QPalette palette = paletteOf(isDarkTheme ? Theme::Dark : Theme::Light);
        QCOMPARE(isDark(palette), isDarkTheme);
        const std::initializer_list<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},   {QPalette::Link, QPalette::Base}};
        for (const auto &[text, ground] : pairs) {
            const double measured = contrast(palette.color(text), palette.color(ground));
            QVERIFY2(measured >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(measured)));
        }
    }

    void aThemeIsPutOnAndTakenOff()
    {
        const QColor desktops = QApplication::palette().color(QPalette::Base);
        const QString style = QApplication::style()->name();
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(theme);
            QCOMPARE(QApplication::palette().color(QPalette::Base), paletteOf(theme).color(QPalette::Base));
        }
        applyTheme(Theme::Desktop);
        QCOMPARE(QApplication::palette().color(QPalette::Base), desktops);
        QCOMPARE(QApplication::style()->name(), style);
    }

    void thePageTellsWhatWasChosen()
    {
        LookPage page({Theme::Light, {}});
        QSignalSpy changed(&page, &LookPage::changed);
        const auto fields = page.findChildren<ChoiceField *>();
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.front()->value(), toText(Theme::Light));
        fields.front()->setFocus();
        QTest::keyClick(fields.front(), Qt::Key_Down);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<LookSettings>().theme, Theme::Dark);
        QVERIFY(changed.front().front().value<LookSettings>().oneClick);
        fields.back()->setFocus();
        QTest::keyClick(fields.back(), Qt::Key_Down);
        QVERIFY(!changed.back().front().value<LookSettings>().oneClick);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
