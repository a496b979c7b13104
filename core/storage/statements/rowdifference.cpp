// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements/rowdifference.h"

#include <algorithm>

namespace afterword {

namespace {

/// The row with the key of @p row, which most often stands where that one does: long lists grow at their end.
const Row *counterpart(const Row &row, const std::vector<Row> &rows, size_t place, int keyColumns)
{
    const auto isIt = [&](const Row &one) {
        return std::equal(one.begin(), one.begin() + keyColumns, row.begin());
    };
    if (place < rows.size() && isIt(rows[place]))
        return &rows[place];
    const auto found = std::find_if(rows.begin(), rows.end(), isIt);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

RowDifference differenceOf(const TableSpec &table, const std::vector<Row> &before,
                           const std::vector<Row> &after)
{
    RowDifference difference;
    for (size_t place = 0; place < before.size(); ++place) {
        if (!counterpart(before[place], after, place, table.keyColumns))
            difference.removed.push_back(&before[place]);
    }
    for (size_t place = 0; place < after.size(); ++place) {
        const Row *old = counterpart(after[place], before, place, table.keyColumns);
        if (!old || *old != after[place])
            difference.written.push_back({old, after[place]});
    }
    return difference;
}

} // namespace afterword
