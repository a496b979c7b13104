// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/flatsheet.h"

#include "core/base/iso.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What stands before the cells: how days are shown, and how wide a column is.
constexpr QByteArrayView head = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:style style:name="column" style:family="table-column">
<style:table-column-properties style:column-width="4.5cm"/></style:style>
<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text>)"
                                R"(<number:month number:style="long"/><number:text>-</number:text>)"
                                R"(<number:day number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="iso"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
)";
constexpr QByteArrayView end = "</office:spreadsheet></office:body></office:document>\n";

/// Without what XML 1.0 has no place for. A tab is a blank, since LibreOffice reads none within a cell and
/// puts the words around it together.
QString withoutControls(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n') || c.unicode() >= 0xfffe; });
    // A surrogate without its other half is no character.
    return QString::fromUtf8(text.toUtf8());
}

/// One paragraph. Blanks that stand together would become one (OpenDocument 1.3, 6.1.2), and those at an end
/// none, so that each of them has a mark of its own.
void writeParagraph(QXmlStreamWriter &xml, QStringView line)
{
    xml.writeStartElement(u"text:p"_s);
    qsizetype begins = 0;
    const auto writeUpTo = [&](qsizetype place) {
        if (place > begins)
            xml.writeCharacters(line.sliced(begins, place - begins).toString());
        begins = place + 1;
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isAlone = at > 0 && at + 1 < line.size() && line[at - 1] != u' ';
        if (line[at] == u' ' && !isAlone) {
            writeUpTo(at);
            xml.writeEmptyElement(u"text:s"_s);
        }
    }
    writeUpTo(line.size());
    xml.writeEndElement();
}

void writeCell(QXmlStreamWriter &xml, const SheetCell &cell, bool isHeading)
{
    xml.writeStartElement(u"table:table-cell"_s);
    const auto *day = std::get_if<QDate>(&cell);
    const QString text = day ? QString() : withoutControls(std::get<QString>(cell));
    if (day) {
        xml.writeAttribute(u"table:style-name"_s, u"day"_s);
        xml.writeAttribute(u"office:value-type"_s, u"date"_s);
        xml.writeAttribute(u"office:date-value"_s, isoDate(*day));
        writeParagraph(xml, isoDate(*day));
    } else if (!text.isEmpty()) {
        if (isHeading)
            xml.writeAttribute(u"table:style-name"_s, u"heading"_s);
        xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        for (const QString &line : text.split(u'\n'))
            writeParagraph(xml, line);
    }
    xml.writeEndElement();
}

} // namespace

QByteArray flatSheet(const QString &name, const std::vector<std::vector<SheetCell>> &rows)
{
    size_t columns = 1;
    for (const auto &row : rows)
        columns = std::max(columns, row.size());
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"table:table"_s);
    xml.writeAttribute(u"table:name"_s, withoutControls(name));
    xml.writeEmptyElement(u"table:table-column"_s);
    xml.writeAttribute(u"table:style-name"_s, u"column"_s);
    xml.writeAttribute(u"table:number-columns-repeated"_s, QString::number(columns));
    for (const auto &row : rows) {
        xml.writeStartElement(u"table:table-row"_s);
        for (const SheetCell &cell : row)
            writeCell(xml, cell, &row == &rows.front());
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return head.toByteArray() + body + end.toByteArray();
}

} // namespace afterword
