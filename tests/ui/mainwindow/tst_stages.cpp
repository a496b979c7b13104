// SPDX-License-Identifier: GPL-3.0-or-later
// Stages are the person's own: added, renamed, moved, coloured, hidden and deleted on the real window.
#include "tests/ui/mainwindow/realwindow.h"

#include "ui/board/column/columnheader.h"
#include "ui/board/stage/stagesdialog.h"
#include "ui/mainwindow/actions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const StageId screening{u"screening"_s};

struct Stages : RealWindow {
    using RealWindow::RealWindow;

    QStringList names() const
    {
        QStringList names;
        for (const Column *column : window.board()->columnWidgets())
            names << column->view()->columnModel()->stage().name;
        return names;
    }
    const Stage &stage(const QString &id) const { return *desk.tracker.search().stages.find(StageId{id}); }

    /// Opens the menu of a column's header by its button and chooses @p path in it.
    bool choose(size_t column, const QStringList &path)
    {
        window.board()->columnWidgets()[column]->header()->findChild<QToolButton *>()->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QString &name : path) {
            if (!menu)
                return false;
            QMenu *next = nullptr;
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') != name || !action->isEnabled())
                    continue;
                if (name == path.last()) {
                    QApplication::activePopupWidget()->close();
                    action->trigger();
                    QCoreApplication::processEvents();
                    return true;
                }
                next = action->menu();
            }
            menu = next;
        }
        return false;
    }

    /// What the other side does to the stages.
    void elsewhere(const std::function<void(std::vector<Stage> &)> &change)
    {
        const Table<Stage> &stands = desk.tracker.search().stages;
        const std::vector<Stage> before(stands.begin(), stands.end());
        std::vector<Stage> after = before;
        change(after);
        Change made;
        made.stages = Edit<std::vector<Stage>>{before, after};
        QVERIFY(desk.tracker.apply(made).ok());
    }
    bool dialogSays(const QString &words) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(dialog()) && label->text().contains(words);
        });
    }
    StagesDialog *dialog() const { return window.findChild<StagesDialog *>(); }
};

} // namespace

class TestStages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStageIsRenamedWhereItsNameStands()
    {
        Stages w;
        QVERIFY(w.choose(2, {u"Rename"_s}));
        QLineEdit *edit = w.window.board()->columnWidgets()[2]->header()->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"First calls"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(w.stage(u"screening"_s).name, u"First calls"_s);
        QCOMPARE(w.names().at(2), u"First calls"_s);
        QCOMPARE(w.desk.editor.undoStack()->undoText(), u"renaming Screening to First calls"_s);
        w.desk.editor.undoStack()->undo();
        QCOMPARE(w.names().at(2), u"Screening"_s);
    }

    void escLeavesTheOldName()
    {
        Stages w;
        QVERIFY(w.choose(2, {u"Rename"_s}));
        QLineEdit *edit = w.window.board()->columnWidgets()[2]->header()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"Oops"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCOMPARE(w.stage(u"screening"_s).name, u"Screening"_s);
        QCOMPARE(w.desk.editor.undoStack()->count(), 0);
    }

    void theHeadersMenuMovesColoursAndHides()
    {
        Stages w;
        QVERIFY(w.choose(2, {u"Move to the Left"_s}));
        QCOMPARE(w.names().mid(0, 3), QStringList({u"Saved"_s, u"Screening"_s, u"Applied"_s}));
        QVERIFY(w.choose(1, {u"Colour"_s, u"Red"_s}));
        QCOMPARE(w.stage(u"screening"_s).colour, u"#c2454b"_s);
        QVERIFY(w.choose(1, {u"What It Means"_s, u"Interviews"_s}));
        QCOMPARE(w.stage(u"screening"_s).kind, StageKind::Interview);
        QVERIFY(w.choose(1, {u"Hide"_s}));
        QVERIFY(!w.names().contains(u"Screening"_s));
        for (int step = 0; step < 4; ++step)
            w.desk.editor.undoStack()->undo();
        QCOMPARE(w.names().mid(0, 3), QStringList({u"Saved"_s, u"Applied"_s, u"Screening"_s}));
        QCOMPARE(w.stage(u"screening"_s).colour, QString());
        QVERIFY2(!w.choose(0, {u"Move to the Left"_s}), "there is nothing further left");
    }

    void theCardsOfADeletedStageGoWhereThePersonSays()
    {
        Stages w;
        const Search before = w.desk.tracker.search();
        QVERIFY(w.choose(1, {u"Delete…"_s}));
        QVERIFY(w.question());
        auto *where = w.question()->findChild<QComboBox *>();
        where->setCurrentIndex(where->findText(u"Screening"_s));
        w.press(u"Delete the stage"_s);
        QVERIFY(!w.names().contains(u"Applied"_s));
        QCOMPARE(w.RealWindow::stage(u"a1"_s), u"screening"_s);
        QCOMPARE(w.RealWindow::stage(u"a3"_s), u"screening"_s);
        w.desk.editor.undoStack()->undo();
        QVERIFY(w.desk.tracker.search() == before);
    }

    void aCancelledDeletionChangesNothing()
    {
        Stages w;
        const Search before = w.desk.tracker.search();
        QVERIFY(w.choose(1, {u"Delete…"_s}));
        QTest::keyClick(w.question(), Qt::Key_Escape);
        QVERIFY(w.desk.tracker.search() == before);
    }

    void cardsThatGoWhereAFactIsNeededAreAskedForIt()
    {
        Stages w(searchWith(1));
        QVERIFY(w.choose(1, {u"Delete…"_s}));
        auto *where = w.question()->findChild<QComboBox *>();
        where->setCurrentIndex(where->findText(u"Closed"_s));
        w.press(u"Delete the stage"_s);
        QVERIFY(w.question());
        w.press(u"I withdrew"_s);
        w.press(u"Move"_s);
        QVERIFY(!w.names().contains(u"Applied"_s));
        QCOMPARE(w.card(u"a1"_s).outcome->kind, OutcomeKind::Withdrawn);
    }

    void anEmptyStageGoesAtOnceAndTheLastOneStays()
    {
        Stages w;
        QVERIFY(w.choose(2, {u"Delete…"_s}));
        QVERIFY(!w.question());
        QVERIFY(!w.names().contains(u"Screening"_s));
        while (w.names().size() > 1) {
            const int last = static_cast<int>(w.names().size()) - 1;
            QVERIFY(w.choose(last == 1 ? 0 : static_cast<size_t>(last), {u"Hide"_s}));
        }
        QVERIFY(w.choose(0, {u"Hide"_s}));
        QCOMPARE(w.names().size(), 1);
        QVERIFY(w.window.messageBar()->text().startsWith(u"One stage at least"_s));
    }

    void theDialogAddsNamesAndShowsHiddenOnes()
    {
        Stages w;
        QVERIFY(w.choose(2, {u"Hide"_s}));
        w.window.actions().stages->trigger();
        QVERIFY(w.dialog());
        auto *list = w.dialog()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 8);
        list->setCurrentRow(2);
        w.dialog()->findChild<QCheckBox *>()->click();
        QVERIFY(w.names().contains(u"Screening"_s));

        for (QAbstractButton *button : w.dialog()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"&Add"_s)
                button->click();
        }
        auto *name = w.dialog()->findChild<QLineEdit *>();
        QTest::keyClicks(name, u"Take-home task"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.names().at(3), u"Take-home task"_s);
        QCOMPARE(w.desk.tracker.search().stages[3].kind, StageKind::Screening);
        QCOMPARE(w.desk.editor.undoStack()->undoText(), u"renaming New stage to Take-home task"_s);
    }

    void whatIsTypedStaysWithItsStageWhateverElseChanges()
    {
        Stages w;
        w.window.actions().stages->trigger();
        w.dialog()->choose(screening);
        auto *name = w.dialog()->findChild<QLineEdit *>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"First ca"_s);
        w.elsewhere([](auto &stages) { stages.front().name = u"Wishes"_s; });
        w.elsewhere([](auto &stages) { stages.erase(stages.begin()); });
        QCOMPARE(name->text(), u"First ca"_s);
        QTest::keyClicks(name, u"lls"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.stage(u"screening"_s).name, u"First calls"_s);

        // Another process names another stage, and its write stands.
        Search theirs = w.desk.store.kept();
        Stage applied = theirs.stages.front();
        applied.name = u"Sent off"_s;
        theirs.stages.put(applied);
        w.desk.store.writeOutside(theirs);
        QTest::keyClicks(name, u"!"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.stage(u"screening"_s).name, u"First calls!"_s);
        QCOMPARE(w.stage(u"applied"_s).name, u"Sent off"_s);

        // What nobody types over follows.
        w.elsewhere([](auto &stages) { stages[1].name = u"Phone"_s; });
        QCOMPARE(name->text(), u"Phone"_s);
    }

    void whatWasTypedForAStageThatIsGoneIsNoOthersName()
    {
        Stages w;
        w.window.actions().stages->trigger();
        w.dialog()->choose(screening);
        auto *name = w.dialog()->findChild<QLineEdit *>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"First ca"_s);
        w.elsewhere([](auto &stages) {
            std::erase_if(stages, [](const Stage &stage) { return stage.id == screening; });
        });
        const Search before = w.desk.tracker.search();
        QTest::keyClicks(name, u"lls"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(w.desk.tracker.search() == before);
        QCOMPARE(name->text(), u"First ca"_s); // to be copied
        QVERIFY(w.dialogSays(u"First ca"_s));

        auto *list = w.dialog()->findChild<QListWidget *>();
        list->setCurrentRow(0);
        QCOMPARE(name->text(), before.stages.front().name);
        QVERIFY(!w.dialogSays(u"First ca"_s));
        QTest::keyClicks(name, u"!"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(w.desk.tracker.search().stages.front().name, before.stages.front().name + u'!');
    }
};

QTEST_MAIN(TestStages)
#include "tst_stages.moc"
