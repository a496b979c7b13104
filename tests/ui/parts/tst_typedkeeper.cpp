// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/leaving/typedkeeper.h"

#include "tests/support/northwind.h"
#include "ui/parts/dialogs/checklistdialog.h"
#include "ui/parts/dialogs/momentdialog.h"
#include "ui/parts/fields/notesfield.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// A dialog with a line, a field that writes by itself, and one that doesn't.
struct Dialog {
    Dialog()
    {
        auto *layout = new QVBoxLayout(&dialog);
        buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        layout->addWidget(line);
        layout->addWidget(written);
        layout->addWidget(notes);
        layout->addWidget(buttons);
        written->setCommit([](const QString &) { return Committed{Committed::State::Written, {}}; });
        new TypedKeeper(&dialog, buttons->button(QDialogButtonBox::Cancel));
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
        dialog.show();
    }

    bool says(const QString &words) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QDialog dialog;
    QLineEdit *line = new QLineEdit;
    NotesField *written = new NotesField(u"Written"_s);
    NotesField *notes = new NotesField(u"Notes"_s);
    QDialogButtonBox *buttons = nullptr;
};

} // namespace

class TestTypedKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFormGoesWithEscape()
    {
        Dialog d;
        QTest::keyClick(d.line, Qt::Key_Escape);
        QVERIFY(!d.dialog.isVisible());
    }

    void whatWasPutThereByTheProgramGoesWithIt()
    {
        Dialog d;
        d.line->setText(u"Northwind"_s);
        d.notes->startOver(u"so far"_s);
        QTest::keyClick(d.line, Qt::Key_Escape);
        QVERIFY(!d.dialog.isVisible());
    }

    void typedWordsStayUntilTheButtonIsPressed()
    {
        Dialog d;
        QTest::keyClicks(d.line, u"Northwind"_s);
        QTest::keyClick(d.line, Qt::Key_Escape);
        QTest::keyClick(d.line, Qt::Key_Escape);
        QVERIFY(d.dialog.isVisible());
        QVERIFY(d.says(u"Esc leaves this open"_s));
        d.buttons->button(QDialogButtonBox::Cancel)->click();
        QVERIFY(!d.dialog.isVisible());
    }

    void wordsTakenAwayAgainAreNone()
    {
        Dialog d;
        QTest::keyClicks(d.notes->edit(), u"one"_s);
        QVERIFY(holdsTyped(d.dialog));
        d.notes->edit()->selectAll();
        QTest::keyClick(d.notes->edit(), Qt::Key_Delete);
        QVERIFY(!holdsTyped(d.dialog));
        QTest::keyClick(d.line, Qt::Key_Escape);
        QVERIFY(!d.dialog.isVisible());
    }

    void wordsThatAFieldKeepsForItsFormStayToo()
    {
        Dialog d;
        QTest::keyClicks(d.notes->edit(), u"one"_s);
        QVERIFY(d.notes->flush()); // the keyboard went elsewhere, or time passed
        QVERIFY(holdsTyped(d.dialog));
        QTest::keyClick(d.line, Qt::Key_Escape);
        QVERIFY(d.dialog.isVisible());
    }

    void whatAFieldHasWrittenIsNotLost()
    {
        Dialog d;
        QTest::keyClicks(d.written->edit(), u"one"_s);
        QVERIFY(d.written->flush());
        QVERIFY(!holdsTyped(d.dialog));
    }

    void aTimeThatWasTypedStays()
    {
        QWidget window;
        window.show();
        askForMoment(&window, u"When?"_s, u"Then"_s, Zone::named(u"America/New_York"_s).value(),
                     at("2026-11-23T20:00:00Z"), [](Moment) {});
        auto *dialog = window.findChild<QDialog *>();
        auto *time = named<QLineEdit>(*dialog, u"Time"_s);
        time->selectAll();
        QTest::keyClicks(time, u"9:15"_s);
        QTest::keyClick(time, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        button<QPushButton>(*dialog, u"Cancel"_s)->click();
        QVERIFY(!dialog->isVisible());
    }

    void aCheckListThatWasChangedStays()
    {
        Desk desk(northwindSearch());
        CheckListDialog dialog(desk.editor, northwindId, BusinessCalendar());
        dialog.show();
        auto *rows = dialog.findChild<QTreeWidget *>();
        rows->topLevelItem(0)->setText(0, u"Read the posting aloud"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        rows->topLevelItem(0)->setText(0, rows->topLevelItem(0)->data(0, Qt::UserRole).toString());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestTypedKeeper)
#include "tst_typedkeeper.moc"
