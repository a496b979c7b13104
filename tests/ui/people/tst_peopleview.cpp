// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleview.h"

#include "core/edits/editapplication.h"
#include "tests/support/northwind.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personpane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QProxyStyle>
#include <QPushButton>
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

    void whatStandsBeforeANameDoesNotOrderIt()
    {
        Search search = northwindSearch();
        const auto rename = [&](const char *id, const QString &name) {
            Contact contact = *search.contacts.find(ContactId{QString::fromLatin1(id)});
            contact.name = name;
            search.contacts.put(contact);
        };
        rename("dana", u"Frau Whitfield"_s);
        rename("priya", u"Herr Dr. Adler"_s);
        rename("lee", u"Frau Baum"_s);
        Desk desk(search);
        PeopleView view(desk.editor);
        view.show();
        QCOMPARE(namesIn(view),
                 (QStringList{u"Herr Dr. Adler"_s, u"Frau Baum"_s, u"Jonas Eide"_s, u"Frau Whitfield"_s}));
    }

    void nothingIsCutAwayWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("above");
        QTest::newRow("a wide window") << 1600 << false;
        QTest::newRow("800 pixels") << 800 << false;
        QTest::newRow("beside the panel") << 420 << true;
    }
    void nothingIsCutAwayWhereThereIsLittleRoom()
    {
        QFETCH(const int, width);
        QFETCH(const bool, above);
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.resize(width, 600);
        view.show();
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        QCoreApplication::processEvents();
        QVERIFY(view.pane()->isVisible());
        QVERIFY(list->header()->length() <= list->viewport()->width());
        QVERIFY(list->header()->sectionSize(PeopleModel::NameColumn) >= 120);
        QCOMPARE(list->mapTo(&view, QPoint()).y() < view.pane()->mapTo(&view, QPoint()).y() - 50, above);
        QCOMPARE(list->isColumnHidden(PeopleModel::WroteColumn), width < 1600);
    }

    void whatIsTypedStaysWithSomebodyWhoGetsAnotherId()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.resize(1200, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *phone = named<QLineEdit>(*view.pane(), u"Phone"_s);
        phone->setFocus();
        QTest::keyClicks(phone, u"0123"_s);

        const ContactId old{u"dana"_s};
        const ContactId renamed{u"dana-2"_s};
        Renames renames;
        renames.add(old, renamed);
        Search after = desk.tracker.search();
        renames.follow(after);
        Contact theirs;
        theirs.id = old;
        theirs.name = u"Dana Abel"_s;
        after.contacts.put(theirs);
        QVERIFY(desk.tracker.apply(difference(desk.tracker.search(), after), renames));

        QCOMPARE(view.pane()->contact(), std::optional(renamed));
        QTest::keyClicks(phone, u"45"_s);
        QVERIFY(view.flush());
        QCOMPARE(desk.tracker.search().contacts.find(renamed)->phone, u"012345"_s);
        QCOMPARE(*desk.tracker.search().contacts.find(old), theirs);
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

    void aClickChoosesSomebodyAndLeadsNowhereWhereTheDesktopOpensByOneClick()
    {
        struct OneClick : QProxyStyle {
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const override
            {
                return hint == SH_ItemView_ActivateItemOnSingleClick
                           ? 1
                           : QProxyStyle::styleHint(hint, option, widget, data);
            }
        };
        QApplication::setStyle(new OneClick);
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.resize(1200, 700);
        view.show();
        QSignalSpy leads(&view, &PeopleView::openRequested);
        auto *list = view.findChild<QTreeView *>();
        const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
        QVERIFY(view.pane()->isVisible());
        QCOMPARE(leads.count(), 0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(leads.count(), 1);
    }

    void whoIsChosenIsShownWithAllThatThereIsAndChangedInPlace()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.resize(1200, 700);
        view.show();
        QVERIFY(!view.pane()->isVisible());
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(view.pane()->isVisible());
        const auto field = [&](const QString &name) -> QLineEdit * {
            for (QLineEdit *edit : view.pane()->findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            return nullptr;
        };
        QVERIFY(field(u"Phone"_s));
        QCOMPARE(field(u"Name"_s)->text(), u"Dana Whitfield"_s);
        field(u"Phone"_s)->setFocus();
        QTest::keyClicks(field(u"Phone"_s), u"+1 212 555 0100"_s);
        QVERIFY(view.flush());
        QCOMPARE(desk.tracker.search().contacts.find(*view.pane()->contact())->phone, u"+1 212 555 0100"_s);
        QSignalSpy opened(&view, &PeopleView::openRequested);
        QListWidget *applications = nullptr;
        for (QListWidget *one : view.pane()->findChildren<QListWidget *>()) {
            if (one->accessibleName() == u"Applications"_s)
                applications = one;
        }
        QVERIFY(applications);
        QCOMPARE(applications->count(), 1);
        Q_EMIT applications->itemActivated(applications->item(0));
        QCOMPARE(opened.front().front().value<ApplicationId>(), northwindId);
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(field(u"Name"_s)->text(), u"Jonas Eide"_s);
        QCOMPARE(field(u"Phone"_s)->text(), QString());
    }

    void whoeverHasAnAddressIsWrittenTo()
    {
        Desk desk(northwindSearch());
        Contact dana = *desk.editor.search().contacts.find(ContactId{u"dana"_s});
        dana.email.clear();
        QVERIFY(desk.editor.make(editingContact(desk.editor.search(), dana, {})));
        PeopleView view(desk.editor);
        view.show();
        QSignalSpy wanted(&view, &PeopleView::writeRequested);
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *write = view.pane()->findChild<QPushButton *>();
        QVERIFY(!write->isEnabled());
        dana.email = u"dana+jobs@northwind.example"_s;
        QVERIFY(desk.editor.make(editingContact(desk.editor.search(), dana, {})));
        write->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toUrl(), QUrl(u"mailto:dana+jobs@northwind.example"_s));
    }

    void aListInWhichNothingChangedKeepsItsLine()
    {
        Desk desk(northwindSearch());
        PeopleView view(desk.editor);
        view.show();
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        const QList<QListWidget *> lists = view.pane()->findChildren<QListWidget *>();
        QCOMPARE(lists.size(), 2);
        for (QListWidget *one : lists) {
            QVERIFY(one->count() > 0);
            one->setCurrentRow(0);
        }
        Contact dana = *desk.editor.search().contacts.find(ContactId{u"dana"_s});
        dana.phone = u"+1 212 555 0100"_s;
        QVERIFY(desk.editor.make(editingContact(desk.editor.search(), dana, {})));
        for (const QListWidget *one : lists)
            QCOMPARE(one->currentRow(), 0);
        Application northwind = northwindOf(desk);
        northwind.role = u"Head of Data"_s;
        QVERIFY(desk.editor.make(Step{put(desk.editor.search(), northwind), u"role"_s}));
        QVERIFY(lists.front()->item(0)->text().endsWith(u"Head of Data"_s));
    }

    void aLongLineOfTheHistoryWrapsAndNothingBelowItIsCutAway()
    {
        Search search = northwindSearch();
        Application northwind = *search.applications.find(northwindId);
        for (int i = 0; i < 4; ++i) {
            Message letter;
            letter.id.text = u"letter%1"_s.arg(i);
            letter.direction = Direction::In;
            letter.contact = ContactId{u"dana"_s};
            letter.at = at("2026-11-10T12:00:00Z");
            letter.subject = u"A long subject about the next steps "_s.repeated(1 + i % 2 * 6);
            northwind.messages.push_back(letter);
        }
        search.applications.put(northwind);
        Desk desk(search);
        PeopleView view(desk.editor);
        view.resize(1000, 700);
        view.show();
        auto *list = view.findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        const QListWidget *history = view.pane()->findChildren<QListWidget *>().last();
        QVERIFY(history->count() >= 4);
        const QListWidgetItem *last = history->item(history->count() - 1);
        QTRY_VERIFY(history->viewport()->rect().contains(history->visualItemRect(last)));
        QVERIFY(history->visualItemRect(history->item(1)).height() !=
                history->visualItemRect(history->item(2)).height());
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
