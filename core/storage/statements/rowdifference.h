// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statements/rows.h"

#include <vector>

namespace afterword {

/// What turns the rows of a table into others. It points into the two lists that it was made from.
struct RowDifference {
    struct Written {
        const Row *before; ///< null: it is new
        const Row &after;
    };
    std::vector<const Row *> removed;
    std::vector<Written> written;
};

/// What differs between @p before and @p after, whose rows are told apart by the key of @p table.
RowDifference differenceOf(const TableSpec &table, const std::vector<Row> &before,
                           const std::vector<Row> &after);

} // namespace afterword
