// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/theme.h"

#include "app/look/lookpage.h"
#include "ui/colours.h"
#include "ui/parts/fields/choicefield.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
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
        // Fusion is worn as we wear it.
        if (style.compare("fusion"_L1, Qt::CaseInsensitive) != 0)
            QCOMPARE(QApplication::style()->name(), style);
    }

    void anEmptyBoxIsSeenAndNoButtonHasABlackIcon_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<bool>("isRound");
        for (const bool isRound : {false, true}) {
            QTest::newRow(isRound ? "ring, dark" : "box, dark") << Theme::Dark << isRound;
            QTest::newRow(isRound ? "ring, light" : "box, light") << Theme::Light << isRound;
        }
    }

    void anEmptyBoxIsSeenAndNoButtonHasABlackIcon()
    {
        QFETCH(const Theme, theme);
        QFETCH(const bool, isRound);
        applyTheme(theme);
        QStyleOptionButton option;
        option.rect = QRect(4, 4, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        option.palette = QApplication::palette();
        const QColor ground = option.palette.color(QPalette::Window);
        QImage picture(24, 24, QImage::Format_RGB32);
        picture.fill(ground);
        QPainter painter(&picture);
        QApplication::style()->drawPrimitive(
            isRound ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter);
        painter.end();
        double best = 0; // of the outline at the left, half-way up
        for (int x = 3; x < 8; ++x)
            best = std::max(best, contrast(picture.pixelColor(x, 12), ground));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
        applyTheme(Theme::Desktop);
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
