// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlstore.h"

#include <array>

namespace afterword {

/// What a copy and the server last had in common: the base, of which the copy and the server each moved on.
/// It lies beside the copy, in one of two stores, and the copy names which: so a step from one base to the
/// next is made by the one transaction in which the copy names the next, and a program that is killed at any
/// moment leaves a copy and its own base.
class CopyBases {
public:
    /// Those of the copy at @p copyPath, which names @p name. Where neither store is that one, nothing is
    /// known to be common.
    static Result<CopyBases> open(const QString &copyPath, const QString &name);
    /// Makes the store @p made, which holds a new copy that names @p name, its first base as well.
    static Result<void> begin(const QString &copyPath, const QString &made);

    const QString &name() const { return m_name; }
    const Search &base() const { return m_base; }
    /// The server's search had had at least so many changes then.
    qint64 version() const { return m_version; }

    /// Writes what @p step makes of the base beside it, and gives its name.
    Result<QString> prepare(const Change &step, qint64 version);
    /// Whether that name was prepared last.
    bool isPrepared(const QString &name) const { return !name.isEmpty() && name == m_preparedName; }
    /// The copy names @p name from now on, which was prepared.
    void settle(const QString &name);
    /// Nothing is known to be common any more.
    void forget();

private:
    explicit CopyBases(QString copyPath)
        : m_copyPath(std::move(copyPath))
    {
    }
    Result<void> makeOther();

    QString m_copyPath;
    Search m_base;
    QString m_name;
    QString m_preparedName;
    qint64 m_version = 0;
    qint64 m_preparedVersion = 0;
    Change m_step;      ///< from the base to what the other store holds
    size_t m_which = 0; ///< of the two, the base
    std::array<std::unique_ptr<SqlStore>, 2> m_stores;
};

} // namespace afterword
