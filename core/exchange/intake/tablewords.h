// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"
#include "core/exchange/table/applicationtable.h"

namespace afterword {

/// What is to be said of @p table, which was read as @p layout onto @p before: the rows that were left out,
/// the cells and columns that went to the remarks, how dates that can be read both ways were read, and how
/// many of the new applications have long been silent.
std::vector<ImportLine> wordsOf(const ApplicationTable &table, const TableLayout &layout,
                                const Search &before, Moment now);

} // namespace afterword
