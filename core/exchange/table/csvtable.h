// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <functional>

namespace afterword {

/// One row of a table.
struct CsvRow {
    int line = 0;     ///< 1-based, where it begins in the file
    qsizetype at = 0; ///< where it begins in the text
    QStringList cells;
};

/// A table's text, and how and from where its rows are read.
struct CsvText {
    QByteArray utf8;
    char delimiter = ',';
    qsizetype begins = 0; ///< where the first row stands in the text
    int line = 1;         ///< the 1-based line there
};

/// What parts the cells of a table.
inline constexpr std::array csvDelimiters = {',', ';', '\t', '|'};

/// @p bytes as a table: the text is UTF-8, UTF-16 or else windows-1252 (asUtf8()). Its cells are separated by
/// what its first line names ("sep=;", as spreadsheets write it; that line is passed over), else by what the
/// first row has most of.
CsvText csvTextOf(QByteArray bytes);

/// Reads a table (RFC 4180) row by row, so that no list of rows fills the memory: @p take gets each, the
/// header first, and ends the reading with an error. Empty rows are left out. Lines end with CRLF, LF or CR.
/// Space around a quoted cell says nothing. A row that quotes wrongly costs no other one: it is its one line,
/// read as spreadsheets do, where a quotation mark within a cell is itself.
///
/// An error, with its line, where the table is empty, holds NULs, or is larger than stated: 20 MB, 100,000
/// rows, 200 columns, 100,000 characters in a cell.
///
/// @p isWanted says, of a cell's index in its row and its UTF-8, whether its text is needed; of others the
/// row has an empty one, which costs next to nothing. Without it all are.
using CellFilter = std::function<bool(qsizetype index, QByteArrayView utf8)>;
Result<void> readCsv(const CsvText &text, const std::function<Result<void>(const CsvRow &)> &take,
                     const CellFilter &isWanted = {});
Result<void> readCsv(const QByteArray &bytes, const std::function<Result<void>(const CsvRow &)> &take);

/// One row with its CRLF, every cell in quotes, in UTF-8. A spreadsheet takes each cell as text, never as a
/// formula; cellText() gives it back as it was.
QByteArray csvRow(const QStringList &cells);

/// The first row of a file: @p headings as csvRow() writes them, behind the byte order mark without which
/// spreadsheets read UTF-8 as another encoding.
QByteArray csvHead(const QStringList &headings);

/// What a cell of a table says: without the apostrophe that csvRow() puts before what would be a formula, and
/// of others without the space around it.
QString cellText(const QString &cell);

} // namespace afterword
