// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleview.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"
#include "ui/people/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

QStringList namesIn(const PeopleView &view)
{
    const auto *model = view.findChild<QTreeView *>()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, PeopleModel::NameColumn).data().toString();
    return names;
}

} // namespace

class TestPeopleView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyoneIsListedByName()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        QAbstractItemModelTester tester(view.findChild<QTreeView *>()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        view.show();
        QCOMPARE(namesIn(view),
                 (QStringList{u"Dana Whitfield"_s, u"Jonas Eide"_s, u"Lee Okafor"_s, u"Priya Rao"_s}));
        view.findChild<QTreeView *>()->sortByColumn(PeopleModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(namesIn(view).first(), u"Priya Rao"_s);
    }

    void whatOneTypesNarrowsItDown()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.show();
        QTest::keyClicks(view.findChild<QLineEdit *>(), u"recruit"_s);
        QCOMPARE(namesIn(view), QStringList{u"Lee Okafor"_s});
        QTest::keyClicks(view.findChild<QLineEdit *>(), u" nobody"_s);
        QVERIFY(namesIn(view).isEmpty());
    }

    void aChangedNameIsShownAtOnceAndTheChoiceStays()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.show();
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(3, 0));
        Contact dana = *desk.editor.search().contacts.find(ContactId{u"dana"_s});
        dana.name = u"Zoe Whitfield"_s;
        QVERIFY(desk.editor.make(editingContact(desk.editor.search(), dana, {})));
        QCOMPARE(namesIn(view).last(), u"Zoe Whitfield"_s);
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"Priya Rao"_s);
    }

    void enterOpensTheApplication()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.show();
        QSignalSpy opened(&view, &PeopleView::openRequested);
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<ApplicationId>(), northwindId);
    }

    void nobodyIsSaidKindly()
    {
        Desk desk(searchWith(1));
        PeopleView view(desk.editor);
        view.show();
        QVERIFY(!view.findChild<QTreeView *>()->isVisible());
    }
};

QTEST_MAIN(TestPeopleView)
#include "tst_peopleview.moc"
