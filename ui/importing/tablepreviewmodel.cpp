// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/tablepreviewmodel.h"

#include "core/exchange/intake/importwords.h"
#include "ui/importing/tableplan.h"

#include <QLocale>

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t mostShown = 50; ///< rows; more tell nothing new

} // namespace

TablePreviewModel::TablePreviewModel(const TablePlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
    refresh();
}

void TablePreviewModel::refresh()
{
    beginResetModel();
    m_rows = m_plan.table() ? static_cast<int>(std::min(m_plan.table()->rows.size(), mostShown)) : 0;
    endResetModel();
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const bool isLong = index.column() == FateColumn && role == Qt::ToolTipRole;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || isLong)
        return text(index);
    return {};
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_plan.table() && section < m_rows ? m_plan.table()->rows[static_cast<size_t>(section)].line
                                                  : 0;
    switch (section) {
    case FateColumn: return tr("What happens");
    case CompanyColumn: return tr("Company");
    case RoleColumn: return tr("Role");
    case StageColumn: return tr("Stage");
    case AppliedColumn: return tr("Applied on");
    case RemarksColumn: return tr("Remarks");
    default: return {};
    }
}

/// Which card the row changes, as it is called until then, and what of it.
QString TablePreviewModel::mergedText(const TableRow &row) const
{
    const Application *before = m_plan.searchBefore().applications.find(row.application);
    const Application *after = m_plan.table()->search.applications.find(row.application);
    if (!before || !after)
        return tr("brought up to date"); // a row above
    return tr("%1: brought up to date", "a job, with what is new of it")
        .arg(changedJobWords(*before, *after, m_plan.table()->search));
}

QString TablePreviewModel::text(const QModelIndex &index) const
{
    const TableRow &row = m_plan.table()->rows[static_cast<size_t>(index.row())];
    const Search &search = m_plan.table()->search;
    const Application *application = search.applications.find(row.application);
    if (index.column() == FateColumn) {
        switch (row.fate) {
        case TableRow::Fate::Added: return tr("added");
        case TableRow::Fate::Merged: return mergedText(row);
        case TableRow::Fate::Unchanged: return tr("nothing new");
        case TableRow::Fate::Skipped: return tr("left out: %1").arg(row.why);
        }
        Q_UNREACHABLE();
    }
    if (!application)
        return {};
    switch (index.column()) {
    case CompanyColumn: return application->company;
    case RoleColumn: return application->role;
    case StageColumn: {
        const Stage *stage = search.stages.find(application->stage);
        return stage ? stage->name : QString();
    }
    case AppliedColumn:
        return application->applied ? QLocale().toString(*application->applied, QLocale::LongFormat)
                                    : QString();
    case RemarksColumn: return application->remarks.simplified();
    default: return {};
    }
}

} // namespace afterword
