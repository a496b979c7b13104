// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"

#include <memory>

namespace afterword {

/// A search in an SQLite file. Every write() is one transaction, on the disk when it returns.
class SqlStore : public Store {
public:
    /// Opens the store at @p path, ":memory:" for one that is never on a disk; see Database::open().
    static Result<std::unique_ptr<SqlStore>> open(const QString &path,
                                                  OpenMode mode = OpenMode::CreateIfMissing);

    Result<Search> load() override;
    Result<void> write(const Change &change) override;
    Result<bool> changedOutside() override;

    bool isReadOnly() const { return m_database.isReadOnly(); }
    const Database &database() const { return m_database; }

private:
    SqlStore(Database database, qint64 dataVersion)
        : m_database(std::move(database))
        , m_dataVersion(dataVersion)
    {
    }

    /// Makes the connection anew where the log was taken away from it. Nothing is lost then: whoever took it
    /// had moved its rows into the store.
    Result<void> rejoin();
    Result<bool> hasNews() const;

    Database m_database;
    qint64 m_dataVersion = 0;
    bool m_rejoined = false; ///< and not loaded since: what others wrote is not known
};

} // namespace afterword
