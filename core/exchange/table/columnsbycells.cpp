// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/columnsbycells.h"

#include "core/exchange/roletext.h"
#include "core/exchange/table/celldates.h"
#include "core/exchange/table/stagewords.h"

#include <algorithm>

namespace afterword {

namespace {

using Column = ApplicationColumn;

constexpr int mostCells = 200;        // that are looked at in an open column
constexpr qsizetype longestRole = 60; // characters

bool isOpenStill(const TableColumn &column)
{
    return column.isOpen && column.meaning == Column::Labelled && column.cells > 0;
}

template <class Is>
TableColumn *firstWhere(TableLayout &layout, Is is)
{
    const auto found = std::find_if(layout.columns.begin(), layout.columns.end(), is);
    return found == layout.columns.end() ? nullptr : &*found;
}

void findStage(TableLayout &layout)
{
    if (layout.countOf(Column::Stage) > 0)
        return;
    TableColumn *tells = firstWhere(layout, [](const TableColumn &one) {
        return one.mayTellStage && one.meaning == Column::Labelled && one.stageWords > 0 &&
               2 * one.stageWords >= one.cells;
    });
    // Under a heading that nobody knows most cells have to, and say more than how it was sent.
    if (!tells) {
        tells = firstWhere(layout, [](const TableColumn &one) {
            return isOpenStill(one) && one.cells > 1 && 3 * one.stageWords >= 2 * one.cells &&
                   one.newsWords > 0;
        });
    }
    if (tells) {
        tells->meaning = Column::Stage;
        return;
    }
    for (TableColumn &column : layout.columns) {
        if (column.meaning == Column::Labelled || column.meaning == Column::Ended)
            column.step = stepNamed(column.heading);
    }
}

void findRole(TableLayout &layout)
{
    if (layout.countOf(Column::Company) == 0 || layout.countOf(Column::Role) > 0)
        return;
    TableColumn *tells = firstWhere(layout, [](const TableColumn &one) {
        // A description of a few words is a name: "Description du poste".
        if (one.meaning == Column::Posting)
            return one.cells > 0 && one.shortCells == one.cells;
        return isOpenStill(one) && one.roleCells > 0 && 2 * one.roleCells >= one.cells;
    });
    if (tells)
        tells->meaning = Column::Role;
}

void findDayOfApplying(TableLayout &layout)
{
    for (const Column known : {Column::Applied, Column::Date, Column::Added}) {
        if (layout.countOf(known) > 0)
            return;
    }
    TableColumn *tells = firstWhere(layout, [](const TableColumn &one) {
        return isOpenStill(one) && !one.step && one.dayCells == one.cells;
    });
    if (tells)
        tells->meaning = Column::Applied;
}

} // namespace

bool mayBeToldByCells(const TableColumn &column)
{
    const bool isFew = column.cells < mostCells;
    return column.mayTellStage || (isFew && (column.isOpen || column.meaning == Column::Posting));
}

void countCell(const QString &cell, TableColumn &column)
{
    ++column.cells;
    const std::optional<StageKind> stage = stageKindSaid(cell);
    column.stageWords += stage ? 1 : 0;
    if (column.cells > mostCells)
        return;
    const bool isNews =
        stage == StageKind::Interview || stage == StageKind::Waiting || stage >= StageKind::Offer;
    column.newsWords += stage && isNews ? 1 : 0;
    column.dayCells += dateIn(cell, DateOrder::DayFirst, Zone()) ? 1 : 0;
    column.shortCells += cell.size() <= longestRole ? 1 : 0;
    column.roleCells += cell.size() <= longestRole && soundsLikeRoleName(cell) ? 1 : 0;
}

void findByCells(TableLayout &layout)
{
    findStage(layout);
    findRole(layout);
    findDayOfApplying(layout);
}

} // namespace afterword
