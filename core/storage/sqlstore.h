// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"

#include <functional>
#include <memory>

namespace afterword {

/// A search in an SQLite file. Every write() is one transaction, on the disk when it returns.
class SqlStore : public Store {
public:
    /// Opens the store at @p path, ":memory:" for one that is never on a disk; see Database::open().
    static Result<std::unique_ptr<SqlStore>> open(const QString &path,
                                                  OpenMode mode = OpenMode::CreateIfMissing);

    /// How many of how many edits are written; false stops it, and nothing is saved. At the end, however it
    /// ends, both are equal.
    using Progress = std::function<bool(size_t done, size_t all)>;
    /// Asked now and then while a large change is written, in the middle of its transaction: the store is not
    /// to be used meanwhile.
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// See flaws(): one value that makes no sense keeps nothing else from being read.
    Result<Search> load() override;
    Result<void> write(const Change &change) override;
    Result<bool> changedOutside() override;

    /// A word that the program keeps for itself beside the search; other versions leave it alone.
    struct Note {
        QString name; ///< begins with "note."
        QString value;
    };
    /// Writes @p change and @p notes in one transaction.
    Result<void> write(const Change &change, const std::vector<Note> &notes);
    /// The note of that name; empty where there is none.
    Result<QString> note(const QString &name);

    /// What the store would hold if everything in it were put right (putRight() of the domain).
    struct Proposal {
        Search search;
        std::vector<Flaw> flaws; ///< what would change, each with what it becomes; empty: nothing
    };
    /// Reads the store anew for that. Changes nothing.
    Result<Proposal> propose();
    /// Writes everything anew as @p proposal, the last one that was made, has it. Whole or not at all; an
    /// error where another process wrote meanwhile.
    Result<void> putRight(const Proposal &proposal);

    /// Also where rows were left out at the last load(): what is written in their lists could meet them.
    bool isReadOnly() const { return m_database.isReadOnly() || leavesOut(); }
    /// What of the store could not be used at the last load(). It stays in the file; what was loaded is
    /// sound.
    const std::vector<Flaw> &flaws() const { return m_flaws; }
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
    /// Everything as it stands, read at one moment. What cannot be read is noted with the database.
    Result<Search> readAll();
    Result<bool> hasNews() const;
    bool leavesOut() const;

    Database m_database;
    Progress m_progress;
    std::vector<Flaw> m_flaws;
    qint64 m_dataVersion = 0;
    bool m_rejoined = false; ///< and not loaded since: what others wrote is not known
};

} // namespace afterword
