// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheetconverter.h"

#include "core/exchange/table/csvtable.h"
#include "core/exchange/table/flatsheet.h"
#include "core/exchange/table/tablelayout.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestSheetConverter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aWorkbookIsKnownByItsBytes_data();
    void aWorkbookIsKnownByItsBytes();
    void withoutAConverterOneIsToldWhatToDo();
    void theConvertersTableIsRead();
    void sheetsKeepTheirNamesAndTheEmptyAreLeftOut();
    void aConverterThatMakesNothingIsTold();
    void aConverterThatHangsIsEndedWithAllThatItStarted();
    void libreOfficeReadsARealWorkbook_data();
    void libreOfficeReadsARealWorkbook();
    void libreOfficeReadsAllSheets_data();
    void libreOfficeReadsAllSheets();
    void whereNoSheetHoldsItTheFirstIsLeft();
    void withoutAConverterNoWorkbookIsWritten();
    void halfAWorkbookIsNone();
    void libreOfficeWritesEachTextAsItIs_data();
    void libreOfficeWritesEachTextAsItIs();

private:
    void install(const QByteArray &script);

    QByteArray m_path;
    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/tables/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(name));
    return file.readAll();
}

} // namespace

void TestSheetConverter::init()
{
    m_path = qgetenv("PATH");
}

void TestSheetConverter::cleanup()
{
    qputenv("PATH", m_path);
}

/// Puts a soffice into the path that does what @p script says; $out is the folder for its table.
void TestSheetConverter::install(const QByteArray &script)
{
    QFile program(m_folder.filePath(u"soffice"_s));
    const QByteArray text =
        "#!/bin/sh\nwhile [ \"$1\" != --outdir ]; do shift; done\nout=$2\nsheet=$3\n" + script + "\n";
    if (!program.open(QIODevice::WriteOnly) || program.write(text) != text.size())
        qFatal("the test's program could not be written");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", m_folder.path().toLocal8Bit() + ":" + m_path);
}

void TestSheetConverter::aWorkbookIsKnownByItsBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("is");
    QTest::newRow("xlsx") << contentOf(u"workbook.xlsx"_s) << true;
    QTest::newRow("ods") << contentOf(u"workbook.ods"_s) << true;
    QTest::newRow("another archive") << QByteArray("PK\x03\x04 and word/document.xml") << false;
    QTest::newRow("a table") << QByteArray("company\nxl/workbook.xml\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestSheetConverter::aWorkbookIsKnownByItsBytes()
{
    QFETCH(QByteArray, content);
    QTEST(isSpreadsheet(content), "is");
}

void TestSheetConverter::withoutAConverterOneIsToldWhatToDo()
{
    qputenv("PATH", m_folder.path().toLocal8Bit() + "/nowhere");
    const auto table = sheetsOf("PK");
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(u"save the sheet as CSV"_s));
}

void TestSheetConverter::theConvertersTableIsRead()
{
    install("cp \"$sheet\" \"$out/sheet.csv\"");
    const auto sheets = sheetsOf("company\nNorthwind\n");
    QVERIFY2(sheets, qPrintable(sheets ? QString() : sheets.error().message));
    QCOMPARE(sheets->size(), size_t(1));
    QCOMPARE(sheets->front().name, QString());
    QCOMPARE(sheets->front().table, QByteArray("company\nNorthwind\n"));
}

void TestSheetConverter::sheetsKeepTheirNamesAndTheEmptyAreLeftOut()
{
    install(
        "printf 'Company\\nHarbor\\n' > \"$out/sheet-To do.csv\"\nprintf '\\n' > \"$out/sheet-Chart.csv\"");
    const auto sheets = sheetsOf("PK");
    QVERIFY2(sheets, qPrintable(sheets ? QString() : sheets.error().message));
    QCOMPARE(sheets->size(), size_t(1));
    QCOMPARE(sheets->front().name, u"To do"_s);
    QCOMPARE(sheets->front().table, QByteArray("Company\nHarbor\n"));
}

void TestSheetConverter::aConverterThatMakesNothingIsTold()
{
    install("exit 1");
    const auto table = sheetsOf("PK");
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(u"made no table"_s), qPrintable(table.error().message));
}

void TestSheetConverter::aConverterThatHangsIsEndedWithAllThatItStarted()
{
    const QString left = m_folder.filePath(u"child"_s);
    install("sleep 1000 & echo $! > '" + left.toLocal8Bit() + "'\nwait");
    QElapsedTimer timer;
    timer.start();
    const auto table = sheetsOf("PK", 2s);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(u"within 2 s"_s), qPrintable(table.error().message));
    QVERIFY(timer.elapsed() < 60'000);
    QFile child(left);
    QVERIFY(child.open(QIODevice::ReadOnly));
    const QString process = u"/proc/"_s + QString::fromLatin1(child.readAll().trimmed());
    QVERIFY(QTest::qWaitFor([&] { return QFile::symLinkTarget(process + u"/exe"_s).isEmpty(); }));
}

void TestSheetConverter::libreOfficeReadsARealWorkbook_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"workbook.xlsx"_s;
    QTest::newRow("ods") << u"workbook.ods"_s;
}

void TestSheetConverter::libreOfficeReadsARealWorkbook()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    QFETCH(QString, name);
    const auto sheets = sheetsOf(contentOf(name));
    QVERIFY2(sheets, qPrintable(sheets ? QString() : sheets.error().message));
    const auto layout = layoutOf(sheets->front().table, DateOrder::DayFirst);
    QVERIFY(layout);
    QCOMPARE(layout->rows, 2);
    QVERIFY(layout->namesCompany());
    QCOMPARE(layout->columns.front().sample, u"Northwind, “Inc”"_s);
    QCOMPARE(layout->columns[2].sample, u"2026-10-23"_s);
}

void TestSheetConverter::libreOfficeReadsAllSheets_data()
{
    libreOfficeReadsARealWorkbook_data();
}

void TestSheetConverter::libreOfficeReadsAllSheets()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    QFETCH(QString, name);
    const auto sheets = sheetsOf(contentOf(u"cover_and_two_"_s + name));
    QVERIFY2(sheets, qPrintable(sheets ? QString() : sheets.error().message));
    QCOMPARE(sheets->size(), size_t(3));
    const auto those = sheetsThat([](const QByteArray &table) { return table.contains("Company"); }, *sheets);
    QCOMPARE(those.size(), size_t(2));
    QCOMPARE(those.front().name, u"Open"_s);
    QCOMPARE(those.back().name, u"Closed"_s);
    QCOMPARE(those.back().table, QByteArray("Company,Role\nHarbor,Editor\n"));
}

void TestSheetConverter::whereNoSheetHoldsItTheFirstIsLeft()
{
    const std::vector<Sheet> sheets{{u"a"_s, "1"}, {u"b"_s, "2"}, {u"c"_s, "3"}};
    const auto none = sheetsThat([](const QByteArray &) { return false; }, sheets);
    QCOMPARE(none.size(), size_t(1));
    QCOMPARE(none.front().name, u"a"_s);
    const auto last = sheetsThat([](const QByteArray &table) { return table == "3"; }, sheets);
    QCOMPARE(last.size(), size_t(1));
    QCOMPARE(last.front().name, u"c"_s);
}

void TestSheetConverter::withoutAConverterNoWorkbookIsWritten()
{
    qputenv("PATH", m_folder.path().toLocal8Bit() + "/nowhere");
    const auto workbook = spreadsheetOf(flatSheet(u"A"_s, {{u"a"_s}}), u"ods"_s);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.contains(u"export a .csv"_s), qPrintable(workbook.error().message));
}

void TestSheetConverter::halfAWorkbookIsNone()
{
    install("echo half > \"$out/sheet.xlsx\"");
    const auto workbook = spreadsheetOf(flatSheet(u"A"_s, {{u"a"_s}}), u"xlsx"_s);
    QVERIFY(!workbook);
    QVERIFY2(workbook.error().message.contains(u"made no spreadsheet"_s),
             qPrintable(workbook.error().message));
}

void TestSheetConverter::libreOfficeWritesEachTextAsItIs_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending : spreadsheetEndings())
        QTest::newRow(qPrintable(ending)) << ending;
}

void TestSheetConverter::libreOfficeWritesEachTextAsItIs()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    QFETCH(QString, ending);
    const QStringList texts{u"=1+1"_s,
                            u"+49 30 1234"_s,
                            u"-5"_s,
                            u"@SUM(A1)"_s,
                            u"007"_s,
                            u"1/2"_s,
                            u"2026-11-03"_s,
                            u"1e5"_s,
                            u"TRUE"_s,
                            u"two  blanks"_s,
                            u"'quoted"_s,
                            u"_x0041_"_s,
                            u"55.000"_s,
                            u"Größe 日本 😀"_s,
                            u"one\n\ntwo\n"_s,
                            u"#N/A"_s,
                            u"<b>&amp;</b>"_s,
                            u"\"q\", c;"_s,
                            QString(30'000, u'x')};
    std::vector<std::vector<SheetCell>> rows;
    for (const QString &text : texts)
        rows.push_back({text, QDate(2026, 11, 3)});
    const auto workbook = spreadsheetOf(flatSheet(u"Applications"_s, rows), ending);
    QVERIFY2(workbook, qPrintable(workbook ? QString() : workbook.error().message));
    const auto sheets = sheetsOf(*workbook);
    QVERIFY2(sheets, qPrintable(sheets ? QString() : sheets.error().message));
    QStringList read;
    QVERIFY(readCsv(sheets->front().table, [&](const CsvRow &row) -> Result<void> {
        read += row.cells.value(0);
        return row.cells.value(1) == u"2026-11-03"_s ? Result<void>() : Error{u"no day"_s, row.line};
    }));
    QCOMPARE(read, texts);
}

QTEST_GUILESS_MAIN(TestSheetConverter)
#include "tst_sheetconverter.moc"
