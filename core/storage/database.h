// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statements/rowstore.h"
#include "core/storage/storageerror.h"
#include "core/storage/storefile.h"
#include "core/storage/storegate.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <map>
#include <vector>

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
class Database : public RowStore {
public:
    /// Opens the file itself behind @p path (":memory:" for one that is never on a disk). Refuses, and leaves
    /// untouched, a file that is not a store of ours, a newer one, and a damaged one. A file that may not be
    /// written is opened for reading. Brings an older schema up to date, save when it is opened ForReading. A
    /// new store appears under its name only when it is whole.
    static Result<Database> open(const QString &path, OpenMode mode);
    /// The same for whoever is alone inside the store's gate.
    static Result<Database> openInside(const QString &path, OpenMode mode);
    /// Keeps every other program from writing to the sound store at @p path while the result lives, also one
    /// that does not know the gate, inside which the caller is alone; rows of a log are moved into the file.
    /// Absent where it is damaged or none of ours and has to be taken as it is. An error where somebody uses
    /// it.
    static Result<std::optional<Database>> holdAlone(const QString &path);
    /// One that is never on a disk and holds nothing, not even tables.
    static Result<Database> inMemory();

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database() override;

    const QSqlDatabase &connection() const { return m_connection; }
    /// Whether the SQLite that this program is linked with opened it.
    bool isOurSqlite() const { return m_isOurSqlite; }
    bool isReadOnly() const { return m_readOnly; }
    /// Why nothing can be written, in words for the person. Only where isReadOnly().
    const Error &whyReadOnly() const { return m_whyReadOnly; }
    /// What the schema holds that is not ours, where it does.
    const std::optional<Error> &strangePart() const { return m_strangePart; }

    /// Keeps everybody else from opening the store from now on. An error where somebody has it open.
    Result<void> stayAlone() const { return m_gate.stayAlone(); }
    /// Lets others open it again.
    void share() const { m_gate.share(); }

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

    Result<std::unique_ptr<Cursor>> rowsOf(const TableSpec &table, const QString &orderBy) const override;
    Result<qint64> countOf(const TableSpec &table) const override;
    Result<qint64> positionAtEnd(const TableSpec &table) const override;
    Result<void> writeDifference(const TableSpec &table, const std::vector<Row> &before,
                                 const std::vector<Row> &after) const override;
    Result<void> put(const TableSpec &table, const Row &row) const override;
    Result<void> removeWhere(const TableSpec &table, const QStringList &columns,
                             const Row &values) const override;

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
        // Whoever wrote before may have put another file in the place.
        if (auto there = isInItsPlace(); !there) {
            rollBack();
            return there;
        }
        if (Result<void> done = work(); !done) {
            rollBack();
            return done;
        }
        return commit();
    }

private:
    Database(const QSqlDatabase &connection, bool readOnly);
    /// How a connection is to use the file.
    enum class Access {
        Write,
        Read,
        /// Without a byte beside the file, which has rows in no log: the folder may not be written to, or the
        /// disk is full.
        ReadUnchanging,
        ReadAlone, ///< without the index of the log on the disk, which is full
    };
    static Result<Database> connect(const QString &path, Access access);
    static Result<Database> openAs(const QString &path, OpenMode mode, Access access);
    static Result<void> create(const QString &path);
    static Result<void> isThere(const QString &path);
    static void takeBackCutOffWrite(const QString &path);
    Result<void> checkWhose() const;
    Result<void> checkSound() const;
    Result<void> checkSchema();
    void setReadOnly(const Error &why);
    /// The statement @p sql, ready to run. The same one is prepared once: for the many rows of an import that
    /// would cost more than writing them.
    Result<QSqlQuery *> prepared(const QString &sql, StoreUse use) const;
    /// To be called when it has run.
    void done(const QString &sql) const;
    Result<void> begin() const;
    Result<void> commit() const;
    void rollBack() const;

    QSqlDatabase m_connection;
    bool m_isOurSqlite = false;
    bool m_readOnly = false;
    Error m_whyReadOnly;
    std::optional<Error> m_strangePart;
    StoreGate m_gate;
    QString m_path; ///< empty for one in memory, and while it is being made
    std::optional<storefile::Identity> m_identity;
    std::optional<storefile::Identity> m_log; ///< absent where there is none
    mutable std::map<QString, QSqlQuery> m_prepared;
};

} // namespace afterword
