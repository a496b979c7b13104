// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/columnsbycells.h"

#include "core/exchange/roletext.h"
#include "core/exchange/table/celldates.h"
#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/headings.h"
#include "core/exchange/table/jobtitle.h"
#include "core/exchange/table/stagewords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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
    // "Opportunity: Senior Writer, Account: Foxglove Press": roles there, and one column that may name whose.
    TableColumn *roles = firstWhere(layout, [](const TableColumn &one) {
        return one.meaning == Column::Job && meaningOf(one.heading).column != Column::Role &&
               one.jobCells == 0 && one.cells > 1 && 2 * one.roleCells >= one.cells;
    });
    const auto isName = [](const TableColumn &one) {
        return isOpenStill(one) && one.nameCells == one.cells && one.stageWords == 0 && one.roleCells == 0 &&
               static_cast<int>(one.different.size()) == one.cells;
    };
    const bool isAlone = std::count_if(layout.columns.begin(), layout.columns.end(), isName) == 1;
    if (roles && isAlone && layout.countOf(Column::Company) == 0) {
        take(*roles, Column::Role);
        take(*firstWhere(layout, isName), Column::Company);
        return;
    }
    const bool mayBeElsewhere = firstWhere(
        layout, [](const TableColumn &one) { return isOpenStill(one) && 2 * one.nameCells >= one.cells; });
    if (job && job->jobCells == 0 && mayBeElsewhere && layout.countOf(Column::Company) == 0)
        job->meaning = Column::Role;
}

/// Where the column that is called like a stage's holds days ("Rückmeldung: 10.11."), another that is called
/// so holds the stages.
void findStageBeside(TableLayout &layout)
{
    TableColumn *named = firstWhere(layout, [](const TableColumn &one) {
        return one.meaning == Column::Stage && one.cells > 0 && 2 * one.dayCells >= one.cells;
    });
    TableColumn *tells = firstWhere(layout, [](const TableColumn &one) {
        return one.meaning == Column::Labelled && one.stageWords > 0 && 2 * one.stageWords >= one.cells &&
               meaningOf(one.heading).column == Column::Stage;
    });
    if (!named || !tells)
        return;
    named->meaning = Column::Labelled;
    take(*tells, Column::Stage);
}

void findStage(TableLayout &layout)
{
    if (layout.countOf(Column::Stage) > 0) {
        findStageBeside(layout);
        // What a row's own cell leaves open, the steps that have columns of their own may tell.
        for (TableColumn &column : layout.columns) {
            if (column.meaning == Column::Labelled || column.meaning == Column::Ended)
                column.step = stepNamed(column.heading);
        }
        return;
    }
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

/// Short words that are no number or address: what a company or a role may be called, unless it is a date.
bool mayBeName(const QString &cell)
{
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return cell.size() <= longestRole && letters > 0 && 2 * letters >= cell.size() && !cell.contains(u'@') &&
           !cell.contains(u"://");
}

/// "Ref: STR-1029" is what a company calls its job; a running number is only the table's.
void keepReferences(TableLayout &layout)
{
    static const QSet<QString> mayBeTheirs = {u"ref"_s,    u"no"_s,     u"nr"_s,     u"num"_s,
                                              u"number"_s, u"numero"_s, u"nummer"_s, u"job id"_s};
    for (TableColumn &column : layout.columns) {
        const auto lettered =
            std::count_if(column.samples.begin(), column.samples.end(), [](const QString &sample) {
                return std::any_of(sample.begin(), sample.end(), [](QChar c) { return c.isLetter(); });
            });
        const bool hasLetters = 2 * lettered > column.samples.size(); // "Total" may stand below numbers
        if (column.meaning == Column::LeftOut && hasLetters &&
            mayBeTheirs.contains(foldedWords(column.heading)))
            column.meaning = Column::Labelled;
    }
}

/// "Job listing", and in it "Paralegal at Stone & Reyes": no address, but what it leads to.
void findJobBelowAddress(TableLayout &layout)
{
    const auto isAddress = [](const QString &cell) { return !cell.contains(u' ') && cell.contains(u'.'); };
    TableColumn *listing = firstWhere(layout, [&](const TableColumn &one) {
        return one.meaning == Column::Url && !one.samples.isEmpty() &&
               std::none_of(one.samples.begin(), one.samples.end(), isAddress);
    });
    const bool isNamed = layout.namesCompany() || layout.countOf(Column::Role) > 0;
    if (listing && !isNamed)
        take(*listing, Column::Job);
}

} // namespace

bool mayBeToldByCells(const TableColumn &column)
{
    const bool isFew = column.cells < mostCells;
    const bool isAsked = column.isOpen || column.meaning == Column::Posting ||
                         column.meaning == Column::Job || column.meaning == Column::Stage;
    return column.mayTellStage || (isFew && isAsked);
}

void countCell(const QString &cell, TableColumn &column)
{
    ++column.cells;
    const std::optional<StageKind> stage = stageKindSaid(cell);
    column.stageWords += stage ? 1 : 0;
    column.waitWords += stage == StageKind::Waiting ? 1 : 0;
    if (column.cells > mostCells)
        return;
    const bool isNews =
        stage == StageKind::Interview || stage == StageKind::Waiting || stage >= StageKind::Offer;
    column.newsWords += stage && isNews ? 1 : 0;
    const bool isDay = dateIn(cell, DateOrder::DayFirst, Zone()).has_value();
    column.dayCells += isDay ? 1 : 0;
    column.shortCells += cell.size() <= longestRole ? 1 : 0;
    column.nameCells += !isDay && mayBeName(cell) ? 1 : 0;
    column.different.insert(cell);
    if (column.meaning == Column::Job) {
        const JobTitle job = jobTitleIn(cell);
        column.jobCells += job.company.isEmpty() || job.role.isEmpty() ? 0 : 1;
    }
    // All words for roles are looked for, which costs too much where nothing asks for them.
    const bool mayBeRoles = column.isOpen || column.meaning == Column::Job;
    column.roleCells += mayBeRoles && cell.size() <= longestRole && soundsLikeRoleName(cell) ? 1 : 0;
}

void findByCells(TableLayout &layout)
{
    keepReferences(layout);
    findJobBelowAddress(layout);
    partRole(layout);
    findStage(layout);
    findRole(layout);
    findDayOfApplying(layout);
}

} // namespace afterword
