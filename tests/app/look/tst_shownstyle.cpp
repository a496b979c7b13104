// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/shownstyle.h"

#include "app/look/theme.h"
#include "ui/parts/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

using Make = std::function<QWidget *(const QString &)>;
Q_DECLARE_METATYPE(Make)

namespace {

/// @p makes one, which shows @p text, as large as it always is.
QImage pictureOf(const Make &make, const QString &text)
{
    const std::unique_ptr<QWidget> widget(make(text));
    widget->resize(300, 80);
    return widget->grab().toImage();
}

template <class Widget>
Make withText()
{
    return [](const QString &text) {
        auto *widget = new Widget;
        widget->setText(text);
        return widget;
    };
}

} // namespace

/// A name that turns around what stands beside it does so nowhere.
class TestShownStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfAButtonKeepAwayFromItsEdge()
    {
        QPushButton button(u"A button with more than a word or two"_s);
        ShownStyle style(u"Fusion"_s);
        button.setStyle(&style);
        const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        QVERIFY(button.sizeHint().width() >= words + 16);
    }

    void whateverShowsANameShowsItAsItStands_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("a label") << withText<PlainLabel>() << false;
        QTest::newRow("one line of it") << withText<ElidedLabel>() << false;
        QTest::newRow("a button") << withText<QPushButton>() << false;
        QTest::newRow("a small button") << withText<QToolButton>() << false;
        QTest::newRow("a box to tick") << withText<QCheckBox>() << false;
        QTest::newRow("a message") << Make([](const QString &text) {
            QMessageBox box;
            box.setTextFormat(Qt::PlainText);
            box.setText(text);
            box.ensurePolished();
            auto *label =
                box.findChild<QLabel *>(u"qt_msgbox_label"_s); // the box itself grows with its words
            label->setParent(nullptr);
            return label;
        }) << false;
        QTest::newRow("a frame") << Make([](const QString &text) { return new QGroupBox(text); }) << false;
        QTest::newRow("a tab") << Make([](const QString &text) {
            auto *tabs = new QTabBar;
            tabs->addTab(text);
            return tabs;
        }) << false;
        QTest::newRow("a choice") << Make([](const QString &text) {
            auto *choice = new QComboBox;
            choice->addItem(text);
            return choice;
        }) << false;
        QTest::newRow("a list") << Make([](const QString &text) {
            auto *list = new QListWidget;
            list->addItem(text);
            return list;
        }) << false;
        QTest::newRow("a table") << Make([](const QString &text) {
            auto *table = new QTableWidget(1, 1);
            table->setHorizontalHeaderLabels({text});
            table->setItem(0, 0, new QTableWidgetItem(text));
            return table;
        }) << false;
        QTest::newRow("a field, where it is typed") << withText<QLineEdit>() << true;
    }

    void whateverShowsANameShowsItAsItStands()
    {
        QFETCH(Make, make);
        QFETCH(bool, isTyped);
        for (const Theme theme : {Theme::Light, Theme::Desktop}) {
            applyTheme(theme);
            const QImage plain = pictureOf(make, u"Harbor (2)"_s);
            QVERIFY(plain != pictureOf(make, u"Harbor (3)"_s)); // it is seen
            QCOMPARE(plain != pictureOf(make, u"Har\u202ebor (2)"_s), isTyped);
        }
    }

    void anyStyleCanBeBeneath()
    {
        QApplication::setStyle(new ShownStyle(u"Windows"_s));
        const QImage plain = pictureOf(withText<QPushButton>(), u"Harbor"_s);
        QCOMPARE(plain, pictureOf(withText<QPushButton>(), u"Har\u2066bor"_s));
        applyTheme(Theme::Dark);
        applyTheme(Theme::Desktop);
    }
};

QTEST_MAIN(TestShownStyle)
#include "tst_shownstyle.moc"
