// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvtable.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestCsvTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesOfManyProgramsAreRead_data();
    void tablesOfManyProgramsAreRead();
    void rowsKnowTheirLines();
    void aWrongQuotationCostsNoOtherRow();
    void cellsComeBackAndAreNoFormula_data();
    void cellsComeBackAndAreNoFormula();
    void spaceAroundACellSaysNothing();
    void aUselessTableIsExplained_data();
    void aUselessTableIsExplained();
    void anErrorOfTheTakerEndsTheReading();
};

namespace {

struct Rows {
    QStringList texts;
    QList<int> lines;
    Error error;
};

Rows rowsOf(const QByteArray &text)
{
    Rows rows;
    const auto read = readCsv(text, [&](const CsvRow &row) {
        rows.texts += row.cells.join(u'|');
        rows.lines += row.line;
        return Result<void>();
    });
    if (!read)
        rows.error = read.error();
    return rows;
}

} // namespace

void TestCsvTable::tablesOfManyProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("row");
    QTest::newRow("plain") << QByteArray("a,b\nx,y") << u"x|y"_s;
    QTest::newRow("CRLF") << QByteArray("a,b\r\nx,y\r\n") << u"x|y"_s;
    QTest::newRow("quoted") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"1\n2\"\n") << u"x, \"y\"|1\n2"_s;
    QTest::newRow("semicolons") << QByteArray("a;\"b,c,d\"\nx,1;y\n") << u"x,1|y"_s;
    QTest::newRow("tabs") << QByteArray("a\tb\nx\t\n") << u"x|"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf\"a\",b\nx,\xc3\xb1") << u"x|ñ"_s;
    QTest::newRow("CR alone") << QByteArray("a,b\rx,y\r") << u"x|y"_s;
    QTest::newRow("a separator that is named") << QByteArray("SEP=;\r\na,1;b\nx;y") << u"x|y"_s;
    QTest::newRow("bars") << QByteArray("a|b\nx|y,z\n") << u"x|y,z"_s;
    QTest::newRow("space around quotes") << QByteArray("a,b\nx , \"y, z\" \n") << u"x|y, z"_s;
    QTest::newRow("windows-1252") << QByteArray("a,b\n\x80,\x93y\x94\n") << u"€|“y”"_s;
    QTest::newRow("parted by spaces") << QByteArray("sep= \na b\nx \"y z\"\n") << u"x|y z"_s;
    QTest::newRow("an empty cell at the end") << QByteArray("a,b,c\n\"x\", ,\n") << u"x||"_s;
    QTest::newRow("no break behind the last row") << QByteArray("a,b\n x,\"y\" ") << u"x|y"_s;
    QTest::newRow("a mark within a cell") << QByteArray("a,b\n6\" x 4\",y\n") << u"6\" x 4\"|y"_s;
    QTest::newRow("text behind a quoted cell") << QByteArray("a,b\n\"x\" y,\"z\"\n") << u"x y|z"_s;
    QTest::newRow("a mark that never closes") << QByteArray("a,b\nx,\"y\n") << u"x|y"_s;
    QTest::newRow("Latin 1") << QByteArray("a,b\nx,\xf1\n") << u"x|ñ"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0\n\0x\0,\0\xf1\0",
                                          16)
                            << u"x|ñ"_s;
    QTest::newRow("empty rows") << QByteArray("\n \na,b\n\n,\n  \nx,y\n\n") << u"x|y"_s;
}

void TestCsvTable::tablesOfManyProgramsAreRead()
{
    QFETCH(QByteArray, text);
    const Rows rows = rowsOf(text);
    QCOMPARE(rows.error, Error());
    QCOMPARE(rows.texts.size(), 2);
    QTEST(rows.texts[1], "row");
}

void TestCsvTable::rowsKnowTheirLines()
{
    const Rows rows = rowsOf("\na,b\r\n\"1\n2\n3\",x\n\n4,5\n");
    QCOMPARE(rows.texts, (QStringList{u"a|b"_s, u"1\n2\n3|x"_s, u"4|5"_s}));
    QCOMPARE(rows.lines, (QList<int>{2, 3, 7}));
}

void TestCsvTable::aWrongQuotationCostsNoOtherRow()
{
    const Rows rows = rowsOf("a,b\n\"x,1\ny,\"2\n3\"\nz,4\n\"v,5\nw,6\n");
    QCOMPARE(rows.error, Error());
    QCOMPARE(rows.texts, (QStringList{u"a|b"_s, u"x|1"_s, u"y|2\n3"_s, u"z|4"_s, u"v|5"_s, u"w|6"_s}));
    QCOMPARE(rows.lines, (QList<int>{1, 2, 3, 5, 6, 7}));
}

void TestCsvTable::cellsComeBackAndAreNoFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("marked");
    for (const char *cell : {"=1+1", "+1 212 555", "-5 %", "@SUM(A1)", "\tx", "\rx", "\nx", "'quoted", "''",
                             "'", "'=1", " x", "x ", "=", "-"})
        QTest::newRow(cell) << QString::fromLatin1(cell) << true;
    for (const char *cell : {"", "x", "1=2", "a,b;c\td", "\"x\"", "a\nb\r\nc", "O'Brien", "2026-11-23"})
        QTest::newRow(cell) << QString::fromLatin1(cell) << false;
    QTest::newRow("every script") << u"שלום 東京 😀 e\u0301"_s << false;
}

void TestCsvTable::cellsComeBackAndAreNoFormula()
{
    QFETCH(QString, cell);
    QFETCH(bool, marked);
    const QByteArray row = csvRow({u"first"_s, cell, u"last"_s});
    QVERIFY(row.endsWith("\r\n"));
    QCOMPARE(row.startsWith("\"first\",\"'"), marked);
    QStringList back;
    const auto read = readCsv(row, [&](const CsvRow &one) {
        for (const QString &text : one.cells)
            back += cellText(text);
        return Result<void>();
    });
    QVERIFY(read);
    QCOMPARE(back, (QStringList{u"first"_s, cell, u"last"_s}));
}

void TestCsvTable::spaceAroundACellSaysNothing()
{
    QCOMPARE(cellText(u"  Northwind\t"_s), u"Northwind"_s);
    QCOMPARE(cellText(u"'Tis"_s), u"'Tis"_s);
}

void TestCsvTable::aUselessTableIsExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s << 0;
    QTest::newRow("empty lines") << QByteArray("\n\n , ,\n") << u"empty"_s << 3;
    QTest::newRow("NUL") << QByteArray("a,b\nx,\0\n", 8) << u"characters"_s << 2;
    QTest::newRow("a cell of 15 MB") << "a,b\nx," + QByteArray(15'000'000, 'y') << u"100000 characters"_s
                                     << 2;
    QTest::newRow("a quoted cell of 15 MB")
        << "a,b\nx,\"" + QByteArray("y\n").repeated(7'500'000) + "\"" << u"100000 characters"_s << 2;
    QTest::newRow("10,000 columns") << "a,b\n" + QByteArray(10'000, ',') + "x\n" << u"200 cells"_s << 2;
    QTest::newRow("a million rows") << QByteArray("a,b\n").repeated(1'000'000) << u"100000 rows"_s << 100'001;
    QTest::newRow("too large") << QByteArray(20'000'001, 'x') << u"20 MB"_s << 0;
}

void TestCsvTable::aUselessTableIsExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Rows rows = rowsOf(text);
    QVERIFY2(rows.error.message.contains(says), qPrintable(rows.error.message));
    QTEST(rows.error.line, "line");
}

void TestCsvTable::anErrorOfTheTakerEndsTheReading()
{
    int taken = 0;
    const auto read = readCsv("a\nb\nc\n", [&](const CsvRow &row) {
        ++taken;
        return row.line == 2 ? Result<void>(Error{u"enough"_s, row.line}) : Result<void>();
    });
    QCOMPARE(taken, 2);
    QCOMPARE(read.error(), (Error{u"enough"_s, 2}));
}

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
