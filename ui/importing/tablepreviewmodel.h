// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace afterword {

class TablePlan;
struct TableRow;

/// The first rows of a table as they will come in: what becomes of each, and what Afterword will know of it.
class TablePreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FateColumn,
        CompanyColumn,
        RoleColumn,
        StageColumn,
        AppliedColumn,
        RemarksColumn,
        ColumnCount
    };

    /// @p plan must outlive the model.
    explicit TablePreviewModel(const TablePlan &plan, QObject *parent = nullptr);

    /// Shows the plan as it is now.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;
    QString mergedText(const TableRow &row) const;

    const TablePlan &m_plan;
    int m_rows = 0;
};

} // namespace afterword
