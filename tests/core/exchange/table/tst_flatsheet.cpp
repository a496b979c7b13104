// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/flatsheet.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestFlatSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsATextAndADayIsADate();
    void blanksAndLinesStay();
    void whatXmlCannotHoldIsLeftOut();
    void theApplicationsDaysAreDates();
    void aTextThatACellOfXlsxWouldCutIsNamed();
};

namespace {

/// The cells of a sheet as "type|style|text", one paragraph a line, a marked blank as "_".
QStringList cellsOf(const QByteArray &sheet)
{
    QStringList cells;
    QXmlStreamReader xml(sheet);
    QStringList lines;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isStartElement() && name == u"table-cell"_s) {
            const auto attributes = xml.attributes();
            const auto of = [&](const char16_t *space, const char16_t *what) {
                return attributes
                    .value(u"urn:oasis:names:tc:opendocument:xmlns:"_s + QString::fromUtf16(space) +
                               u":1.0"_s,
                           QString::fromUtf16(what))
                    .toString();
            };
            cells += of(u"office", u"value-type") + u'|' + of(u"office", u"date-value") + u'|';
            lines.clear();
        } else if (xml.isStartElement() && name == u"p"_s) {
            lines += QString();
        } else if (xml.isStartElement() && name == u"s"_s) {
            lines.last() += u'_';
        } else if (xml.isCharacters() && !lines.isEmpty()) {
            lines.last() += xml.text();
        } else if (xml.isEndElement() && name == u"table-cell"_s) {
            cells.last() += lines.join(u'\n');
            lines.clear();
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return cells;
}

} // namespace

void TestFlatSheet::aTextIsATextAndADayIsADate()
{
    const QByteArray sheet = flatSheet(
        u"A & B"_s, {{u"one"_s, u"two"_s}, {u"=1+1"_s, QDate(2026, 11, 3)}, {u"<b> & \"007\""_s, QString()}});
    QCOMPARE(cellsOf(sheet),
             (QStringList{u"string||one"_s, u"string||two"_s, u"string||=1+1"_s,
                          u"date|2026-11-03|2026-11-03"_s, u"string||<b> & \"007\""_s, u"||"_s}));
    QVERIFY(!sheet.contains("formula"));
}

void TestFlatSheet::blanksAndLinesStay()
{
    const QByteArray sheet = flatSheet(u"A"_s, {{u" a  b c \r\n\r\nd\te"_s}});
    QCOMPARE(cellsOf(sheet), QStringList{u"string||_a _b c_\n\nd e"_s});
}

void TestFlatSheet::whatXmlCannotHoldIsLeftOut()
{
    const QString text = u"a"_s + QChar(0) + QChar(0x1b) + QChar(0xffff) + u"😀"_s + QChar(0xd800) + u'b';
    const QStringList cells = cellsOf(flatSheet(u"A"_s, {{text}}));
    QCOMPARE(cells, QStringList{u"string||a😀?b"_s});
}

void TestFlatSheet::theApplicationsDaysAreDates()
{
    Search search;
    Stage stage;
    stage.id = StageId{u"applied"_s};
    search.stages.put(stage);
    Application application;
    application.id = ApplicationId{u"northwind"_s};
    application.company = u"=Northwind"_s;
    application.stage = StageId{u"applied"_s};
    application.added = QDate(2026, 11, 2);
    application.salary = u"2026-11-03"_s;
    search.applications.put(application);
    const QStringList cells = cellsOf(writeApplicationSheet(search, u"Applications"_s));
    QVERIFY(cells.contains(u"string||=Northwind"_s));
    QVERIFY(cells.contains(u"date|2026-11-02|2026-11-02"_s));
    QVERIFY(cells.contains(u"string||2026-11-03"_s)); // of a column that holds none
}

void TestFlatSheet::aTextThatACellOfXlsxWouldCutIsNamed()
{
    Search search;
    Application application;
    application.id = ApplicationId{u"northwind"_s};
    application.company = u"Northwind"_s;
    application.remarks = QString(32'767, u'x');
    search.applications.put(application);
    QVERIFY(!cutInXlsx(search));
    application.remarks += u'x';
    search.applications.put(application);
    QCOMPARE(cutInXlsx(search), u"Northwind"_s);
}

QTEST_GUILESS_MAIN(TestFlatSheet)
#include "tst_flatsheet.moc"
