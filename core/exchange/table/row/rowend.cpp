// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/row/rowend.h"

#include "core/exchange/table/stagewords.h"

namespace afterword {

namespace {

/// The index of the column that tells when it ended: its own, or that of the end as a step; -1 without one.
int endColumn(const RowReading &cells, const TableLayout &layout, const Indices &indices)
{
    if (const int own = indices.of(ApplicationColumn::Ended); own >= 0 && !cells.cellAt(own).isEmpty())
        return own;
    for (size_t index = 0; index < layout.columns.size(); ++index) {
        if (layout.columns[index].step == StageKind::Closed &&
            !cells.cellAt(static_cast<qsizetype>(index)).isEmpty())
            return static_cast<int>(index);
    }
    return -1;
}

} // namespace

RowEnd rowEnd(const RowReading &cells, const TableLayout &layout, const Indices &indices,
              const CellReading &reading)
{
    RowEnd end;
    const int index = endColumn(cells, layout, indices);
    const TableColumn *column = index < 0 ? nullptr : &layout.columns[static_cast<size_t>(index)];
    QString word = cells.cell(ApplicationColumn::Stage);
    if (word.isEmpty() && column)
        word = column->heading;
    const StageEnd said = stageEndIn(word);
    end.how = said.how;
    end.saysMore = said.saysMore;
    if (!column || !said.how)
        return end;
    const QString text = cells.cellAt(index);
    std::optional<QDate> day = dateIn(text, layout.orderOf(*column), reading.zone);
    if (!day)
        day = vagueDateIn(text, reading.today);
    if (day && *day <= reading.today)
        end.day = day;
    return end;
}

} // namespace afterword
