// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/consent.h"
#include "core/storage/sqlstore.h"

#include <functional>

namespace afterword {

/// A whole copy of a shared search on this machine: an ordinary store, which is read and written as one,
/// whether the server can be reached or not. It keeps with itself what it has in common with the server.
class CopiedStore : public Store {
public:
    /// @p file must outlive it.
    static Result<std::unique_ptr<CopiedStore>> over(SqlStore &file);
    /// The address of the search that @p file is a copy of; empty where it is none.
    static Result<QString> addressIn(SqlStore &file);

    Result<Search> load() override { return m_file.load(); }
    /// What the person does. Refused where the search is shared with them for reading or no longer at all,
    /// and where the server could not keep it.
    Result<void> write(const Change &change) override;
    Result<bool> changedOutside() override { return m_file.changedOutside(); }

    /// While it lives, what is written is what others did: the copy is then in step with the base of that
    /// name, in the same transaction.
    class TakingIn {
    public:
        TakingIn(CopiedStore &store, QString base);
        ~TakingIn();
        Q_DISABLE_COPY_MOVE(TakingIn)

    private:
        CopiedStore &m_store;
    };
    /// The same where nothing has to be written for it.
    Result<void> settle(const QString &base);

    /// The name of the base (copybases.h) that the copy is in step with, save for what is not sent yet.
    const QString &base() const { return m_base; }
    /// As the server said last.
    bool mayWrite() const { return m_access == Access::Write; }
    const QString &owner() const { return m_owner; }
    Result<void> setRights(bool mayWrite, const QString &owner);
    /// Whether it is still shared, as far as is known; until setRights() is called again it is not, once
    /// setWithdrawn() was.
    bool isShared() const { return m_access != Access::None; }
    Result<void> setWithdrawn();
    /// What the person does is asked about first: an error keeps it from being written. What others did is
    /// not.
    using Consideration = std::function<Result<void>(const Change &)>;
    void setConsideration(Consideration consider) { m_consider = std::move(consider); }
    /// How the server is reached; it is the same search.
    Result<void> setAddress(const QString &address);

    /// What a new copy begins with.
    static std::vector<SqlStore::Note> notesOf(const QString &base, const QString &address, bool mayWrite,
                                               const QString &owner);

private:
    explicit CopiedStore(SqlStore &file)
        : m_file(file)
    {
    }

    Result<void> setAccess(Access access, const QString &owner);

    SqlStore &m_file;
    QString m_base;
    QString m_owner;
    Access m_access = Access::Write;
    std::optional<QString> m_takingIn;
    Consideration m_consider;
};

} // namespace afterword
