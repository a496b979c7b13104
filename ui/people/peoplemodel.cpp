// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include "core/domain/personnames.h"
#include "ui/words.h"

#include <algorithm>

namespace afterword {

namespace {

/// Without "Frau", "Dr." and what else stands before a name.
QString bareName(const PersonRow &row)
{
    return nameWords(row.name).join(QLatin1Char(' '));
}

} // namespace

void PeopleModel::setRows(std::vector<PersonRow> rows, const Zone &zone, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_zone = zone;
    m_today = today;
    choose();
    endResetModel();
}

void PeopleModel::follow(const Renames &renames)
{
    for (PersonRow &row : m_rows)
        renames.follow(row.contact);
}

void PeopleModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    choose();
    endResetModel();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    choose();
    endResetModel();
}

void PeopleModel::choose()
{
    const QStringList words = m_filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto isWanted = [&](const PersonRow &row) {
        const QString all = row.name + QLatin1Char('\n') + row.organization + QLatin1Char('\n') + row.parts;
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    };
    m_shown.clear();
    for (size_t index = 0; index < m_rows.size(); ++index) {
        if (isWanted(m_rows[index]))
            m_shown.push_back(index);
    }
    const auto comesFirst = [this](const PersonRow &a, const PersonRow &b) {
        if (m_sortColumn == WroteColumn)
            return a.wrote < b.wrote;
        if (m_sortColumn == HeardColumn)
            return a.heard < b.heard;
        // "Frau Weber" stands among the names with W.
        if (m_sortColumn == NameColumn) {
            const int order = bareName(a).localeAwareCompare(bareName(b));
            return order != 0 ? order < 0 : a.name.localeAwareCompare(b.name) < 0;
        }
        return text(a, m_sortColumn).localeAwareCompare(text(b, m_sortColumn)) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
        return m_order == Qt::AscendingOrder ? comesFirst(m_rows[a], m_rows[b])
                                             : comesFirst(m_rows[b], m_rows[a]);
    });
}

const PersonRow *PeopleModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_rows[m_shown[static_cast<size_t>(index.row())]];
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::dayOf(const std::optional<Moment> &moment) const
{
    return moment ? dayInWords(m_zone.date(*moment), m_today) : QString();
}

QString PeopleModel::text(const PersonRow &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case OrganizationColumn: return row.organization;
    case PartsColumn: return row.parts;
    case WroteColumn: return dayOf(row.wrote);
    case HeardColumn: return dayOf(row.heard);
    default: return {};
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const PersonRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    // Read out, an empty cell would be silence.
    if (role == Qt::AccessibleTextRole) {
        const QString shown = text(*row, index.column());
        return shown.isEmpty() ? tr("nothing", "in an empty cell, read out") : shown;
    }
    if (role != Qt::ToolTipRole)
        return {};
    const std::optional<Moment> moment = index.column() == WroteColumn   ? row->wrote
                                         : index.column() == HeardColumn ? row->heard
                                                                         : std::nullopt;
    return asToolTip(moment ? fullMoment(*moment, m_zone) : text(*row, index.column()));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Name");
    case OrganizationColumn: return tr("Company");
    case PartsColumn: return tr("Part");
    case WroteColumn: return tr("Last written to");
    case HeardColumn: return tr("Last heard from");
    default: return {};
    }
}

} // namespace afterword
