// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/tablelayout.h"

namespace afterword {

/// The index of each meaning's column of a table.
class Indices {
public:
    explicit Indices(const TableLayout &layout);

    /// -1 where no column has it.
    int of(ApplicationColumn column) const { return m_indices[static_cast<size_t>(column)]; }

private:
    std::array<int, static_cast<size_t>(ApplicationColumn::LeftOut) + 1> m_indices;
};

/// One row of a table, as far as it is read. Both must outlive it.
class RowReading {
public:
    RowReading(const Indices &indices, const CsvRow &row);

    /// The cell of the column that is taken for @p wanted; empty without one, or where it says nothing.
    QString cell(ApplicationColumn wanted) const;
    /// The cell at @p index, likewise.
    QString cellAt(qsizetype index) const;

private:
    const Indices &m_indices;
    const CsvRow &m_row;
};

/// "Total, 12": what a spreadsheet counts below its rows.
bool isSum(const CsvRow &row, const QString &company);

} // namespace afterword
