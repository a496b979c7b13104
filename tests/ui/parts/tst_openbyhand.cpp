// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/openbyhand.h"

#include <QProxyStyle>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

/// A desktop on which one click activates.
class OneClick : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

class TestOpenByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneClickChoosesAndTwoOpen_data()
    {
        QTest::addColumn<bool>("oneClickActivates");
        QTest::newRow("usually") << false;
        QTest::newRow("where one click activates") << true;
    }
    void oneClickChoosesAndTwoOpen()
    {
        QFETCH(const bool, oneClickActivates);
        OneClick style;
        QTreeWidget list;
        if (oneClickActivates)
            list.setStyle(&style);
        for (const QString &name : {u"Ann"_s, u"Ben"_s})
            new QTreeWidgetItem(&list, {name, u"a login"_s});
        QStringList opened;
        openByHand(list,
                   [&](const QModelIndex &index) { opened += index.siblingAtColumn(0).data().toString(); });
        list.resize(400, 200);
        list.show();
        const QPoint second = list.visualItemRect(list.topLevelItem(1)).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, second);
        QCOMPARE(list.currentItem(), list.topLevelItem(1));
        QCOMPARE(opened, QStringList());
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, second);
        QCOMPARE(opened, QStringList{u"Ben"_s});
        list.setCurrentItem(list.topLevelItem(0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened, (QStringList{u"Ben"_s, u"Ann"_s}));
        QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.size(), 2);
    }
};

QTEST_MAIN(TestOpenByHand)
#include "tst_openbyhand.moc"
