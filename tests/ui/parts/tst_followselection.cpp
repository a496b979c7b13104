// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/followselection.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestFollowSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_view.setModel(&m_model);
        letCurrentFollowSelection(m_view);
    }
    void init()
    {
        m_view.clearSelection();
        m_view.setCurrentIndex({});
    }

    void whatAScreenReaderChoosesIsCurrent()
    {
        for (const int row : {1, 2, 0}) {
            m_view.clearSelection();
            QAccessibleInterface *entry =
                QAccessible::queryAccessibleInterface(&m_view)->tableInterface()->cellAt(row, 0);
            QVERIFY(entry && entry->actionInterface());
            entry->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(m_view.currentIndex().row(), row);
            QCOMPARE(m_view.selectionModel()->selectedRows().size(), 1);
        }
    }

    void oneMoreOfManyLeavesTheCurrentWhereItIs()
    {
        m_view.setCurrentIndex(m_model.index(0));
        m_view.selectionModel()->select(m_model.index(2), QItemSelectionModel::Select);
        QCOMPARE(m_view.currentIndex().row(), 0);
    }

private:
    QStringListModel m_model{{u"Dana"_s, u"Priya"_s, u"Jonas"_s}};
    QListView m_view;
};

QTEST_MAIN(TestFollowSelection)
#include "tst_followselection.moc"
