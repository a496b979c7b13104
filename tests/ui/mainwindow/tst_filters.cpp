// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards the window shows, in which order, and where a search found its words.
#include "tests/ui/mainwindow/realwindow.h"

#include "core/domain/change/forgetting.h"
#include "core/edits/editapplication.h"
#include "ui/board/card/cardfacts.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/find/filterbutton.h"
#include "ui/mainwindow/find/searchfield.h"
#include "ui/parts/dialogs/pickdialog.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// a1: a question has been due for days; a2: one is due today; a3: applied yesterday, at Aster & Co.; a4:
/// saved.
Search search()
{
    Search facts = searchWith(4);
    const auto edit = [&](const QString &id, auto change) {
        Application application = *facts.applications.find(ApplicationId{id});
        change(application);
        facts.applications.put(application);
    };
    edit(u"a1"_s, [](Application &one) {
        one.applied = QDate(2026, 11, 4);
        one.tags = QStringList{u"remote"_s};
    });
    edit(u"a2"_s, [](Application &one) {
        one.applied = QDate(2026, 11, 9);
        one.remarks = u"A friend of Kim works on their churn dashboard."_s;
        one.added = QDate(2026, 11, 20);
    });
    edit(u"a3"_s, [](Application &one) {
        one.applied = QDate(2026, 11, 22);
        one.company = u"Aster & Co."_s;
        one.recruiter = ContactId{u"kim"_s};
        one.tags = QStringList{u"remote"_s, u"R&D"_s};
    });
    edit(u"a4"_s, [](Application &one) { one.stage.text = u"saved"_s; });
    facts.contacts.put({{u"kim"_s}, u"Kim & Co"_s, {}, {}, u"Aster"_s, {}, {}, {}, {}, false});
    facts.contacts.put({{u"nobody"_s}, u"Named Nowhere"_s, {}, {}, {}, {}, {}, {}, {}, false});
    return facts;
}

struct Filters : RealWindow {
    Filters()
        : RealWindow(search())
    {
    }

    FilterButton *button() const { return window.findChild<FilterButton *>(); }

    /// Chooses an entry of the button's menu, or of a menu in it.
    bool choose(const QString &text) const
    {
        QMenu *menu = button()->menu();
        Q_EMIT menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                actions += action->menu()->actions();
        }
        for (QAction *action : actions) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    QString shown(int column = 1) const
    {
        const ColumnModel *model =
            window.board()->columnWidgets()[static_cast<size_t>(column)]->view()->columnModel();
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids << model->idAt(row).text;
        return ids.join(u' ');
    }

    CardFacts facts(const QString &id) const
    {
        for (const Column *column : window.board()->columnWidgets()) {
            const ColumnModel *model = column->view()->columnModel();
            if (const int row = model->rowOf({id}); row >= 0)
                return model->index(row).data(ColumnModel::FactsRole).value<CardFacts>();
        }
        return {};
    }
};

} // namespace

class TestFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsAreFilteredByWhatTheyNeed_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("applied");
        QTest::addColumn<QString>("saved");
        QTest::newRow("everything") << u"Everything"_s << u"a1 a2 a3"_s << u"a4"_s;
        QTest::newRow("late") << u"Late"_s << u"a1"_s << QString();
        QTest::newRow("due now") << u"Due now"_s << u"a1 a2"_s << QString();
        QTest::newRow("waiting") << u"Waiting for them"_s << u"a3"_s << QString();
        QTest::newRow("a tag") << u"remote"_s << u"a1 a3"_s << QString();
        QTest::newRow("a tag with a sign") << u"R&&D"_s << u"a3"_s << QString();
        QTest::newRow("a company") << u"Company 1"_s << u"a1"_s << QString();
        QTest::newRow("a company with a sign") << u"Aster && Co."_s << u"a3"_s << QString();
        QTest::newRow("a person") << u"Kim && Co, Aster"_s << u"a3"_s << QString();
        QTest::newRow("a kind of stage") << u"Saved, not applied for yet"_s << QString() << u"a4"_s;
        QTest::newRow("by hand") << u"As placed by hand"_s << u"a1 a2 a3"_s << u"a4"_s;
        QTest::newRow("by what is due next") << u"By what is due next"_s << u"a1 a2 a3"_s << u"a4"_s;
        QTest::newRow("by date added") << u"By date added, newest first"_s << u"a2 a1 a3"_s << u"a4"_s;
        QTest::newRow("by company") << u"By company"_s << u"a3 a1 a2"_s << u"a4"_s;
    }
    void cardsAreFilteredByWhatTheyNeed()
    {
        QFETCH(QString, entry);
        Filters w;
        QVERIFY(w.choose(entry));
        QTEST(w.shown(1), "applied");
        QTEST(w.shown(0), "saved");
    }

    void theButtonSaysWhatIsHiddenAndShowsEverythingAgain()
    {
        Filters w;
        QCOMPARE(w.button()->text(), u"Filter"_s);
        QVERIFY(w.choose(u"Late"_s));
        QVERIFY(w.choose(u"By company"_s));
        QCOMPARE(w.button()->text(), u"Late · By company"_s);
        QVERIFY(w.choose(u"Show &Everything"_s));
        QCOMPARE(w.shown(), u"a1 a2 a3"_s);
        QCOMPARE(w.button()->text(), u"Filter"_s);
    }

    void oneClickShowsEverythingAgain()
    {
        Filters w;
        QToolButton *clear = w.button()->clearButton();
        QVERIFY(!clear->isVisible());
        QVERIFY(w.choose(u"remote"_s));
        QVERIFY(w.choose(u"Aster && Co."_s));
        QCOMPARE(w.button()->text(), u"remote · Aster && Co."_s);
        QCOMPARE(w.button()->accessibleName(), u"Filter and sort: remote · Aster & Co."_s);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(w.shown(), u"a1 a2 a3"_s);
        QVERIFY(!clear->isVisible());
        QVERIFY(w.button()->hasFocus());
    }

    void theButtonIsTintedWhileSomethingIsHidden()
    {
        Filters w;
        const auto ground = [&] {
            return w.button()->grab().toImage().pixelColor(2, w.button()->height() / 2);
        };
        const QColor plain = ground();
        QVERIFY(w.choose(u"Late"_s));
        QVERIFY(ground() != plain);
        w.button()->clear();
        QCOMPARE(ground(), plain);
    }

    void theKeyboardOpensItAndChooses()
    {
        Filters w;
        w.window.actions().filter->trigger();
        QMenu *menu = w.button()->menu();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down); // everything
        QTest::keyClick(menu, Qt::Key_Down); // late
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(w.shown(), u"a1"_s);
        QVERIFY(!menu->isVisible());
    }

    void ofManyCompaniesOneTypesAPart()
    {
        Search facts = searchWith(40);
        RealWindow w(facts);
        auto *button = w.window.findChild<FilterButton *>();
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == u"&Company…"_s)
                action->trigger();
        }
        auto *dialog = qobject_cast<PickDialog *>(w.question());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"ny 3"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Down); // from 13
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(button->text(), u"Company 23"_s);
        QCOMPARE(w.window.board()->columnWidgets()[1]->view()->columnModel()->rowCount(), 1);
    }

    void whoIsLookedForMayGetAnotherNameOrGo()
    {
        Filters w;
        QVERIFY(w.choose(u"Kim && Co, Aster"_s));
        Contact kim = *w.desk.tracker.search().contacts.find(ContactId{u"kim"_s});
        kim.name = u"Kim Vale"_s;
        QVERIFY(w.desk.editor.make(editingContact(w.desk.tracker.search(), kim)));
        QCOMPARE(w.button()->text(), u"Kim Vale"_s);
        QVERIFY(w.desk.editor.make(Step{forgetContact(w.desk.tracker.search(), kim.id).change, u"kim"_s}));
        QCOMPARE(w.button()->text(), u"Filter"_s);
        QCOMPARE(w.shown(), u"a1 a2 a3"_s);
    }

    void aLongNameDoesNotPushTheTools()
    {
        Filters w;
        Application wide = w.card(u"a1"_s);
        wide.company = QString(400, u'W');
        QVERIFY(w.desk.editor.make(editingApplication(w.desk.tracker.search(), wide)));
        QVERIFY(w.choose(wide.company));
        QVERIFY(w.button()->sizeHint().width() < 280);
        QVERIFY(w.button()->toolTip().contains(wide.company));
    }

    void aFilterAndASearchHoldTogether()
    {
        Filters w;
        QVERIFY(w.choose(u"Due now"_s));
        w.window.searchField()->setText(u"churn"_s);
        QCOMPARE(w.shown(), u"a2"_s);
        w.window.searchField()->clear();
        QCOMPARE(w.shown(), u"a1 a2"_s);
    }

    void aCardLeavesTheFilterWhenItsWorkIsDone()
    {
        Filters w;
        QVERIFY(w.choose(u"Late"_s));
        Application answered = w.card(u"a1"_s);
        Message reply;
        reply.id.text = u"m1"_s;
        reply.at = at("2026-11-23T19:00:00Z");
        reply.direction = Direction::In;
        answered.messages.push_back(reply);
        QVERIFY(w.desk.editor.make(Step{put(w.desk.tracker.search(), answered), u"reply"_s}));
        QCOMPARE(w.shown(), QString());
        w.desk.editor.undoStack()->undo();
        QCOMPARE(w.shown(), u"a1"_s);
    }

    void whatIsSortedIsNotPlacedByHand()
    {
        Filters w;
        QVERIFY(w.choose(u"By company"_s));
        w.choose(u"By company"_s);
        w.RealWindow::choose({u"a3"_s});
        w.window.board()->moveSelected(0, 1);
        QCOMPARE(w.shown(), u"a3 a1 a2"_s);
        QCOMPARE(w.desk.editor.undoStack()->count(), 0);
        QVERIFY(w.window.messageBar()->text().startsWith(u"The cards are sorted."_s));
    }

    void aCardThatIsHiddenIsShownWhenItIsAskedFor()
    {
        Filters w;
        QVERIFY(w.choose(u"Late"_s));
        QVERIFY(w.window.showApplication({u"a3"_s}));
        QCOMPARE(w.window.board()->currentCard(), std::optional(ApplicationId{u"a3"_s}));
    }

    void theCardSaysWhereTheWordsWereFound()
    {
        Filters w;
        w.window.searchField()->setText(u"dashboard"_s);
        QCOMPARE(w.shown(), u"a2"_s);
        QCOMPARE(w.facts(u"a2"_s).match, u"Remarks: …their churn dashboard."_s);
        w.window.searchField()->setText(u"company"_s);
        QCOMPARE(w.facts(u"a2"_s).match, QString());
        w.window.searchField()->clear();
        QCOMPARE(w.facts(u"a2"_s).match, QString());
    }
};

QTEST_MAIN(TestFilters)
#include "tst_filters.moc"
