// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements/cursor.h"

#include "core/storage/database.h"
#include "core/storage/recenttexts.h"
#include "core/storage/tables/eachrow.h"
#include "core/storage/tables/nearestfirst.h"

#include <QTest>

#include <random>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// Rows are read through SQLite itself; what comes out is what Qt Sql gives.
class TestCursor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConnectionIsOfTheSqliteThatIsLinked();
    void bothWaysReadTheSame_data();
    void bothWaysReadTheSame();
    void bothWaysTellWhatFails();
    void aTextIsTheSameTheSecondTime_data();
    void aTextIsTheSameTheSecondTime();
    void listsComeByTheirPositions();
    void whoeverIsThereIsFound();
};

namespace {

struct Cell {
    bool isNull = false;
    QVariant value;
    QByteArray bytes;
    std::optional<qint64> whole;

    bool operator==(const Cell &) const = default;
};

std::vector<Cell> cellsOf(Cursor &cursor)
{
    std::vector<Cell> cells;
    while (cursor.next()) {
        for (int column = 0; column < cursor.columns(); ++column) {
            const Cell cell{cursor.isNull(column), cursor.value(column), cursor.bytes(column).toByteArray(),
                            cursor.whole(column)};
            cells.push_back(cell);
        }
    }
    return cells;
}

} // namespace

void TestCursor::theConnectionIsOfTheSqliteThatIsLinked()
{
    const auto database = Database::inMemory();
    QVERIFY(database.ok());
    QVERIFY2(database->isOurSqlite(), "Qt's driver brings another SQLite: rows are read more slowly");
}

void TestCursor::bothWaysReadTheSame_data()
{
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const QString &values) { QTest::newRow(name) << values; };
    row("texts", u"'plain', '', 'Łucja Dąbrowska', '😀'"_s);
    row("a text with a NUL in it", u"cast(x'610062' as text)"_s);
    row("a text that is no UTF-8", u"cast(x'61ff62' as text)"_s);
    row("a byte order mark in front", u"cast(x'efbbbf61' as text)"_s);
    row("numbers", u"0, -1, 9223372036854775807, -9223372036854775808"_s);
    row("fractions", u"1.5, 2.0, 1e300, -0.1"_s);
    row("blobs", u"x'', x'00ff', x'c3a9'"_s);
    row("nothing", u"NULL, NULL, 1"_s);
    row("a text that looks like a number", u"'12', '1.5', ' 7'"_s);
}

void TestCursor::bothWaysReadTheSame()
{
    QFETCH(const QString, values);
    const auto database = Database::inMemory();
    QVERIFY(database.ok());
    const QString sql = u"VALUES (%1) UNION ALL VALUES (%1)"_s.arg(values);
    const auto fast = Cursor::throughSqlite(*database, sql);
    const auto plain = Cursor::throughQt(*database, sql);
    QVERIFY(fast.ok() && plain.ok());
    QCOMPARE((*fast)->columns(), (*plain)->columns());
    for (int column = 0; column < (*fast)->columns(); ++column)
        QCOMPARE((*fast)->nameOf(column), (*plain)->nameOf(column));
    const std::vector<Cell> cells = cellsOf(**fast);
    const std::vector<Cell> expected = cellsOf(**plain);
    QCOMPARE(cells.size(), expected.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        QCOMPARE(cells[i].isNull, expected[i].isNull);
        QCOMPARE(cells[i].whole, expected[i].whole);
        // Only the bytes of a text that is no UTF-8 differ: SQLite hands them on, Qt has read them by then.
        QCOMPARE(QString::fromUtf8(cells[i].bytes), QString::fromUtf8(expected[i].bytes));
        QCOMPARE(cells[i].value.toString(), expected[i].value.toString());
        QCOMPARE(cells[i].value.toLongLong(), expected[i].value.toLongLong());
    }
    QVERIFY(!(*fast)->failure() && !(*plain)->failure());
}

void TestCursor::bothWaysTellWhatFails()
{
    const auto database = Database::inMemory();
    QVERIFY(database.ok());
    QVERIFY(!Cursor::throughSqlite(*database, u"SELECT nothing FROM nowhere"_s).ok());
    QVERIFY(!Cursor::throughQt(*database, u"SELECT nothing FROM nowhere"_s).ok());
    // It fails at the first row.
    const QString sql = u"SELECT abs(-9223372036854775808)"_s;
    for (const auto open : {Cursor::throughSqlite, Cursor::throughQt}) {
        const auto cursor = open(*database, sql);
        if (!cursor)
            continue; // Qt Sql reads the first row ahead
        QVERIFY(!(*cursor)->next());
        QVERIFY((*cursor)->failure());
    }
}

void TestCursor::aTextIsTheSameTheSecondTime_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("applied");
    QTest::newRow("letters beyond ASCII") << QByteArray("Café manager");
    QTest::newRow("as many bytes as another has letters") << QByteArray("é");
    QTest::newRow("long") << QByteArray(5000, 'x');
    QTest::newRow("no UTF-8") << QByteArray("a\xff");
}

void TestCursor::aTextIsTheSameTheSecondTime()
{
    QFETCH(const QByteArray, utf8);
    RecentTexts texts;
    for (int i = 0; i < 5000; ++i) // others come between
        texts.once(QByteArray::number(i));
    const QString first = texts.once(utf8);
    QCOMPARE(first, QString::fromUtf8(utf8));
    QCOMPARE(texts.once(utf8), first);
}

void TestCursor::listsComeByTheirPositions()
{
    std::mt19937 random(7);
    for (int turn = 0; turn < 200; ++turn) {
        std::vector<std::vector<qint64>> lists(3);
        tables::Lists<qint64> filling;
        std::vector<std::pair<size_t, qint64>> rows;
        for (size_t list = 0; list < lists.size(); ++list) {
            for (qint64 position = 0; position < 6; ++position) {
                if (random() % 5 > 0) // a row may have been left out
                    rows.emplace_back(list, position);
            }
        }
        if (turn > 0)
            std::shuffle(rows.begin(), rows.end(), random);
        for (const auto &[list, position] : rows)
            filling.add(lists[list], position, position);
        filling.putInOrder();
        std::sort(rows.begin(), rows.end());
        std::vector<std::pair<size_t, qint64>> found;
        for (size_t list = 0; list < lists.size(); ++list) {
            for (const qint64 position : lists[list])
                found.emplace_back(list, position);
        }
        QCOMPARE(found, rows);
    }
}

void TestCursor::whoeverIsThereIsFound()
{
    std::vector<QString> ids;
    for (int i = 0; i < 500; ++i)
        ids.push_back(QString::number(i));
    const auto idAt = [&](size_t index) -> const QString & { return ids[index]; };
    std::mt19937 random(7);
    tables::NearestFirst finder;
    QVERIFY(!finder.find(u"nobody"_s, 0, idAt));
    finder.forget();
    for (int turn = 0; turn < 2000; ++turn) {
        const size_t wanted = turn < 500 ? size_t(turn) : random() % 500;
        QCOMPARE(finder.find(ids[wanted], ids.size(), idAt), std::optional(wanted));
        QVERIFY(!finder.find(u"nobody"_s, ids.size(), idAt));
    }
}

QTEST_GUILESS_MAIN(TestCursor)
#include "tst_cursor.moc"
