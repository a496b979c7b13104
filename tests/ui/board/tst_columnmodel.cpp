// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/columnmodel.h"

#include "core/domain/change/moves.h"
#include "tests/support/desk.h"
#include "ui/board/column/columns.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// The board's models of a search, watched for every breach of the model's contract.
struct Board {
    explicit Board(Search search)
        : desk(std::move(search))
        , columns(desk.editor, desk.agenda)
    {
        for (const auto &model : columns.models())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    }

    ColumnModel &model(const QString &stage)
    {
        for (const auto &candidate : columns.models()) {
            if (candidate->stage().id.text == stage)
                return *candidate;
        }
        qFatal("there is no such stage");
    }

    QString order(const QString &stage)
    {
        QStringList ids;
        const ColumnModel &column = model(stage);
        for (int row = 0; row < column.rowCount(); ++row)
            ids << column.idAt(row).text;
        return ids.join(u' ');
    }

    bool drop(const QString &from, const QList<int> &rows, const QString &to, int row)
    {
        QModelIndexList indexes;
        for (const int r : rows)
            indexes << model(from).index(r);
        const std::unique_ptr<QMimeData> data(model(from).mimeData(indexes));
        return model(to).dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
    }

    Desk desk;
    Columns columns;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
};

/// Counts what a model announces.
struct Spies {
    explicit Spies(ColumnModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }

    QString counts() const
    {
        return u"+%1 -%2 m%3 r%4"_s.arg(inserted.count())
            .arg(removed.count())
            .arg(moved.count())
            .arg(reset.count());
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy reset;
};

} // namespace

class TestColumnModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheCardsOfItsStageByRank()
    {
        Search search = searchWith(3);
        Application first = search.applications[2];
        first.rank = 1;
        search.applications.put(first);
        Board board(search);
        QCOMPARE(board.order(u"applied"_s), u"a3 a1 a2"_s);
        QCOMPARE(board.order(u"waiting"_s), QString());
    }

    void aDropInAnotherColumnIsOneRemoveAndOneInsert()
    {
        Board board(searchWith(3));
        Spies source(board.model(u"applied"_s));
        Spies target(board.model(u"waiting"_s));
        QVERIFY(board.drop(u"applied"_s, {1}, u"waiting"_s, 0));
        QCOMPARE(source.counts(), u"+0 -1 m0 r0"_s);
        QCOMPARE(target.counts(), u"+1 -0 m0 r0"_s);
        QCOMPARE(board.order(u"applied"_s), u"a1 a3"_s);
        QCOMPARE(board.order(u"waiting"_s), u"a2"_s);
        QCOMPARE(board.desk.store.kept().applications.find(ApplicationId{u"a2"_s})->stage.text, u"waiting"_s);
    }

    void aDropInTheSameColumnIsOneMove_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("down by one") << 0 << 2 << u"a2 a1 a3 a4"_s;
        QTest::newRow("to the end") << 0 << 4 << u"a2 a3 a4 a1"_s;
        QTest::newRow("past the end") << 1 << 99 << u"a1 a3 a4 a2"_s;
        QTest::newRow("nowhere in particular") << 1 << -1 << u"a1 a3 a4 a2"_s;
        QTest::newRow("up by one") << 3 << 2 << u"a1 a2 a4 a3"_s;
        QTest::newRow("to the top") << 3 << 0 << u"a4 a1 a2 a3"_s;
        QTest::newRow("down by two") << 1 << 4 << u"a1 a3 a4 a2"_s;
    }
    void aDropInTheSameColumnIsOneMove()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Board board(searchWith(4));
        Spies spies(board.model(u"applied"_s));
        const QPersistentModelIndex card = board.model(u"applied"_s).index(from);
        const QString id = card.data(ColumnModel::IdRole).toString();
        QVERIFY(board.drop(u"applied"_s, {from}, u"applied"_s, to));
        QTEST(board.order(u"applied"_s), "order");
        QCOMPARE(spies.counts(), u"+0 -0 m1 r0"_s);
        QCOMPARE(card.data(ColumnModel::IdRole).toString(), id);
    }

    void aDropWhereTheCardStandsDoesNothing_data()
    {
        QTest::addColumn<QList<int>>("cards");
        QTest::addColumn<int>("row");
        QTest::newRow("before itself") << QList<int>{1} << 1;
        QTest::newRow("after itself") << QList<int>{1} << 2;
        QTest::newRow("the last, at the end") << QList<int>{3} << 4;
        QTest::newRow("neighbours between themselves") << QList<int>{1, 2} << 2;
    }
    void aDropWhereTheCardStandsDoesNothing()
    {
        QFETCH(QList<int>, cards);
        QFETCH(int, row);
        Board board(searchWith(4));
        QVERIFY(board.drop(u"applied"_s, cards, u"applied"_s, row));
        QCOMPARE(board.order(u"applied"_s), u"a1 a2 a3 a4"_s);
        QCOMPARE(board.desk.store.writes(), 0);
        QVERIFY(!board.desk.editor.undoStack()->canUndo());
    }

    void severalCardsKeepTheirOrder()
    {
        Board board(searchWith(5));
        QVERIFY(board.drop(u"applied"_s, {3, 1}, u"waiting"_s, 0));
        QCOMPARE(board.order(u"waiting"_s), u"a2 a4"_s);
        QVERIFY(board.drop(u"applied"_s, {0, 2}, u"applied"_s, 2));
        QCOMPARE(board.order(u"applied"_s), u"a3 a1 a5"_s);
    }

    void undoAndRedoFollowByName()
    {
        Board board(searchWith(2));
        QUndoStack &stack = *board.desk.editor.undoStack();
        QVERIFY(board.drop(u"applied"_s, {0}, u"waiting"_s, 0));
        QCOMPARE(stack.undoText(), u"move of Company 1 to Waiting"_s);
        stack.undo();
        QCOMPARE(board.order(u"applied"_s), u"a1 a2"_s);
        QCOMPARE(board.order(u"waiting"_s), QString());
        stack.redo();
        QCOMPARE(board.order(u"applied"_s), u"a2"_s);
        QCOMPARE(board.order(u"waiting"_s), u"a1"_s);
    }

    void aRefusedWriteMovesNothingAndTellsWhy()
    {
        Board board(searchWith(2));
        Spies source(board.model(u"applied"_s));
        Spies target(board.model(u"waiting"_s));
        QSignalSpy failed(&board.desk.editor, &Editor::failed);
        board.desk.store.refuseNext(1, u"the disk is full"_s);
        QVERIFY(!board.drop(u"applied"_s, {0}, u"waiting"_s, 0));
        QCOMPARE(source.counts(), u"+0 -0 m0 r0"_s);
        QCOMPARE(target.counts(), u"+0 -0 m0 r0"_s);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"he disk is full"_s));
        QVERIFY(!board.desk.editor.undoStack()->canUndo());
    }

    void aRefusedUndoMovesNothingBack()
    {
        Board board(searchWith(2));
        QVERIFY(board.drop(u"applied"_s, {0}, u"waiting"_s, 0));
        QSignalSpy failed(&board.desk.editor, &Editor::failed);
        board.desk.store.refuseNext(1, u"the disk is full"_s);
        board.desk.editor.undoStack()->undo();
        QCOMPARE(board.order(u"waiting"_s), u"a1"_s);
        QCOMPARE(failed.count(), 1);
    }

    void aDropBelowTheLastFoundCardLandsRightAfterIt()
    {
        Search search = searchWith(4);
        for (const QString &id : {u"a1"_s, u"a2"_s}) {
            Application application = *search.applications.find(ApplicationId{id});
            application.location = u"Lisbon"_s;
            search.applications.put(application);
        }
        Application other = *search.applications.find(ApplicationId{u"a4"_s});
        other.stage.text = u"waiting"_s;
        other.location = u"Lisbon"_s;
        search.applications.put(other);
        Board board(search);
        board.columns.setFilter(u"lisbon"_s);
        QCOMPARE(board.order(u"applied"_s), u"a1 a2"_s);
        QVERIFY(board.drop(u"waiting"_s, {0}, u"applied"_s, 2));
        board.columns.setFilter({});
        QCOMPARE(board.order(u"applied"_s), u"a1 a2 a4 a3"_s);
    }

    void aSearchFindsEveryWordWhateverItsCaseOrAccent_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing typed") << QString() << u"a1 a2"_s;
        QTest::newRow("company") << u"company 2"_s << u"a2"_s;
        QTest::newRow("accents") << u"NUNEZ"_s << u"a1"_s;
        QTest::newRow("accents typed") << u"núñez analyst"_s << u"a1"_s;
        QTest::newRow("both words are needed") << u"nunez lisbon"_s << QString();
        QTest::newRow("a message's text") << u"churn dashboard"_s << u"a1"_s;
        QTest::newRow("markup is text") << u"<b>"_s << QString();
    }
    void aSearchFindsEveryWordWhateverItsCaseOrAccent()
    {
        QFETCH(QString, query);
        Search search = searchWith(2);
        search.contacts.put({{u"ada"_s}, u"Ada Okafor-Núñez"_s, {}, {}, {}, {}, {}, {}, {}});
        Application application = search.applications.front();
        application.recruiter = ContactId{u"ada"_s};
        Message message;
        message.id.text = u"m"_s;
        message.body = u"You showed me the Churn Dashboard"_s;
        application.messages.push_back(message);
        search.applications.put(application);
        Board board(search);
        board.columns.setFilter(query);
        QTEST(board.order(u"applied"_s), "found");
    }

    void anEditedCardEntersAndLeavesTheFoundOnes()
    {
        Board board(searchWith(2));
        board.columns.setFilter(u"lisbon"_s);
        QCOMPARE(board.order(u"applied"_s), QString());
        Application application = board.desk.tracker.search().applications.front();
        application.location = u"Lisbon"_s;
        QVERIFY(board.desk.editor.keep(put(board.desk.tracker.search(), application)));
        QCOMPARE(board.order(u"applied"_s), u"a1"_s);
        application.location = u"Porto"_s;
        QVERIFY(board.desk.editor.keep(put(board.desk.tracker.search(), application)));
        QCOMPARE(board.order(u"applied"_s), QString());
    }

    void removingAndUndoingPutsTheCardBackInItsPlace()
    {
        Board board(searchWith(3));
        Step step;
        step.change = remove(board.desk.tracker.search(), ApplicationId{u"a2"_s});
        step.text = u"removal"_s;
        QVERIFY(board.desk.editor.make(step));
        QCOMPARE(board.order(u"applied"_s), u"a1 a3"_s);
        board.desk.editor.undoStack()->undo();
        QCOMPARE(board.order(u"applied"_s), u"a1 a2 a3"_s);
    }

    void aRenumberedColumnStaysAsItIs()
    {
        Search search = searchWith(5);
        for (int n = 1; n <= 5; ++n) {
            Application application = *search.applications.find(ApplicationId{u"a%1"_s.arg(n)});
            application.rank = n; // no room between neighbours
            search.applications.put(application);
        }
        Board board(search);
        Spies spies(board.model(u"applied"_s));
        QVERIFY(board.drop(u"applied"_s, {4}, u"applied"_s, 1));
        QCOMPARE(board.order(u"applied"_s), u"a1 a5 a2 a3 a4"_s);
        QCOMPARE(spies.counts(), u"+0 -0 m1 r0"_s);
    }

    void randomMovesKeepTheModelsInLineWithTheFacts()
    {
        Board board(searchWith(12));
        const QStringList stages = {u"applied"_s, u"waiting"_s, u"screening"_s};
        quint32 seed = 20261123;
        const auto next = [&seed](int below) {
            seed = seed * 1664525u + 1013904223u;
            return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
        };
        for (int round = 0; round < 400; ++round) {
            const QString from = stages[next(3)];
            const QString to = stages[next(3)];
            const int rows = board.model(from).rowCount();
            if (rows == 0)
                continue;
            if (next(5) == 0 && board.desk.editor.undoStack()->canUndo()) {
                board.desk.editor.undoStack()->undo();
            } else {
                QVERIFY(board.drop(from, {next(rows)}, to, next(board.model(to).rowCount() + 1)));
            }
            for (const QString &stage : stages) {
                QStringList expected;
                for (const Application *card : cardsOf(board.desk.tracker.search(), StageId{stage}))
                    expected << card->id.text;
                QCOMPARE(board.order(stage), expected.join(u' '));
            }
        }
        QCOMPARE(board.desk.store.kept(), board.desk.tracker.search());
    }

    void foreignDataIsNoCard_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no list") << QByteArray("{\"a1\": 1}");
        QTest::newRow("numbers") << QByteArray("[1, 2]");
        QTest::newRow("junk") << QByteArray(1000, '\xff');
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("unknown card") << QByteArray("[\"nobody\"]");
    }
    void foreignDataIsNoCard()
    {
        QFETCH(QByteArray, data);
        Board board(searchWith(1));
        QMimeData mime;
        mime.setData(cardsMimeType(), data);
        QVERIFY(!board.model(u"waiting"_s).dropMimeData(&mime, Qt::MoveAction, 0, 0, {}));
        QCOMPARE(board.order(u"applied"_s), u"a1"_s);
    }

    void aTooltipShowsMarkupAsTyped()
    {
        Search search = searchWith(1);
        Application application = search.applications.front();
        application.company = u"<img src=/etc/passwd>"_s;
        application.tags = QStringList{u"remote"_s};
        search.applications.put(application);
        Board board(search);
        const QString tip = board.model(u"applied"_s).index(0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;img"_s));
        QVERIFY(tip.contains(u"Tags: remote"_s));
        QVERIFY(!tip.contains(u"<img"_s));
    }

    void anImportOfManyCardsStartsTheColumnOver()
    {
        Board board(searchWith(1));
        Spies spies(board.model(u"applied"_s));
        QVERIFY(board.desk.editor.keep(difference(board.desk.tracker.search(), searchWith(1000))));
        QCOMPARE(board.model(u"applied"_s).rowCount(), 1000);
        QCOMPARE(spies.counts(), u"+0 -0 m0 r1"_s);
    }
};

QTEST_MAIN(TestColumnModel)
#include "tst_columnmodel.moc"
