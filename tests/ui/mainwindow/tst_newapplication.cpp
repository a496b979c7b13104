// SPDX-License-Identifier: GPL-3.0-or-later
// A new application: in one line, in full, from what was pasted or dropped, on the real window.
#include "tests/ui/mainwindow/realwindow.h"

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/newapplication.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct NewOne : RealWindow {
    using RealWindow::RealWindow;

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void begin()
    {
        window.actions().newApplication->trigger();
        QCoreApplication::processEvents();
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(field(u"Company"_s), Qt::Key_V, Qt::ControlModifier);
    }
    /// Drops something from another program on a column.
    bool drop(size_t index, const QMimeData &data)
    {
        QWidget *target = window.board()->columnWidgets()[index]->view()->viewport();
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &event);
        QCoreApplication::processEvents();
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    const Application &last() const
    {
        const auto &all = desk.tracker.search().applications;
        return all[all.size() - 1];
    }
    size_t count() const { return desk.tracker.search().applications.size(); }
};

} // namespace

class TestNewApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPastedAddressIsTakenApartAndCanBeEdited()
    {
        NewOne w;
        QVERIFY(w.active);
        w.begin();
        w.paste(u"https://jobs.smartrecruiters.com/Northwind/743999-data-analyst"_s);
        QCOMPARE(w.field(u"Company"_s)->text(), u"Northwind"_s);
        QCOMPARE(w.field(u"Role"_s)->text(), u"Data Analyst"_s);
        w.field(u"Role"_s)->setText(u"Senior Analyst"_s);
        QTest::keyClick(w.field(u"Role"_s), Qt::Key_Return);
        QCOMPARE(w.last().company, u"Northwind"_s);
        QCOMPARE(w.last().role, u"Senior Analyst"_s);
        QCOMPARE(w.last().url, u"https://jobs.smartrecruiters.com/Northwind/743999-data-analyst"_s);
        QCOMPARE(w.window.board()->currentCard(), std::optional(w.last().id));
    }

    void aTypedLineThatWasRefusedStandsInTheForm()
    {
        NewOne w;
        QVERIFY(w.active);
        const size_t before = w.count();
        const auto &stages = w.desk.tracker.search().stages;
        const auto interviews = std::find_if(stages.begin(), stages.end(), [](const Stage &stage) {
            return stage.kind == StageKind::Interview;
        });
        w.desk.store.refuseNext(1, u"the disk is full"_s);
        w.window.findChild<NewApplication *>()->take(u"Fabrikam, Nurse"_s, interviews->id);
        QCOMPARE(w.count(), before);
        QVERIFY(w.field(u"Company"_s)->isVisible());
        QCOMPARE(w.field(u"Company"_s)->text(), u"Fabrikam"_s);
        QCOMPARE(w.field(u"Role"_s)->text(), u"Nurse"_s);
    }

    void whatAnotherPostingPutInGoesWithIt()
    {
        NewOne w;
        w.begin();
        w.paste(u"https://jobs.smartrecruiters.com/Northwind/743999-data-analyst"_s);
        QVERIFY(!w.field(u"Address of the posting"_s)->text().isEmpty());
        w.field(u"Salary"_s)->setText(u"85,000"_s);
        w.field(u"Company"_s)->selectAll();
        w.paste(u"Nurse\nFabrikam · Bergen\nWe offer much"_s);
        QCOMPARE(w.field(u"Company"_s)->text(), u"Fabrikam"_s);
        QCOMPARE(w.field(u"Address of the posting"_s)->text(), QString());
        QCOMPARE(w.field(u"Salary"_s)->text(), u"85,000"_s); // the person's own
    }

    void aPastedTextIsReadLineByLine()
    {
        NewOne w;
        QVERIFY(w.active);
        w.begin();
        w.paste(u"Data Analyst\nNorthwind · Oslo\nWe offer much"_s);
        QCOMPARE(w.field(u"Company"_s)->text(), u"Northwind"_s);
        QCOMPARE(w.field(u"Role"_s)->text(), u"Data Analyst"_s);
    }

    void aPastedPostingSaysThatItsTextIsKept()
    {
        NewOne w;
        QVERIFY(w.active);
        w.begin();
        const auto says = [&] {
            const auto labels = w.window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() &&
                       label->text().startsWith(u"The text of the posting is kept as well"_s);
            });
        };
        QVERIFY(!says());
        w.paste(u"Harbour Keeper\nBlue Harbor\nLocation: Whitby\nSalary: £28,000 - £31,500 per annum\n"
                "Responsibilities\n"_s +
                u"You will keep the harbour lights burning, in calm and in storm. "_s.repeated(5));
        QVERIFY(says());
        QTest::keyClick(w.field(u"Company"_s), Qt::Key_Return);
        QVERIFY(!says());
    }

    void aDroppedPostingKeepsItsTextAndItsLastDay()
    {
        NewOne w;
        QMimeData data;
        const QString text =
            u"Harbour Keeper\nBlue Harbor\nLocation: Whitby\nSalary: £28,000 - £31,500 per annum\n"
            "Closing date: 20 December 2026\nResponsibilities\n"_s +
            u"You will keep the harbour lights burning, in calm and in storm. "_s.repeated(5);
        data.setText(text);
        QVERIFY(w.drop(0, data));
        const Application added = w.last();
        QCOMPARE(added.company, u"Blue Harbor"_s);
        QCOMPARE(added.role, u"Harbour Keeper"_s);
        QCOMPARE(added.location, u"Whitby"_s);
        QVERIFY(added.salary.startsWith(u"GBP "_s));
        QVERIFY(added.posting.contains(u"You will keep the harbour lights burning"_s));
        QCOMPARE(added.tasks.size(), size_t(1));
        QVERIFY(added.tasks.front().due < QDate(2026, 12, 20));
    }

    void whatIsTypedIsNeverTakenApart()
    {
        NewOne w;
        QVERIFY(w.active);
        w.begin();
        QTest::keyClicks(w.field(u"Company"_s), u"Wood, Stone at Work"_s);
        QCOMPARE(w.field(u"Company"_s)->text(), u"Wood, Stone at Work"_s);
        QCOMPARE(w.field(u"Role"_s)->text(), QString());
    }

    void anApplicationIsAddedInFull()
    {
        NewOne w;
        w.begin();
        w.button(u"In full"_s)->click();
        w.field(u"Company"_s)->setText(u"Northwind"_s);
        w.field(u"Place"_s)->setText(u"Oslo"_s);
        w.field(u"Salary"_s)->setText(u"60,000"_s);
        w.field(u"Tags"_s)->setText(u"remote, data , remote"_s);
        for (QComboBox *stages : w.window.findChildren<QComboBox *>()) {
            if (stages->accessibleName() == u"Stage"_s)
                stages->setCurrentIndex(stages->findText(u"Screening"_s));
        }
        w.button(u"Add"_s)->click();
        QCOMPARE(w.last().location, u"Oslo"_s);
        QCOMPARE(w.last().salary, u"60,000"_s);
        QCOMPARE(w.last().tags, QStringList({u"remote"_s, u"data"_s}));
        QCOMPARE(w.last().stage.text, u"screening"_s);
    }

    void whatIsThereAlreadyIsSaidAndCanBeShown()
    {
        NewOne w;
        w.begin();
        w.field(u"Company"_s)->setText(u"company 2"_s);
        w.field(u"Role"_s)->setText(u"Data analyst"_s);
        QVERIFY(w.button(u"Add all the same"_s));
        QAbstractButton *show = w.button(u"Show it"_s);
        QVERIFY(show);
        show->click();
        QCOMPARE(w.window.board()->currentCard(), std::optional(ApplicationId{u"a2"_s}));
        w.field(u"Role"_s)->setText(u"Nurse"_s);
        QVERIFY(!w.button(u"Show it"_s));
    }

    void enterAddsTheSameJobOnlyFromTheButtonThatSaysSo()
    {
        NewOne w;
        w.begin();
        w.field(u"Company"_s)->setText(u"company 2"_s);
        w.field(u"Role"_s)->setText(u"Data analyst"_s);
        QTest::keyClick(w.field(u"Role"_s), Qt::Key_Return);
        QCOMPARE(w.count(), size_t(3));
        QTest::keyClick(w.button(u"Add all the same"_s), Qt::Key_Return);
        QCOMPARE(w.count(), size_t(4));
    }

    void aDroppedAddressMakesACardInThatColumn()
    {
        NewOne w;
        QMimeData data;
        data.setUrls({QUrl(u"https://northwind.recruitee.com/o/data-analyst"_s)});
        QVERIFY(w.drop(2, data));
        QCOMPARE(w.count(), size_t(4));
        QCOMPARE(w.last().company, u"Northwind"_s);
        QCOMPARE(w.last().stage.text, u"screening"_s);
        w.desk.editor.undoStack()->undo();
        QCOMPARE(w.count(), size_t(3));
    }

    void aDroppedTextOfAJobThatIsThereAsksFirst()
    {
        NewOne w;
        QMimeData data;
        data.setText(u"Data Analyst at Company 1"_s);
        QVERIFY(w.drop(2, data));
        QCOMPARE(w.count(), size_t(3));
        QVERIFY(w.button(u"Add all the same"_s));
        w.button(u"Add all the same"_s)->click();
        QCOMPARE(w.count(), size_t(4));
        QCOMPARE(w.last().stage.text, u"screening"_s);
    }

    void whatIsDroppedOnTheSignedOnesIsAskedForItsSignature()
    {
        NewOne w;
        QMimeData data;
        data.setText(u"Northwind, Data Analyst"_s);
        QVERIFY(w.drop(6, data));
        QCOMPARE(w.last().stage.text, u"saved"_s);
        QVERIFY(w.question());
        w.fill(u"Signed on"_s, u"today"_s);
        w.press(u"Move"_s);
        QCOMPARE(w.last().stage.text, u"accepted"_s);
    }
};

QTEST_MAIN(TestNewApplication)
#include "tst_newapplication.moc"
