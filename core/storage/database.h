// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/storefile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <map>

namespace afterword {

enum class OpenMode {
    CreateIfMissing,
    MustExist, ///< a store that vanished is never replaced by an empty one silently
    /// It must be there, of any version so far, and not one byte of it is changed; but a write that was cut
    /// off is taken back, since what stands in the file is half of it.
    ForReading,
};

/// A connection to a store file, private from birth, with the pragmas of the dialect set and read back.
/// Move-only; closes itself.
class Database {
public:
    /// Opens the file at @p path (":memory:" for one that is never on a disk). Refuses, and leaves untouched,
    /// a file that is no store of ours, a newer one, and a damaged one. A file that may not be written is
    /// opened for reading. Brings an older schema up to date, save when it is opened ForReading. A new store
    /// appears under its name only when it is whole.
    static Result<Database> open(const QString &path, OpenMode mode);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    const QSqlDatabase &connection() const { return m_connection; }
    bool isReadOnly() const { return m_readOnly; }

    /// Whether the file that was opened still stands at its path. After a move or a removal, writes would go
    /// to a file that nobody finds again.
    Result<void> isInItsPlace() const;

    /// Whether the connection still writes to the log that stands beside the store. Any file of ours that
    /// another part of this process opens and closes takes the process's locks with it (POSIX;
    /// sqlite.org/howtocorrupt.html, 2.2); a file dialog does so with every file that it lists. Then the next
    /// program that closes the store takes the log away, and what is written to it is found by nobody.
    bool hasItsLog() const;
    /// Opens the same file anew, for writing. On an error the connection is closed, and this can be called
    /// again.
    Result<void> reopen();

    /// Runs one statement with bound values.
    Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid QVariant where there is no row.
    Result<QVariant> ask(const QString &sql) const;

    /// Runs @p work in one write transaction: all of it is on the disk when this returns without an error,
    /// and nothing of it otherwise.
    template <class Work>
    Result<void> inTransaction(Work work) const
    {
        if (auto there = isInItsPlace(); !there)
            return there;
        if (auto begun = begin(); !begun)
            return begun;
        if (Result<void> done = work(); !done) {
            rollBack();
            return done;
        }
        return commit();
    }

private:
    Database(const QSqlDatabase &connection, bool readOnly);
    static Result<Database> connect(const QString &path, bool readOnly);
    static Result<void> create(const QString &path);
    static void takeBackCutOffWrite(const QString &path);
    Result<void> checkWhose() const;
    Result<void> checkSound() const;
    /// The statement @p sql, ready to run. The same one is prepared once: for the many rows of an import that
    /// would cost more than writing them.
    Result<QSqlQuery *> prepared(const QString &sql) const;
    /// To be called when it has run.
    void done(const QString &sql) const;
    Result<void> begin() const;
    Result<void> commit() const;
    void rollBack() const;

    QSqlDatabase m_connection;
    bool m_readOnly = false;
    QString m_path; ///< empty for one in memory, and while it is being made
    std::optional<storefile::Identity> m_identity;
    std::optional<storefile::Identity> m_log; ///< absent where there is none
    mutable std::map<QString, QSqlQuery> m_prepared;
};

/// What a failed statement means for the person: what happened, what is safe, what to do.
Error storageError(const QSqlError &error);

} // namespace afterword
