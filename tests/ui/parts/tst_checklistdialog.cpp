// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/checklistdialog.h"

#include "tests/support/northwind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// Northwind with another interview on Friday, December 4.
Search searchWithAnInterviewAhead()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Interview next = application.interviews.front();
    next.id.text = u"i2"_s;
    next.start.date = QDate(2026, 12, 4);
    next.end.date = QDate(2026, 12, 4);
    next.debrief = {};
    application.interviews.push_back(next);
    search.applications.put(application);
    return search;
}

struct Shown {
    explicit Shown(Search facts = searchWithAnInterviewAhead())
        : desk(std::move(facts), at("2026-11-23T20:00:00Z"))
    {
        open();
    }

    void open()
    {
        dialog = std::make_unique<CheckListDialog>(desk.editor, northwindId, BusinessCalendar());
        dialog->show();
    }
    QTreeWidget &rows() const { return *dialog->findChild<QTreeWidget *>(); }
    void choose(const QString &list) { dialog->findChild<QComboBox *>()->setCurrentText(list); }
    void add()
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->isDefault()) {
                one->click();
                return;
            }
        }
    }
    const std::vector<Task> &tasks() const { return northwindOf(desk).tasks; }

    Desk desk;
    std::unique_ptr<CheckListDialog> dialog;
};

} // namespace

class TestCheckListDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLikelyWantedIsChosen()
    {
        const Shown shown;
        QCOMPARE(shown.dialog->findChild<QComboBox *>()->currentText(), u"Before an interview"_s);
        const auto chosen = [](const std::function<void(Application &)> &change) {
            Search search = northwindSearch();
            Application application = *search.applications.find(northwindId);
            change(application);
            search.applications.put(application);
            return Shown(search).dialog->findChild<QComboBox *>()->currentText();
        };
        QCOMPARE(chosen([](Application &) {}), u"Before an interview"_s);
        QCOMPARE(chosen([](Application &application) { application.applied.reset(); }),
                 u"Before you apply"_s);
        QCOMPARE(chosen([](Application &application) { application.offer.deadline = QDate(2026, 11, 30); }),
                 u"Before you answer an offer"_s);
        QCOMPARE(
            chosen([](Application &application) { application.offer.signedAt = at("2026-11-23T15:00:00Z"); }),
            u"First week after signing"_s);
    }

    void aListBecomesTasksInOneStep()
    {
        Shown shown;
        const int count = shown.rows().topLevelItemCount();
        shown.add();
        QCOMPARE(shown.dialog->result(), int(QDialog::Accepted));
        QCOMPARE(int(shown.tasks().size()), count);
        QCOMPARE(shown.tasks().front().due, std::optional(QDate(2026, 12, 1)));
        QCOMPARE(shown.tasks().back().due, std::optional(QDate(2026, 12, 4)));
        QCOMPARE(shown.desk.editor.undoStack()->undoText(), u"check list “Before an interview”"_s);
        QSet<QString> ids;
        for (const Task &task : shown.tasks())
            ids.insert(task.id.text);
        QCOMPARE(int(ids.size()), count);
        shown.desk.editor.undoStack()->undo();
        QVERIFY(shown.tasks().empty());
    }

    void aListThatIsAddedTwiceGetsIdsOfItsOwn()
    {
        Shown shown;
        shown.add();
        const size_t once = shown.tasks().size();
        shown.open();
        shown.add();
        QCOMPARE(shown.tasks().size(), 2 * once);
    }

    void whatIsNotTickedStaysOutAndWordsAndDaysCanBeChanged()
    {
        Shown shown;
        for (int i = 1; i < shown.rows().topLevelItemCount(); ++i)
            shown.rows().topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        shown.rows().topLevelItem(0)->setText(0, u"Read the annual report"_s);
        shown.rows().topLevelItem(0)->setText(1, u"2026-11-30"_s);
        shown.add();
        QCOMPARE(shown.tasks().size(), size_t(1));
        QCOMPARE(shown.tasks().front().text, u"Read the annual report"_s);
        QCOMPARE(shown.tasks().front().due, std::optional(QDate(2026, 11, 30)));
    }

    void aDayThatMeansNoneIsSaidAndNothingIsAdded()
    {
        Shown shown;
        shown.rows().topLevelItem(0)->setText(1, u"whenever"_s);
        shown.add();
        QVERIFY(shown.dialog->isVisible());
        QVERIFY(shown.tasks().empty());
    }

    void withoutADayToCountFromTheTasksHaveNone()
    {
        Shown shown(northwindSearch());
        shown.choose(u"Before an interview"_s);
        shown.add();
        QVERIFY(!shown.tasks().empty());
        for (const Task &task : shown.tasks())
            QVERIFY(!task.due);
    }

    void aListThatIsKeptComesBackAndTheFirstOneToo()
    {
        Shown shown;
        QByteArray kept;
        shown.desk.editor.checkLists().begin({}, [&](const QByteArray &all) { kept = all; });
        shown.open();
        for (int i = 1; i < shown.rows().topLevelItemCount(); ++i)
            shown.rows().topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        shown.rows().topLevelItem(0)->setText(0, u"Iron the shirt"_s);
        shown.rows().topLevelItem(0)->setText(1, u"2026-12-03"_s);
        shown.dialog->findChild<QCheckBox *>()->setChecked(true);
        shown.add();

        Shown later;
        later.desk.editor.checkLists().begin(kept, {});
        later.open();
        QCOMPARE(later.rows().topLevelItemCount(), 1);
        QCOMPARE(later.rows().topLevelItem(0)->text(0), u"Iron the shirt"_s);
        later.add();
        QCOMPARE(later.tasks().front().due, std::optional(QDate(2026, 12, 3)));
        later.open();
        button<QPushButton>(*later.dialog, u"&Bring back the original list"_s)->click();
        QVERIFY(later.rows().topLevelItemCount() > 3);
    }

    void whatIsNoListIsLeftOut()
    {
        OwnCheckLists lists;
        lists.begin("{\"before-interview\": [{\"text\": 3}, 7], \"x\": {}, \"before-offer\": \"no\"}", {});
        QVERIFY(lists.lists() == builtInCheckLists());
        lists.begin("not JSON", {});
        QVERIFY(lists.lists() == builtInCheckLists());
    }
};

QTEST_MAIN(TestCheckListDialog)
#include "tst_checklistdialog.moc"
