// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/changerows.h"
#include "core/storage/statements/rowstore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace afterword {

/// @p value as it goes to the server.
QJsonValue cellOf(const QVariant &value);

/// Collects what is written instead of writing it, as afterword.save() takes it.
class CollectedRows : public RowStore {
public:
    /// @p versions must outlive it.
    explicit CollectedRows(const RowVersions &versions)
        : m_versions(versions)
    {
    }

    /// The row stays, but something of what belongs to it is changed: nobody else may have changed it
    /// meanwhile.
    void touch(const QString &table, const QString &key) { change(table, QStringLiteral("id"), key); }

    /// Nothing is read while a change is written.
    Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &, const QString &) const override
    {
        return Error{};
    }
    Result<qint64> countOf(const TableSpec &) const override { return Error{}; }

    /// Counted from 1: the server puts it behind what stands there.
    Result<qint64> positionAtEnd(const TableSpec &table) const override { return ++m_added[table.name]; }

    Result<void> writeDifference(const TableSpec &table, const std::vector<Row> &before,
                                 const std::vector<Row> &after) const override;
    Result<void> put(const TableSpec &table, const Row &row) const override;
    Result<void> removeWhere(const TableSpec &table, const QStringList &columns,
                             const Row &values) const override;

    /// An error where a text holds what PostgreSQL cannot keep (U+0000).
    Result<ChangeToSave> toSave() const;

private:
    using Rows = std::map<QString, QJsonArray>;

    static QJsonObject tables(const Rows &rows);
    QJsonValue cell(const QVariant &value) const;
    QJsonObject object(const QStringList &columns, const Row &row) const;
    void add(const TableSpec &table, const Row &row) const;
    QJsonObject &change(const QString &table, const QString &keyColumn, const QString &key) const;
    void writePatch(const TableSpec &table, const Row &before, const Row &after) const;

    const RowVersions &m_versions;
    mutable Rows m_removals;
    mutable Rows m_additions;
    mutable std::map<QString, std::map<QString, QJsonObject>> m_changes;
    mutable std::map<QString, qint64> m_added;
    mutable std::vector<std::pair<QString, QString>> m_written;
    mutable bool m_holdsNull = false;
};

} // namespace afterword
