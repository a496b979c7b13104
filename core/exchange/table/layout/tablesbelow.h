// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

namespace afterword {

/// Where in @p text other tables begin below the first: behind an empty line, with a row of headings, above
/// which a title may stand ("OVER AND DONE"). Their columns are not told yet.
std::vector<TableBelow> tablesBelow(const CsvText &text);

/// The headings of a table below.
CsvRow headingsOf(const TableBelow &table, const CsvText &text);

/// @p row with its cells under the columns of @p layout, in whichever of its tables it stands. Absent for
/// what is the title or the headings of a table below.
std::optional<CsvRow> underColumns(const CsvRow &row, const TableLayout &layout);

} // namespace afterword
