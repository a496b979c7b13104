// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/layout/headerrow.h"

#include "core/exchange/table/headings.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Column = ApplicationColumn;

constexpr int rowsLookedAt = 15; ///< a title has fewer
constexpr qsizetype longestHeading = 80;

bool tellsWhom(Column column)
{
    return column == Column::Company || column == Column::Job || column == Column::Name ||
           column == Column::Role;
}

int saying(const CsvRow &row)
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                          [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
}

/// Short texts, no two alike, and none a number, a date or an address: what stands above columns.
bool looksLikeHeader(const CsvRow &row)
{
    QSet<QString> seen;
    for (const QString &cell : row.cells) {
        const QString text = cellText(cell);
        if (text.isEmpty())
            continue;
        const bool isWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) &&
                            !text.front().isDigit() && text.size() <= longestHeading &&
                            !text.contains(u'@') && !text.contains(u"://");
        if (!isWord || seen.contains(text))
            return false;
        seen.insert(text);
    }
    return !seen.isEmpty();
}

/// What the cells of @p row mean as headings: the first of each meaning, in order.
std::vector<HeadingMeaning> knownHeadings(const CsvRow &row)
{
    std::vector<HeadingMeaning> known;
    for (const QString &cell : row.cells) {
        const HeadingMeaning meaning = meaningOf(cellText(cell));
        const bool isNew = std::none_of(known.begin(), known.end(), [&](const HeadingMeaning &one) {
            return one.column == meaning.column;
        });
        if (meaning.column != Column::Labelled && isNew)
            known.push_back(meaning);
    }
    return known;
}

std::vector<CsvRow> firstRows(const CsvText &text)
{
    std::vector<CsvRow> rows;
    // The error only ends the reading; what is wrong with the table is told when all of it is read.
    static_cast<void>(readCsv(text, [&](const CsvRow &row) -> Result<void> {
        rows.push_back(row);
        return rows.size() < rowsLookedAt ? Result<void>() : Error{u"enough"_s};
    }));
    return rows;
}

int widthOf(const std::vector<CsvRow> &rows)
{
    int width = 0;
    for (const CsvRow &row : rows)
        width = std::max(width, saying(row));
    return width;
}

/// The best row of those that name at least half of the columns, and the best of the others.
struct Found {
    HeaderRow whole;
    HeaderRow narrow;
};

void look(const std::vector<CsvRow> &rows, char delimiter, Found &found)
{
    const int width = widthOf(rows);
    for (const CsvRow &row : rows) {
        HeaderRow &best = 2 * saying(row) >= width ? found.whole : found.narrow;
        if (const int score = headerScore(row); score > best.score)
            best = {delimiter, row.line, score};
    }
}

/// The first of @p rows behind line @p line that has the shape of headings; its line is 0 without one.
HeaderRow byShape(const std::vector<CsvRow> &rows, char delimiter, int line)
{
    const int width = widthOf(rows);
    const auto shaped = std::find_if(rows.begin(), rows.end(), [&](const CsvRow &row) {
        return row.line > line && saying(row) == width && looksLikeHeader(row);
    });
    return shaped == rows.end() || width < 2 ? HeaderRow() : HeaderRow{delimiter, shaped->line, 0};
}

} // namespace

int headerScore(const CsvRow &row)
{
    int score = 0;
    bool whole = false;
    for (const HeadingMeaning &meaning : knownHeadings(row)) {
        // One word among others in a title is not a heading.
        if (!meaning.exact && row.cells.size() == 1)
            continue;
        score += meaning.exact ? 2 : 1;
        whole |= tellsWhom(meaning.column);
    }
    return whole ? score : 0;
}

bool isSurelyHeader(const CsvRow &row)
{
    constexpr int leastKnown = 3;
    constexpr int leastExact = 2;
    const std::vector<HeadingMeaning> known = knownHeadings(row);
    const auto isExact = [](const HeadingMeaning &one) { return one.exact; };
    const bool whole = std::any_of(known.begin(), known.end(), [](const HeadingMeaning &one) {
        return one.exact && tellsWhom(one.column);
    });
    const auto count = static_cast<int>(known.size());
    return whole && std::count_if(known.begin(), known.end(), isExact) >= leastExact && count >= leastKnown &&
           2 * count >= saying(row) && looksLikeHeader(row);
}

HeaderRow bestHeader(const CsvText &text)
{
    QByteArray delimiters(1, text.delimiter);
    for (const char delimiter : csvDelimiters) {
        if (delimiter != text.delimiter)
            delimiters += delimiter;
    }
    Found found;
    for (const char delimiter : std::as_const(delimiters)) {
        CsvText tried = text;
        tried.delimiter = delimiter;
        look(firstRows(tried), delimiter, found);
    }
    if (found.whole.score > 0)
        return found.whole;
    CsvText shaped = text;
    if (found.narrow.score > 0)
        shaped.delimiter = found.narrow.delimiter;
    const HeaderRow below = byShape(firstRows(shaped), shaped.delimiter, found.narrow.line);
    return below.line > 0 ? below : found.narrow;
}

} // namespace afterword
