// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/renames.h"
#include "ui/people/peoplerows.h"

#include <QAbstractTableModel>

namespace afterword {

/// Everyone in the search, one row each, sorted as the person wants; a text narrows it down.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OrganizationColumn, PartsColumn, WroteColumn, HeardColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these people; dates are those of @p zone, told as seen on @p today.
    void setRows(std::vector<PersonRow> rows, const Zone &zone, QDate today);
    /// They are meant by their new ids, until the rows are set anew.
    void follow(const Renames &renames);
    /// Shows only those in whose row every word of @p text is.
    void setFilter(const QString &text);

    /// The person of @p index; null where there is none. Valid until the model changes.
    const PersonRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void choose();
    QString dayOf(const std::optional<Moment> &moment) const;
    QString text(const PersonRow &row, int column) const;

    std::vector<PersonRow> m_rows;
    std::vector<size_t> m_shown; ///< places in m_rows
    Zone m_zone;
    QDate m_today;
    QString m_filter;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace afterword
