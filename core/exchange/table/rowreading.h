// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

namespace afterword {

/// The place of each meaning among the columns of a table.
class Places {
public:
    explicit Places(const TableLayout &layout);

    /// -1 where no column has it.
    int of(ApplicationColumn column) const { return m_places[static_cast<size_t>(column)]; }

private:
    std::array<int, static_cast<size_t>(ApplicationColumn::LeftOut) + 1> m_places;
};

/// One row of a table, as far as it is read. Both must outlive it.
class RowReading {
public:
    RowReading(const Places &places, const CsvRow &row);

    /// The cell of the column that is taken for @p wanted; empty without one, or where it says nothing.
    QString cell(ApplicationColumn wanted) const;
    /// The cell at @p place, likewise.
    QString cellAt(qsizetype place) const;

private:
    const Places &m_places;
    const CsvRow &m_row;
};

} // namespace afterword
