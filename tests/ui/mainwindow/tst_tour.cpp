// SPDX-License-Identifier: GPL-3.0-or-later
// The first tour: once, on one's own first card, in the panel as it is, and never in the way.
#include "ui/mainwindow/tour/tour.h"

#include "core/edits/editapplication.h"
#include "tests/ui/mainwindow/realwindow.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/board/column/columnmodel.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/find/searchfield.h"
#include "ui/mainwindow/tour/tourhint.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// A window with the real panel, as the program wires it.
struct Toured : RealWindow {
    explicit Toured(Search facts = searchWith(0))
        : RealWindow(std::move(facts))
        , panel(new ApplicationPanel(desk.editor, desk.agenda))
        , tour(window, desk.editor, memory)
    {
        window.setPanel(panel);
        QObject::connect(&window, &MainWindow::applicationChosen, panel, &ApplicationPanel::setApplication);
        QObject::connect(panel, &ApplicationPanel::closeRequested, &window, &MainWindow::closePanel);
        window.resize(1200, 760);
    }

    bool add(const QString &company)
    {
        return desk.editor.make(
            addingApplication(desk.tracker.search(), company, u"Data Analyst"_s, {}, desk.editor.now()));
    }

    /// Adds it and shows it, as the row for a new application does.
    bool begin(const QString &company = u"Northwind"_s)
    {
        if (!add(company))
            return false;
        const ApplicationId id =
            desk.tracker.search().applications[desk.tracker.search().applications.size() - 1].id;
        window.showApplication(id);
        return QTest::qWaitFor([&] { return hint().isVisible(); });
    }

    const TourHint &hint() const { return tour.hint(); }

    QPushButton *button(const QString &text) const
    {
        for (auto *one : hint().findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    /// Goes on, and waits until it is placed.
    bool next()
    {
        QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
        return QTest::qWaitFor([&] { return hint().isVisible(); });
    }

    QRect ring() const { return window.findChild<TourRing *>()->geometry(); }

    ApplicationPanel *panel;
    Tour tour;
};

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itComesWithTheFirstCardOfOnesOwnAndHasFourStops()
    {
        Toured w;
        QVERIFY(w.active);
        QVERIFY(!w.hint().isVisible());
        QVERIFY(w.begin());
        QStringList said;
        for (int stop = 1; stop <= 4; ++stop) {
            said << w.hint().accessibleName();
            QCOMPARE(w.hint().accessibleDescription(), u"%1 of 4"_s.arg(stop));
            // Beside what it is about, inside the window, and on top of nothing that it speaks of.
            QVERIFY(w.window.rect().contains(w.ring()));
            const QRect hint(w.hint().mapTo(&w.window, QPoint()), w.hint().size());
            QVERIFY(w.window.rect().contains(hint));
            QVERIFY(!hint.intersects(w.ring()));
            if (stop < 4)
                QVERIFY(w.next());
        }
        said.removeDuplicates();
        QCOMPARE(said.size(), 4);
        QVERIFY(said[0].startsWith(u"What comes next. "_s));
        QVERIFY(!w.button(u"End tour"_s));
        QTest::mouseClick(w.button(u"Done"_s), Qt::LeftButton);
        QVERIFY(!w.hint().isVisible());
        QVERIFY(!w.window.findChild<TourRing *>()->isVisible());
    }

    void itNeverComesAgainByItself()
    {
        Toured w;
        QVERIFY(w.begin());
        QTest::mouseClick(w.button(u"End tour"_s), Qt::LeftButton);
        QVERIFY(!w.hint().isVisible());
        w.desk.editor.undoStack()->undo();
        w.desk.editor.undoStack()->redo();
        QVERIFY(w.window.showApplication(w.desk.tracker.search().applications.front().id));
        QCoreApplication::processEvents();
        QVERIFY(!w.tour.isShown());

        // Nor in the next window, or for another search.
        MainWindow again(w.desk.editor, w.desk.agenda, w.memory);
        const Tour tour(again, w.desk.editor, w.memory);
        again.show();
        QVERIFY(w.add(u"Second"_s));
        QCoreApplication::processEvents();
        QVERIFY(!tour.isShown());
    }

    void itDoesNotComeForTheSampleNorForWhoeverHasCards()
    {
        Toured w;
        Application sample;
        sample.id.text = u"sample-northwind"_s;
        sample.company = u"Northwind"_s;
        sample.stage = w.desk.tracker.search().stages.front().id;
        QVERIFY(w.desk.editor.make(Step{put(w.desk.tracker.search(), sample), u"sample"_s}));
        QVERIFY(w.window.showApplication(sample.id));
        QCoreApplication::processEvents();
        QVERIFY(!w.tour.isShown());
        // One's own comes beside it.
        QVERIFY(w.begin(u"Quillfield"_s));

        Toured other(searchWith(2));
        QVERIFY(other.add(u"Third"_s));
        other.window.showApplication({u"a1"_s});
        QCoreApplication::processEvents();
        QVERIFY(!other.tour.isShown());
    }

    void itWaitsUntilThePanelShowsTheCard()
    {
        Toured w;
        QVERIFY(w.add(u"Northwind"_s));
        QCoreApplication::processEvents();
        QVERIFY(!w.tour.isShown());
        w.window.showApplication(w.desk.tracker.search().applications.front().id);
        QTRY_VERIFY(w.hint().isVisible());
    }

    void escEndsItAndNothingElse()
    {
        Toured w;
        QVERIFY(w.begin());
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!w.hint().isVisible());
        QVERIFY(w.window.isPanelOpen());
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!w.window.isPanelOpen());
    }

    void itIsNotInTheWayOfKeysAndClicks()
    {
        Toured w;
        QVERIFY(w.begin());
        QWidget *before = w.window.focusWidget();
        QVERIFY(before && !w.hint().isAncestorOf(before));
        QVERIFY(w.next());
        QCOMPARE(w.window.focusWidget(), before); // a click on it leaves the keyboard alone
        w.window.searchField()->setFocus();
        QTest::keyClicks(w.window.searchField(), u"north"_s);
        QCOMPARE(w.window.searchField()->text(), u"north"_s);
        QVERIFY(w.hint().isVisible());
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier); // undo takes the card away
        QVERIFY(w.desk.tracker.search().applications.empty());
    }

    void tabLeadsToItsButtons()
    {
        Toured w;
        QVERIFY(w.begin());
        bool found = false;
        for (int step = 0; step < 100 && !found; ++step) {
            QTest::keyClick(w.window.focusWidget(), Qt::Key_Tab);
            found = w.window.focusWidget() == w.button(u"Next"_s);
        }
        QVERIFY(found);
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(w.hint().accessibleDescription(), u"2 of 4"_s);
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(w.window.focusWidget() && w.window.focusWidget()->isVisible());
    }

    void enterGoesOnWhereItMeansNothingElse()
    {
        Toured w;
        QVERIFY(w.begin());
        for (int stop = 2; stop <= 4; ++stop) {
            QTest::keyClick(w.window.focusWidget(), stop == 3 ? Qt::Key_Enter : Qt::Key_Return);
            QTRY_COMPARE(w.hint().accessibleDescription(), u"%1 of 4"_s.arg(stop));
        }
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Return);
        QVERIFY(!w.hint().isVisible());
        QVERIFY(w.window.isPanelOpen());

        w.window.actions().tour->trigger();
        QTRY_VERIFY(w.hint().isVisible());
        w.window.searchField()->setFocus();
        QTest::keyClicks(w.window.searchField(), u"north"_s);
        QTest::keyClick(w.window.searchField(), Qt::Key_Return);
        QCOMPARE(w.hint().accessibleDescription(), u"1 of 4"_s);
        w.button(u"End tour"_s)->setFocus();
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Return);
        QVERIFY(!w.tour.isShown());
    }

    void aScreenReaderIsToldAsOfANotice()
    {
        Toured w;
        QVERIFY(w.begin());
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(const_cast<TourHint *>(&w.hint()));
        QVERIFY(said);
        QCOMPARE(said->role(), QAccessible::Notification);
        QVERIFY(said->text(QAccessible::Name).contains(w.hint().text()));
    }

    void closingThePanelEndsIt()
    {
        Toured w;
        QVERIFY(w.begin());
        w.window.closePanel();
        QTRY_VERIFY(!w.tour.isShown());
        QVERIFY(!w.hint().isVisible());
    }

    void theHintCoversNothingOfWhatItPointsAtWhereThereIsRoom_data()
    {
        QTest::addColumn<QRect>("ring");
        QTest::addColumn<QPoint>("place");
        QTest::newRow("beside the board") << QRect(800, 100, 300, 80) << QPoint(522, 100);
        QTest::newRow("at the left edge") << QRect(0, 100, 300, 80) << QPoint(308, 100);
        QTest::newRow("a page as wide as the window") << QRect(0, 100, 780, 80) << QPoint(0, 188);
        QTest::newRow("at its foot") << QRect(0, 480, 780, 100) << QPoint(0, 332);
    }
    void theHintCoversNothingOfWhatItPointsAtWhereThereIsRoom()
    {
        QFETCH(const QRect, ring);
        const QSize hint(270, 140);
        const QPoint place = placeBeside(ring, hint, QSize(ring.left() > 700 ? 1100 : 780, 600));
        QVERIFY2(!QRect(place, hint).intersects(ring), qPrintable(QString::number(place.y())));
        QTEST(place, "place");
    }

    void itFollowsTheWindow()
    {
        Toured w;
        QVERIFY(w.begin());
        for (const QSize &size : {QSize(800, 600), QSize(683, 700), QSize(1600, 900)}) {
            w.window.resize(size);
            QTRY_VERIFY(w.window.rect().contains(w.ring()));
            const auto inside = [&] {
                return w.window.rect().contains(QRect(w.hint().mapTo(&w.window, QPoint()), w.hint().size()));
            };
            QTRY_VERIFY(inside());
        }
    }

    void helpBringsItBack()
    {
        Toured w(searchWith(1));
        w.window.actions().tour->trigger();
        QTRY_VERIFY(w.hint().isVisible());
        QVERIFY(w.window.isPanelOpen());
    }

    void withoutACardHelpSaysWhatItNeeds()
    {
        Toured w;
        w.window.actions().tour->trigger();
        QVERIFY(!w.tour.isShown());
        QVERIFY(w.window.messageBar()->isVisible());
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
