// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/soundness/soundness.h"
#include "core/storage/recenttexts.h"
#include "core/storage/statements/cursor.h"
#include "core/storage/statements/rows.h"

#include <memory>
#include <utility>
#include <vector>

namespace afterword {

/// Where the rows of a search's tables are read and written, whichever store keeps them: the tables
/// themselves (tables.h) are the same in all of them.
class RowStore {
public:
    virtual ~RowStore() = default;

    /// The rows of @p table in the order of @p orderBy, or as they stand where that is empty. The cursor must
    /// not outlive this.
    virtual Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &table, const QString &orderBy) const = 0;
    /// How many rows a table has that is about to be read.
    virtual Result<qint64> countOf(const TableSpec &table) const = 0;

    /// The position behind all rows of @p table.
    virtual Result<qint64> positionAtEnd(const TableSpec &table) const = 0;
    /// Deletes, changes and inserts those rows that differ between @p before and @p after.
    virtual Result<void> writeDifference(const TableSpec &table, const std::vector<Row> &before,
                                         const std::vector<Row> &after) const = 0;
    /// Writes @p row in the place of the one with its key, if there is one.
    virtual Result<void> put(const TableSpec &table, const Row &row) const = 0;
    /// Deletes the rows in which @p columns of @p table are @p values.
    virtual Result<void> removeWhere(const TableSpec &table, const QStringList &columns,
                                     const Row &values) const = 0;

    /// Keeps in mind what could not be read, until it is taken.
    void note(const Flaw &flaw) const { m_flaws.push_back(flaw); }
    std::vector<Flaw> takeFlaws() const { return std::exchange(m_flaws, {}); }

    /// What many of the rows that are being read say, until it is let go.
    RecentTexts &texts() const
    {
        if (!m_texts)
            m_texts = std::make_unique<RecentTexts>();
        return *m_texts;
    }
    void forgetTexts() const { m_texts.reset(); }

protected:
    RowStore() = default;
    RowStore(RowStore &&) = default;
    RowStore &operator=(RowStore &&) = delete;

private:
    mutable std::vector<Flaw> m_flaws;
    mutable std::unique_ptr<RecentTexts> m_texts;
};

} // namespace afterword
