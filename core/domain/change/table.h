// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace afterword {

/// An ordered list of entities with look-up by id. A row is changed by put(), so that the look-up stays true.
template <class Row>
class Table {
public:
    using IdType = decltype(Row::id);

    Table() = default;
    Table(std::initializer_list<Row> rows)
    {
        for (const Row &row : rows)
            put(row);
    }

    /// @p rows in this order; no two of them have one id.
    explicit Table(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
        m_indices.reserve(static_cast<qsizetype>(m_rows.size()));
        for (size_t index = 0; index < m_rows.size(); ++index)
            m_indices.insert(m_rows[index].id, index);
    }

    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }
    size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    const Row &operator[](size_t index) const { return m_rows[index]; }
    const Row &front() const { return m_rows.front(); }

    /// The row with this id, or null. Valid until the table changes.
    const Row *find(const IdType &id) const
    {
        const auto it = m_indices.constFind(id);
        return it == m_indices.constEnd() ? nullptr : &m_rows[*it];
    }
    const Row *find(const std::optional<IdType> &id) const { return id ? find(*id) : nullptr; }
    bool contains(const IdType &id) const { return m_indices.contains(id); }

    /// The row's index in the order, or -1.
    int indexOf(const IdType &id) const { return static_cast<int>(m_indices.value(id, size_t(-1))); }

    /// Replaces the row with the same id where it stands, or adds it at the end.
    void put(Row row)
    {
        const auto it = m_indices.constFind(row.id);
        if (it != m_indices.constEnd()) {
            m_rows[*it] = std::move(row);
            return;
        }
        m_indices.insert(row.id, m_rows.size());
        m_rows.push_back(std::move(row));
    }

    /// Takes the row out; false where there is none.
    bool remove(const IdType &id)
    {
        const auto it = m_indices.constFind(id);
        if (it == m_indices.constEnd())
            return false;
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(*it));
        m_indices.clear();
        for (size_t index = 0; index < m_rows.size(); ++index)
            m_indices.insert(m_rows[index].id, index);
        return true;
    }

    bool operator==(const Table &other) const { return m_rows == other.m_rows; }

private:
    std::vector<Row> m_rows;
    QHash<IdType, size_t> m_indices;
};

} // namespace afterword
