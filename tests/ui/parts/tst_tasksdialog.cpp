// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/tasksdialog.h"

#include "tests/support/northwind.h"
#include "ui/parts/dates.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// The dialog of Northwind's tasks, or of the search's own, as a person uses it.
struct Shown {
    explicit Shown(const TaskOwner &owner = northwindId)
        : desk(northwindSearch())
        , dialog(desk.editor, owner)
    {
        dialog.show();
    }

    QLineEdit *field(const QString &name) const { return named<QLineEdit>(dialog, name); }
    void write(const QString &text, const QString &due = {}, const QString &time = {})
    {
        field(u"What is to be done"_s)->setText(text);
        field(u"On which day"_s)->setText(due);
        field(u"At what time"_s)->setText(time);
    }
    void press(const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text && button->isVisibleTo(&dialog))
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
    /// What the other side does to the first task.
    void elsewhere(const std::function<void(Task &)> &change)
    {
        Application after = northwindOf(desk);
        change(after.tasks.front());
        QVERIFY(desk.tracker.apply(put(desk.tracker.search(), after)).ok());
    }
    QListWidget *list() const { return dialog.findChild<QListWidget *>(); }

    Desk desk;
    TasksDialog dialog;
};

} // namespace

class TestTasksDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsAddedChangedDoneAndDeleted();
    void aTickInTheListIsDone();
    void theButtonCountsWhatIsNotDoneYet();
    void theSearchHasTasksOfItsOwn();
    void aDateThatMeansNoneIsSaidAndKept();
    void whatIsTypedIsKeptWhenOneTurnsToAnother();
    void closingKeepsWhatIsTyped();
    void whatSomebodyElseChangedStandsBesideWhatIsTyped();
    void aTaskThatIsGoneElsewhereIsAddedAgainWithAllThatWasRead();
    void withoutItsApplicationTheDialogAsksAndCloses();
};

void TestTasksDialog::aTaskIsAddedChangedDoneAndDeleted()
{
    Shown shown;
    const auto tasks = [&] { return northwindOf(shown.desk).tasks; };
    shown.write(u"Print the portfolio"_s, u"2026-11-24"_s, u"8:30"_s);
    shown.press(u"Add"_s);
    QCOMPARE(tasks().size(), size_t(1));
    QCOMPARE(tasks()[0].text, u"Print the portfolio"_s);
    QCOMPARE(tasks()[0].due, QDate(2026, 11, 24));
    QCOMPARE(tasks()[0].time, QTime(8, 30));
    QCOMPARE(shown.field(u"What is to be done"_s)->text(), QString()); // ready for the next one

    shown.list()->setCurrentRow(0);
    QCOMPARE(shown.field(u"What is to be done"_s)->text(), u"Print the portfolio"_s);
    shown.write(u"Print two portfolios"_s);
    shown.press(u"Save"_s);
    QCOMPARE(tasks()[0].text, u"Print two portfolios"_s);
    QVERIFY(!tasks()[0].due && !tasks()[0].time);

    shown.press(u"Mark as Done"_s);
    QCOMPARE(tasks()[0].doneAt, shown.desk.clock.now());
    shown.press(u"Not Done After All"_s);
    QVERIFY(!tasks()[0].doneAt);
    shown.press(u"Delete"_s);
    QVERIFY(tasks().empty());
    shown.desk.editor.undoStack()->undo();
    QCOMPARE(tasks().size(), size_t(1));
    QCOMPARE(shown.list()->count(), 1);
}

void TestTasksDialog::aTickInTheListIsDone()
{
    Shown shown;
    for (const QString &text : {u"Print the portfolio"_s, u"Look up the way"_s}) {
        shown.write(text);
        shown.press(u"Add"_s);
    }
    const auto isDone = [&](size_t n) { return northwindOf(shown.desk).tasks[n].doneAt.has_value(); };
    const auto tick = [&](int row) {
        shown.list()->setFocus();
        shown.list()->setCurrentRow(row);
        QTest::keyClick(shown.list(), Qt::Key_Space);
    };
    tick(0);
    QTRY_VERIFY(isDone(0));
    QVERIFY(!isDone(1));
    shown.desk.editor.undoStack()->undo();
    QVERIFY(!isDone(0));
    QCOMPARE(shown.list()->item(0)->checkState(), Qt::Unchecked);
}

void TestTasksDialog::theButtonCountsWhatIsNotDoneYet()
{
    Shown shown;
    const auto words = [&] { return tasksInWords(shown.desk.tracker.search(), northwindId); };
    QCOMPARE(words(), u"Tasks…"_s);
    for (const QString &text : {u"Print the portfolio"_s, u"Look up the way"_s}) {
        shown.write(text);
        shown.press(u"Add"_s);
    }
    QCOMPARE(words(), u"Tasks (2)…"_s);
    shown.list()->setCurrentRow(0);
    shown.press(u"Mark as Done"_s);
    QCOMPARE(words(), u"Tasks (1)…"_s);
    QCOMPARE(tasksInWords(shown.desk.tracker.search(), {}), u"Tasks…"_s);
}

void TestTasksDialog::theSearchHasTasksOfItsOwn()
{
    Shown shown(TaskOwner{});
    shown.write(u"Renew the card"_s, u"tomorrow"_s);
    shown.press(u"Add"_s);
    QCOMPARE(shown.desk.tracker.search().tasks.size(), size_t(1));
    QCOMPARE(shown.desk.tracker.search().tasks.front().due, QDate(2026, 11, 24));
    QVERIFY(planned(shown.desk, "own-task/renew-the-card"));
}

void TestTasksDialog::aDateThatMeansNoneIsSaidAndKept()
{
    Shown shown;
    shown.write(u"Print"_s, u"the day after"_s);
    shown.press(u"Add"_s);
    QVERIFY(northwindOf(shown.desk).tasks.empty());
    QCOMPARE(shown.field(u"On which day"_s)->text(), u"the day after"_s);
    shown.dialog.reject();
    QVERIFY2(!shown.dialog.isVisible(), "nobody is held up");
    QCOMPARE(northwindOf(shown.desk).tasks.front().text, u"Print the day after"_s);
}

void TestTasksDialog::whatIsTypedIsKeptWhenOneTurnsToAnother()
{
    Shown shown;
    for (const QString &text : {u"One"_s, u"Two"_s}) {
        shown.write(text);
        shown.press(u"Add"_s);
    }
    shown.list()->setCurrentRow(0);
    shown.write(u"One and a half"_s);
    shown.list()->setCurrentRow(1);
    QCOMPARE(northwindOf(shown.desk).tasks[0].text, u"One and a half"_s);
    QCOMPARE(shown.field(u"What is to be done"_s)->text(), u"Two"_s);
    shown.write({});
    shown.list()->setCurrentRow(0); // a task without words is none
    QCOMPARE(shown.list()->currentRow(), 1);
    QCOMPARE(northwindOf(shown.desk).tasks[1].text, u"Two"_s);
}

void TestTasksDialog::closingKeepsWhatIsTyped()
{
    Shown shown;
    shown.write(u"Print"_s, u"2026-12-01"_s);
    shown.dialog.reject();
    QVERIFY(!shown.dialog.isVisible());
    QCOMPARE(northwindOf(shown.desk).tasks.size(), size_t(1));
}

void TestTasksDialog::whatSomebodyElseChangedStandsBesideWhatIsTyped()
{
    Shown shown;
    shown.write(u"Print"_s, u"2026-11-24"_s, u"8:30"_s);
    shown.press(u"Add"_s);
    shown.list()->setCurrentRow(0);
    shown.field(u"What is to be done"_s)->setText(u"Print two"_s);
    shown.elsewhere([](Task &task) {
        task.due = QDate(2026, 12, 1);
        task.time = QTime(9, 0);
    });
    QCOMPARE(shown.field(u"On which day"_s)->text(), dateForEditing(QDate(2026, 12, 1)));
    QCOMPARE(shown.field(u"What is to be done"_s)->text(), u"Print two"_s);
    shown.press(u"Save"_s);
    const auto task = [&] { return northwindOf(shown.desk).tasks.front(); };
    QCOMPARE(task().text, u"Print two"_s);
    QCOMPARE(task().due, QDate(2026, 12, 1));
    QCOMPARE(task().time, QTime(9, 0));

    shown.field(u"On which day"_s)->setText(u"2026-12-02"_s);
    shown.elsewhere([](Task &theirs) { theirs.text = u"Print three"_s; });
    shown.elsewhere([](Task &theirs) { theirs.due = QDate(2026, 12, 3); });
    shown.press(u"Save"_s);
    QCOMPARE(task().text, u"Print three"_s);
    QCOMPARE(task().due, QDate(2026, 12, 2)); // both changed it: what is typed here

    TasksDialog again(shown.desk.editor, northwindId, task().id);
    again.show();
    QCOMPARE(named<QLineEdit>(again, u"What is to be done"_s)->text(), u"Print three"_s);
}

void TestTasksDialog::aTaskThatIsGoneElsewhereIsAddedAgainWithAllThatWasRead()
{
    Shown shown;
    shown.write(u"Print"_s, u"2026-11-24"_s);
    shown.press(u"Add"_s);
    shown.list()->setCurrentRow(0);
    shown.field(u"What is to be done"_s)->setText(u"Print two"_s);
    Application after = northwindOf(shown.desk);
    after.tasks.clear();
    QVERIFY(shown.desk.tracker.apply(put(shown.desk.tracker.search(), after)).ok());
    shown.press(u"Add"_s);
    QCOMPARE(northwindOf(shown.desk).tasks.front().text, u"Print two"_s);
    QCOMPARE(northwindOf(shown.desk).tasks.front().due, QDate(2026, 11, 24));
}

void TestTasksDialog::withoutItsApplicationTheDialogAsksAndCloses()
{
    Shown shown;
    shown.write(u"Print"_s, u"2026-12-01"_s);
    Change change;
    change.applications.push_back({northwindOf(shown.desk), {}});
    QVERIFY(shown.desk.tracker.apply(change).ok());
    shown.dialog.reject();
    QVERIFY(shown.dialog.isVisible());
    auto *question = shown.dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->text().contains(u"Print"_s), qPrintable(question->text()));
    button<QPushButton>(*question, u"Back to it"_s)->click();
    QVERIFY(shown.dialog.isVisible());
    QCOMPARE(shown.field(u"On which day"_s)->text(), u"2026-12-01"_s);

    QTRY_VERIFY(!shown.dialog.findChild<QMessageBox *>());
    shown.dialog.reject();
    button<QPushButton>(*shown.dialog.findChild<QMessageBox *>(), u"Leave and lose it"_s)->click();
    QVERIFY(!shown.dialog.isVisible());
}

QTEST_MAIN(TestTasksDialog)
#include "tst_tasksdialog.moc"
