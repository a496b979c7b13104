// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/columnsbycells.h"

#include "core/exchange/roletext.h"
#include "core/exchange/table/celldates.h"
#include "core/exchange/table/headings.h"
#include "core/exchange/table/jobtitle.h"
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

void take(TableColumn &column, Column meaning)
{
    column.meaning = meaning;
    column.sureness = Sureness::Likely;
}

/// A list of roles alone may name the company in them ("Analyst at Northwind"). Where it does not, and a
/// column that nobody knows may be the company's, it is no role's fault: that is asked about.
void partRole(TableLayout &layout)
{
    TableColumn *job = firstWhere(layout, [](const TableColumn &one) {
        return one.meaning == Column::Job && meaningOf(one.heading).column == Column::Role;
    });
    const bool mayBeElsewhere = firstWhere(
        layout, [](const TableColumn &one) { return isOpenStill(one) && 2 * one.nameCells >= one.cells; });
    if (job && job->jobCells == 0 && mayBeElsewhere && layout.countOf(Column::Company) == 0)
        job->meaning = Column::Role;
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
        take(*tells, Column::Stage);
        return;
    }
    for (TableColumn &column : layout.columns) {
        if (column.meaning != Column::Labelled && column.meaning != Column::Ended)
            continue;
        column.step = stepNamed(column.heading);
        if (column.step)
            column.sureness = Sureness::Likely;
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
        take(*tells, Column::Role);
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
        take(*tells, Column::Applied);
}

/// Short words that are no number, date or address: what a company or a role may be called.
bool mayBeName(const QString &cell)
{
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return cell.size() <= longestRole && letters > 0 && 2 * letters >= cell.size() && !cell.contains(u'@') &&
           !cell.contains(u"://") && !dateIn(cell, DateOrder::DayFirst, Zone());
}

} // namespace

bool mayBeToldByCells(const TableColumn &column)
{
    const bool isFew = column.cells < mostCells;
    const bool isAsked = column.isOpen || column.meaning == Column::Posting || column.meaning == Column::Job;
    return column.mayTellStage || (isFew && isAsked);
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
    column.nameCells += mayBeName(cell) ? 1 : 0;
    column.different.insert(cell);
    if (column.meaning == Column::Job) {
        const JobTitle job = jobTitleIn(cell);
        column.jobCells += job.company.isEmpty() || job.role.isEmpty() ? 0 : 1;
    }
    column.roleCells += cell.size() <= longestRole && soundsLikeRoleName(cell) ? 1 : 0;
}

void findByCells(TableLayout &layout)
{
    partRole(layout);
    findStage(layout);
    findRole(layout);
    findDayOfApplying(layout);
}

} // namespace afterword
