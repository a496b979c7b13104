// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/moves.h"

#include "core/domain/defaultstages.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsStandWhereTheyAreDropped_data();
    void cardsStandWhereTheyAreDropped();
    void aMoveToAnotherStageIsNoted();
    void thousandsOfMovesIntoOnePlaceKeepTheOrder();
    void anUnknownCardOrStageIsRefused();
};

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 23), QTime(12, 0));

/// Cards a to e in Applied, x and y in Offer.
Search board()
{
    Search search;
    search.stages = defaultStages();
    for (const QChar c : u"abcdexy"_s) {
        Application card;
        card.id = {QString(c)};
        card.stage = {c < u'x' ? u"applied"_s : u"offer"_s};
        card.added = QDate(2026, 11, 1);
        card.rank = rankAtEnd(search, card.stage);
        search.applications.put(card);
    }
    return search;
}

QString column(const Search &search, const QString &stage)
{
    QString ids;
    for (const Application *card : cardsOf(search, {stage}))
        ids += card->id.text;
    return ids;
}

Result<Change> move(const Search &search, const QString &cards, const QString &to, const QString &before)
{
    std::vector<ApplicationId> ids;
    for (const QChar c : cards)
        ids.push_back({QString(c)});
    return moveCards(search, ids, {to},
                     before.isEmpty() ? std::nullopt : std::optional(ApplicationId{before}), now);
}

} // namespace

void TestMoves::cardsStandWhereTheyAreDropped_data()
{
    QTest::addColumn<QString>("cards");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("applied");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char *name, const QString &cards, const QString &to, const QString &before,
                        const QString &applied, const QString &offer) {
        QTest::newRow(name) << cards << to << before << applied << offer;
    };
    row("to the top", u"c"_s, u"applied"_s, u"a"_s, u"cabde"_s, u"xy"_s);
    row("to the end", u"b"_s, u"applied"_s, {}, u"acdeb"_s, u"xy"_s);
    row("down by one", u"b"_s, u"applied"_s, u"d"_s, u"acbde"_s, u"xy"_s);
    row("before itself", u"b"_s, u"applied"_s, u"b"_s, u"abcde"_s, u"xy"_s);
    row("across", u"b"_s, u"offer"_s, u"y"_s, u"acde"_s, u"xby"_s);
    row("several, in their order", u"db"_s, u"offer"_s, u"x"_s, u"ace"_s, u"dbxy"_s);
    row("several before one of them", u"bc"_s, u"applied"_s, u"b"_s, u"abcde"_s, u"xy"_s);
    row("into an empty column", u"a"_s, u"closed"_s, {}, u"bcde"_s, u"xy"_s);
}

void TestMoves::cardsStandWhereTheyAreDropped()
{
    QFETCH(QString, cards);
    QFETCH(QString, to);
    QFETCH(QString, before);
    Search search = board();
    const auto change = move(search, cards, to, before);
    QVERIFY(change);
    QVERIFY(apply(*change, search));
    QTEST(column(search, u"applied"_s), "applied");
    QTEST(column(search, u"offer"_s), "offer");
    QVERIFY(apply(change->reversed(), search));
    QVERIFY(search == board());
}

void TestMoves::aMoveToAnotherStageIsNoted()
{
    Search search = board();
    QVERIFY(apply(*move(search, u"b"_s, u"offer"_s, {}), search));
    QVERIFY(apply(*move(search, u"b"_s, u"offer"_s, u"x"_s), search)); // within one: not noted
    const auto &moves = search.applications.find(ApplicationId{u"b"_s})->moves;
    QCOMPARE(moves.size(), size_t(1));
    QVERIFY((moves[0] == StageMove{now, {u"applied"_s}, {u"offer"_s}}));
}

void TestMoves::thousandsOfMovesIntoOnePlaceKeepTheOrder()
{
    Search search = board();
    for (int i = 0; i < 2000; ++i) {
        const QString card = i % 2 ? u"b"_s : u"c"_s;
        QVERIFY(apply(*move(search, card, u"applied"_s, i % 2 ? u"c"_s : u"b"_s), search));
    }
    QCOMPARE(column(search, u"applied"_s), u"abcde"_s);
}

void TestMoves::anUnknownCardOrStageIsRefused()
{
    QVERIFY(!move(board(), u"z"_s, u"offer"_s, {}));
    QVERIFY(!move(board(), u"a"_s, u"nowhere"_s, {}));
}

QTEST_APPLESS_MAIN(TestMoves)
#include "tst_moves.moc"
