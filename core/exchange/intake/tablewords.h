// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"
#include "core/exchange/table/applicationtable.h"

namespace afterword {

/// What is to be said of @p table, which was read as @p layout onto @p before: the rows that were left out,
/// the cells and columns that went to the remarks, how dates that can be read both ways were read, how
/// many of the new applications have long been silent, and what was not understood.
std::vector<ImportLine> wordsOf(const ApplicationTable &table, const TableLayout &layout,
                                const Search &before, Moment now);

/// Why nothing of a table is read of which no column is known to say whom an application is for; names the
/// columns.
Error whoseIsNotSaid(const TableLayout &layout);

/// That @p unfit of the answers have no use: headings that the table has none of, and stages that the board
/// has none of.
QString answersWithoutUse(const QStringList &unfit);

} // namespace afterword
