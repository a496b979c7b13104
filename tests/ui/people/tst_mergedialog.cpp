// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/mergedialog.h"

#include "tests/support/northwind.h"
#include "ui/parts/dialogs/pickdialog.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peopleview.h"
#include "ui/people/personpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// Dana of Northwind is there once more, by another address, and wrote at another company.
Search searchWithDanaTwice()
{
    Search search = northwindSearch();
    Contact again;
    again.id.text = u"dana-2"_s;
    again.name = u"D. Whitfield"_s;
    again.email = u"d.whitfield@pine.example"_s;
    again.phone = u"+1 555 0100"_s;
    search.contacts.put(again);
    Application pine;
    pine.id.text = u"pine"_s;
    pine.company = u"Harbor & Pine"_s;
    pine.stage = search.applications.front().stage;
    pine.added = QDate(2026, 11, 2);
    pine.recruiter = again.id;
    Message letter;
    letter.id.text = u"pine-1"_s;
    letter.at = at("2026-11-12T12:00:00Z");
    letter.contact = again.id;
    pine.messages.push_back(letter);
    search.applications.put(pine);
    return search;
}

ContactId dana(const Search &search)
{
    for (const Contact &contact : search.contacts) {
        if (contact.name == u"Dana Whitfield"_s)
            return contact.id;
    }
    return {};
}

QString textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (auto *one : window.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestMergeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhatComesTogetherAndWhatDiffers()
    {
        Desk desk(searchWithDanaTwice());
        MergeDialog dialog(desk.editor, dana(desk.tracker.search()), {u"dana-2"_s});
        const QString said = textsOf(dialog);
        QVERIFY2(said.contains(u"Dana Whitfield and D. Whitfield become one person."_s), qPrintable(said));
        QVERIFY2(said.contains(u"From the other: Harbor & Pine (1 letter or call)."_s), qPrintable(said));
        QStringList values;
        for (const QRadioButton *radio : dialog.findChildren<QRadioButton *>())
            values << radio->accessibleName();
        QVERIFY2(values.contains(u"Name: Dana Whitfield"_s) && values.contains(u"Name: D. Whitfield"_s),
                 qPrintable(values.join(u'\n')));
        // Of numbers there is but one, so nothing is asked.
        QVERIFY(!values.join(u'\n').contains(u"Phone"_s));
    }

    void oneButtonMakesOneOfThemAndOneUndoTwoAgain()
    {
        Desk desk(searchWithDanaTwice());
        const Search before = desk.tracker.search();
        const ContactId kept = dana(before);
        MergeDialog dialog(desk.editor, kept, {u"dana-2"_s});
        QSignalSpy merged(&dialog, &MergeDialog::merged);
        for (QRadioButton *radio : dialog.findChildren<QRadioButton *>()) {
            if (radio->accessibleName() == u"E-mail: d.whitfield@pine.example"_s)
                radio->click();
        }
        button(dialog, u"Merge Them"_s)->click();
        QCOMPARE(merged.count(), 1);
        const Search &search = desk.tracker.search();
        QVERIFY(!search.contacts.contains(ContactId{u"dana-2"_s}));
        QCOMPARE(search.contacts.find(kept)->email, u"d.whitfield@pine.example"_s);
        QCOMPARE(search.contacts.find(kept)->phone, u"+1 555 0100"_s);
        QVERIFY(search.contacts.find(kept)->remarks.contains(before.contacts.find(kept)->email));
        QCOMPARE(search.applications.find(ApplicationId{u"pine"_s})->recruiter, std::optional(kept));
        desk.editor.undoStack()->undo();
        for (const Contact &contact : before.contacts)
            QVERIFY(*desk.tracker.search().contacts.find(contact.id) == contact);
        QVERIFY(desk.tracker.search().applications == before.applications);
    }

    void thePersonsPageLeadsThere()
    {
        Desk desk(searchWithDanaTwice());
        PeopleView view(desk.editor);
        view.resize(1200, 700);
        view.show();
        auto *list = view.findChild<QTreeView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, PeopleModel::NameColumn).data() == u"Dana Whitfield"_s)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        button(view, u"Same as…"_s)->click();
        auto *pick = view.findChild<PickDialog *>();
        QVERIFY(pick);
        QTest::keyClicks(pick->findChild<QLineEdit *>(), u"d. whit"_s);
        QTest::keyClick(pick->findChild<QLineEdit *>(), Qt::Key_Return);
        auto *dialog = view.findChild<MergeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        button(*dialog, u"Merge Them"_s)->click();
        QCOMPARE(list->model()->rowCount(), 4);
        QCOMPARE(view.pane()->contact(), std::optional(dana(desk.tracker.search())));
    }

    void longTextsFitAndAreSaidWhole()
    {
        Search search = searchWithDanaTwice();
        Contact wide = *search.contacts.find(ContactId{u"dana-2"_s});
        wide.name = QString(40000, u'W');
        search.contacts.put(wide);
        Desk desk(search);
        MergeDialog dialog(desk.editor, dana(search), wide.id);
        for (const QRadioButton *radio : dialog.findChildren<QRadioButton *>())
            QVERIFY(radio->sizeHint().width() < 300);
    }
};

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
