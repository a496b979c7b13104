// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/layout/tablesbelow.h"

#include "core/exchange/table/layout/headerrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int mostGaps = 100; ///< empty lines that are looked behind
constexpr size_t mostTablesBelow = 20;

/// What a line of a spreadsheet holds that says nothing.
bool isEmptyLine(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == ' ' || c == '\r' || c == '"' ||
               std::find(csvDelimiters.begin(), csvDelimiters.end(), c) != csvDelimiters.end();
    });
}

/// The next @p count rows from @p at on.
std::vector<CsvRow> rowsAt(const CsvText &text, qsizetype at, size_t count)
{
    // A quotation mark that is never closed does not make this the rest of the file.
    constexpr qsizetype longest = 20'000;
    const CsvText rest{text.utf8.mid(at, longest), text.delimiter, 0, 1};
    std::vector<CsvRow> rows;
    // The error only ends the reading.
    static_cast<void>(readCsv(rest, [&](const CsvRow &row) -> Result<void> {
        rows.push_back(row);
        rows.back().at += at;
        return rows.size() < count ? Result<void>() : Error{u"enough"_s};
    }));
    return rows;
}

bool isTitle(const CsvRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); }) == 1;
}

/// The table that begins behind the empty line before @p at, if one does.
std::optional<TableBelow> tableAt(const CsvText &text, qsizetype at)
{
    const std::vector<CsvRow> rows = rowsAt(text, at, 2);
    if (!rows.empty() && isSurelyHeader(rows.front()))
        return TableBelow{rows.front().at, -1, {}};
    if (rows.size() == 2 && isTitle(rows.front()) && isSurelyHeader(rows.back()))
        return TableBelow{rows.back().at, rows.front().at, {}};
    return std::nullopt;
}

} // namespace

std::vector<TableBelow> tablesBelow(const CsvText &text)
{
    std::vector<TableBelow> found;
    int gaps = 0;
    bool wasEmpty = false;
    for (qsizetype at = text.begins; at < text.utf8.size() && gaps < mostGaps;) {
        const qsizetype end = text.utf8.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.utf8.size() : end + 1;
        const bool isEmpty =
            isEmptyLine(QByteArrayView(text.utf8).sliced(at, next - at).chopped(end < 0 ? 0 : 1));
        if (wasEmpty && !isEmpty) {
            ++gaps;
            const auto table = tableAt(text, at);
            const bool isNew =
                table && table->at > text.begins && (found.empty() || found.back().at < table->at);
            if (isNew && found.size() < mostTablesBelow)
                found.push_back(*table);
        }
        wasEmpty = isEmpty;
        at = next;
    }
    return found;
}

CsvRow headingsOf(const TableBelow &table, const CsvText &text)
{
    const std::vector<CsvRow> rows = rowsAt(text, table.at, 1);
    return rows.empty() ? CsvRow() : rows.front();
}

std::optional<CsvRow> underColumns(const CsvRow &row, const TableLayout &layout)
{
    const TableBelow *table = nullptr;
    for (const TableBelow &one : layout.below) {
        if (row.at == one.at || row.at == one.title)
            return std::nullopt;
        if (row.at > one.at)
            table = &one;
    }
    if (!table)
        return row;
    CsvRow under{row.line, row.at, QStringList(static_cast<qsizetype>(layout.columns.size()))};
    for (qsizetype index = 0; index < row.cells.size(); ++index) {
        const auto column = static_cast<size_t>(index);
        if (column < table->columns.size())
            under.cells[static_cast<qsizetype>(table->columns[column])] = row.cells[index];
        else
            under.cells += row.cells[index]; // more than there are columns, as it is told of any row
    }
    return under;
}

} // namespace afterword
