// SPDX-License-Identifier: GPL-3.0-or-later
// What was closed long ago is out of the way, and never out of reach.
#include "core/edits/editapplication.h"
#include "tests/support/desk.h"
#include "ui/board/boardview.h"
#include "ui/board/card/oldcard.h"
#include "ui/board/column/column.h"
#include "ui/board/column/columnheader.h"
#include "ui/board/column/columnmodel.h"
#include "ui/board/column/columns.h"
#include "ui/board/column/columnview.h"

#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

constexpr auto now = "2026-11-23T20:00:00Z";
constexpr int closedColumn = 7;

Application closedCard(int number, const char *when)
{
    Application application;
    application.id.text = u"c%1"_s.arg(number);
    application.company = u"Ended %1"_s.arg(number);
    application.stage.text = u"closed"_s;
    application.rank = qint64(number) << 20;
    application.added = QDate(2026, 3, 2);
    application.outcome = Outcome{OutcomeKind::NoAnswer, at(when), {}, {}, {}};
    return application;
}

/// c1 and c3 were closed in summer, c2 and c4 in November.
Search search()
{
    Search facts = searchWith(1);
    facts.applications.put(closedCard(1, "2026-07-01T12:00:00Z"));
    facts.applications.put(closedCard(2, "2026-11-10T12:00:00Z"));
    facts.applications.put(closedCard(3, "2026-08-01T12:00:00Z"));
    facts.applications.put(closedCard(4, "2026-11-12T12:00:00Z"));
    return facts;
}

struct Board {
    explicit Board(const Search &facts = search())
        : desk(facts, at(now))
        , columns(desk.editor, desk.agenda)
        , view(columns)
    {
        view.setFolds({}, {u"closed"_s});
        view.resize(2800, 700);
        view.show();
        active = QTest::qWaitForWindowActive(&view);
    }

    Column *column() const { return view.columnWidgets()[closedColumn]; }
    ColumnModel *model() const { return column()->view()->columnModel(); }
    QToolButton *foot() const
    {
        for (auto *button : column()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
            return button;
        return nullptr;
    }

    QString order() const
    {
        QStringList ids;
        for (int row = 0; row < model()->rowCount(); ++row)
            ids << model()->idAt(row).text;
        return ids.join(u' ');
    }

    Desk desk;
    Columns columns;
    BoardView view;
    bool active = false;
};

} // namespace

class TestOldCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardIsOldWhenItWasClosedMoreThanFourWeeksAgo_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("move");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("old");
        // In New York the evening of 26 October is the 27th in Greenwich.
        QTest::newRow("28 days ago") << u"closed"_s << u"2026-10-26T23:00:00Z"_s << QString() << QString()
                                     << false;
        QTest::newRow("29 days ago") << u"closed"_s << u"2026-10-26T03:00:00Z"_s << QString() << QString()
                                     << true;
        QTest::newRow("no outcome, moved there in summer")
            << u"closed"_s << QString() << u"2026-08-01T12:00:00Z"_s << u"2026-11-20T12:00:00Z"_s << true;
        QTest::newRow("no outcome, moved there lately")
            << u"closed"_s << QString() << u"2026-11-01T12:00:00Z"_s << u"2026-06-20T12:00:00Z"_s << false;
        QTest::newRow("neither: the last message counts")
            << u"closed"_s << QString() << QString() << u"2026-11-20T12:00:00Z"_s << false;
        QTest::newRow("nothing but the day it was added")
            << u"closed"_s << QString() << QString() << QString() << true;
        QTest::newRow("an outcome, and the card stands elsewhere")
            << u"waiting"_s << u"2026-06-01T12:00:00Z"_s << QString() << QString() << false;
    }

    void aCardIsOldWhenItWasClosedMoreThanFourWeeksAgo()
    {
        QFETCH(QString, stage);
        QFETCH(QString, outcome);
        QFETCH(QString, move);
        QFETCH(QString, message);
        QFETCH(bool, old);
        const Search facts = searchWith(0);
        Application card;
        card.stage.text = stage;
        card.added = QDate(2026, 6, 1);
        if (!outcome.isEmpty())
            card.outcome = Outcome{OutcomeKind::NoAnswer, at(outcome.toLatin1().constData()), {}, {}, {}};
        if (!move.isEmpty())
            card.moves.push_back({at(move.toLatin1().constData()), {u"applied"_s}, {stage}});
        if (!message.isEmpty()) {
            Message one;
            one.at = at(message.toLatin1().constData());
            card.messages.push_back(one);
        }
        QCOMPARE(isOldCard(card, facts, {}, at(now)), old);
    }

    void whereSomethingIsToBeDoneItIsNotOld()
    {
        const Search facts = searchWith(0);
        const Application card = closedCard(1, "2026-07-01T12:00:00Z");
        FollowUp thanks;
        thanks.state = FollowUpState::Open;
        QVERIFY(!isOldCard(card, facts, std::array{thanks}, at(now)));
        thanks.state = FollowUpState::Upcoming;
        QVERIFY(isOldCard(card, facts, std::array{thanks}, at(now)));
    }

    void oneClickAtTheFootShowsThemBehindTheOthersAndTheCountStaysTrue()
    {
        Board board;
        QCOMPARE(board.order(), u"c2 c4"_s);
        QCOMPARE(board.column()->header()->countText(), u"4"_s);
        QVERIFY(board.foot()->isVisible());
        QCOMPARE(board.foot()->text(), u"2 older"_s);
        QVERIFY(board.foot()->accessibleName().contains(u"Closed"_s));

        QTest::mouseClick(board.foot(), Qt::LeftButton);
        QCOMPARE(board.order(), u"c2 c4 c1 c3"_s);
        QCOMPARE(board.foot()->text(), u"Hide 2 older"_s);
        QCOMPARE(board.column()->header()->countText(), u"4"_s);

        QTest::mouseClick(board.foot(), Qt::LeftButton);
        QCOMPARE(board.order(), u"c2 c4"_s);
    }

    void theKeyboardGetsToThemAndBack()
    {
        Board board;
        board.view.showCard({u"c4"_s});
        QTest::keyClick(board.view.window()->focusWidget(), Qt::Key_Down);
        QVERIFY(board.foot()->hasFocus());
        QTest::keyClick(board.foot(), Qt::Key_Space);
        QCOMPARE(board.order(), u"c2 c4 c1 c3"_s);
        QTest::keyClick(board.foot(), Qt::Key_Up);
        QCOMPARE(board.view.currentCard(), std::optional(ApplicationId{u"c3"_s}));
        QVERIFY(board.column()->view()->hasFocus());
    }

    void aSearchFindsThemWithoutAsking()
    {
        Board board;
        board.columns.setFilter(u"ended 3"_s);
        QCOMPARE(board.order(), u"c3"_s);
        QVERIFY(!board.foot()->isVisible());
        QCOMPARE(board.column()->header()->countText(), u"1 of 4"_s);
        QCOMPARE(board.columns.shownCount(), 1);
        board.columns.setFilter({});
        QCOMPARE(board.order(), u"c2 c4"_s);
    }

    void aFilterShowsThemToo()
    {
        Board board;
        BoardChoice choice;
        choice.kind = StageKind::Closed;
        board.columns.setChoice(choice);
        QCOMPARE(board.order(), u"c1 c2 c3 c4"_s);
    }

    void whoeverLeadsToOneShowsIt()
    {
        Board board;
        QVERIFY(board.view.showCard({u"c1"_s}));
        QCOMPARE(board.view.currentCard(), std::optional(ApplicationId{u"c1"_s}));
        QCOMPARE(board.order(), u"c2 c4 c1 c3"_s);
    }

    void theCardThatOneIsAtStaysInSightWhenTheSearchEnds()
    {
        Board board;
        board.columns.setFilter(u"ended 1"_s);
        board.view.showCard({u"c1"_s});
        board.columns.setFilter({});
        QCOMPARE(board.order(), u"c2 c4 c1 c3"_s);
        QCOMPARE(board.view.currentCard(), std::optional(ApplicationId{u"c1"_s}));
    }

    void hidingThemLetsGoOfTheOneThatWasChosen()
    {
        Board board;
        board.view.showCard({u"c1"_s});
        QTest::mouseClick(board.foot(), Qt::LeftButton);
        QCOMPARE(board.order(), u"c2 c4"_s);
        QVERIFY(!board.view.currentCard());
    }

    void hidingThemKeepsAnotherCardChosen()
    {
        Board board;
        QTest::mouseClick(board.foot(), Qt::LeftButton);
        board.view.showCard({u"c4"_s});
        QTest::mouseClick(board.foot(), Qt::LeftButton);
        QCOMPARE(board.view.currentCard(), std::optional(ApplicationId{u"c4"_s}));
    }

    void aDropBehindTheYoungOnesStandsBehindThem()
    {
        Board board;
        board.columns.setOldShown({u"closed"_s}, true);
        const std::array moved{ApplicationId{u"c2"_s}};
        QVERIFY(board.columns.move(moved, {u"closed"_s}, board.model()->cardAtDrop(2)));
        QCOMPARE(board.order(), u"c4 c2 c1 c3"_s);
        board.columns.setOldShown({u"closed"_s}, false);
        QVERIFY(board.columns.move(moved, {u"closed"_s}, board.model()->cardAtDrop(0)));
        QCOMPARE(board.order(), u"c2 c4"_s);
    }

    void aCardThatIsDeletedAndTakenBackIsWhereItWas()
    {
        Board board;
        board.columns.setOldShown({u"closed"_s}, true);
        const Search &facts = board.desk.tracker.search();
        QVERIFY(board.desk.editor.make(removingApplications(facts, std::array{ApplicationId{u"c1"_s}})));
        QCOMPARE(board.foot()->text(), u"Hide 1 older"_s);
        board.desk.editor.undoStack()->undo();
        QCOMPARE(board.order(), u"c2 c4 c1 c3"_s);
        QCOMPARE(board.foot()->text(), u"Hide 2 older"_s);
    }

    void aCardGrowsOldWhileTheProgramRuns()
    {
        Board board;
        board.desk.clock.set(at("2026-12-09T20:00:00Z"));
        board.desk.agenda.lookAtClock();
        QTRY_COMPARE(board.order(), u"c4"_s);
        QCOMPARE(board.foot()->text(), u"3 older"_s);
    }

    void whereAllAreOldTheColumnDoesNotPretendToBeEmpty()
    {
        Search facts = search();
        facts.applications.put(closedCard(2, "2026-07-01T12:00:00Z"));
        facts.applications.put(closedCard(4, "2026-07-01T12:00:00Z"));
        Board board(facts);
        QCOMPARE(board.order(), QString());
        QCOMPARE(board.foot()->text(), u"4 older"_s);
        QCOMPARE(board.column()->header()->countText(), u"4"_s);
        QVERIFY(!board.column()->isCollapsed());
    }

    void aFoldedColumnShowsNoFoot()
    {
        Board board;
        board.view.fold({u"closed"_s}, true);
        QVERIFY(!board.foot()->isVisible());
    }
};

QTEST_MAIN(TestOldCards)
#include "tst_oldcards.moc"
