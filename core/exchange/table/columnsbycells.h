// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

namespace afterword {

// What a column holds by its cells, where its heading does not say it: the world has more words for headings
// than any list.

/// Whether the cells of @p column are asked.
bool mayBeToldByCells(const TableColumn &column);

/// Counts what @p cell of such a column is like. Of a long table the first rows tell.
void countCell(const QString &cell, TableColumn &column);

/// Finds the columns for the stage, the role and the day of applying that no heading names. Without one for
/// the stage, columns may stand for a stage each.
void findByCells(TableLayout &layout);

} // namespace afterword
