// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statements/rowstore.h"
#include "core/storage/statements/values.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>
#include <vector>

namespace afterword::tables {

/// Calls @p visit(reader) for each row of @p table, in the order of @p orderBy. What cannot be read in a row
/// is noted with the store and keeps no other row from being read.
template <class Visit>
Result<void> eachRow(const RowStore &store, const TableSpec &table, const QString &orderBy, Visit visit)
{
    const auto cursor = store.rowsOf(table, orderBy);
    if (!cursor)
        return cursor.error();
    RowReader reader(**cursor, store.texts(), table.name, table.keyColumns);
    while ((*cursor)->next()) {
        reader.beginRow();
        visit(reader);
    }
    for (const Flaw &flaw : reader.flaws())
        store.note(flaw);
    if (const Error *failure = (*cursor)->failure())
        return *failure;
    return {};
}

/// Puts @p rows into the order of their @p positions, which say one each.
template <class Value>
void sortByPosition(std::vector<Value> &rows, const std::vector<qint64> &positions)
{
    if (std::is_sorted(positions.begin(), positions.end()))
        return;
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return positions[a] < positions[b]; });
    std::vector<Value> sorted;
    sorted.reserve(rows.size());
    for (const size_t index : order)
        sorted.push_back(std::move(rows[index]));
    rows = std::move(sorted);
}

/// The lists of many parents while their rows come as they stand in the file. Nearly always that is the order
/// of their positions; SQLite would copy every row with all its texts to sort them.
template <class Value>
class Lists {
public:
    /// Adds @p value to @p list, which nobody else fills and which stays where it is.
    void add(std::vector<Value> &list, Value value, qint64 position)
    {
        const auto known = m_outOfOrder.find(&list);
        if (known != m_outOfOrder.end()) {
            known->second.push_back(position);
        } else if (position != qint64(list.size())) {
            std::vector<qint64> &positions = m_outOfOrder[&list];
            positions.resize(list.size()); // so far each stood where its position says
            std::iota(positions.begin(), positions.end(), qint64(0));
            positions.push_back(position);
        }
        list.push_back(std::move(value));
    }

    /// To be called when all are added.
    void putInOrder()
    {
        for (auto &[list, positions] : m_outOfOrder)
            sortByPosition(*list, positions);
        m_outOfOrder.clear();
    }

private:
    std::unordered_map<std::vector<Value> *, std::vector<qint64>> m_outOfOrder;
};

} // namespace afterword::tables
