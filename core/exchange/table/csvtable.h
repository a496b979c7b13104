// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace afterword {

/// One row of a table.
struct CsvRow {
    int line = 0; ///< 1-based, where it begins in the file
    QStringList cells;
};

/// Reads a table (RFC 4180) row by row, so that no list of rows fills the memory: @p take gets each, the
/// header first, and ends the reading with an error. Empty rows are left out. Cells are parted by the one of
/// comma, semicolon and tab that the header has most of; the text is UTF-8, UTF-16 with a byte order mark, or
/// else Latin 1.
///
/// An error, with its line, where the table is empty, breaks off within a cell or quotes a cell wrongly,
/// holds NULs, or is larger than stated: 20 MB, 100,000 rows, 200 columns, 100,000 characters in a cell.
Result<void> readCsv(const QByteArray &text, const std::function<Result<void>(const CsvRow &)> &take);

/// One row with its CRLF, every cell in quotes, in UTF-8. A spreadsheet takes each cell as text, never as a
/// formula; cellText() gives it back as it was.
QByteArray csvRow(const QStringList &cells);

/// What a cell of a table says: without the apostrophe that csvRow() puts before what would be a formula, and
/// of others without the space around it.
QString cellText(const QString &cell);

} // namespace afterword
