// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/search.h"

#include <QByteArray>

namespace afterword {

/// What came of reading a table of applications.
struct ApplicationTable {
    Search search;              ///< with the table's applications in it
    std::vector<Error> skipped; ///< one for each row that was left out, with its line
    QStringList unknownColumns; ///< headings that mean nothing here; their cells were not read
};

/// The applications of @p search as a table (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets
/// know it), by stage and then as they stand on the board.
QByteArray writeApplications(const Search &search);

/// Reads a table of applications onto @p onto. A row belongs to the application with its id, else with its
/// address, else of the same company and role; there, cells that say something replace what stands, and empty
/// ones change nothing. All others are added at the end of their stage: on the day that the row names, else
/// when it was applied for, else on @p now's date in the person's zone. An error, with its line, where the
/// text is no table or has no column for the company; then nothing was read.
Result<ApplicationTable> readApplications(const QByteArray &csv, const Search &onto, Moment now);

} // namespace afterword
