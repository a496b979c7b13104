// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/storage/sqlstore.h"
#include "edits.h"

#include <QProcess>
#include <QStringList>

#include <vector>

namespace afterword::testing {

/// What is to happen to a program, and when (shim.cpp).
struct Fault {
    QString kind;   ///< once, always or kill
    int at = 0;     ///< the n-th call that changes a file; 0: nothing happens
    QString folder; ///< in which files count
};

/// How a program ended.
struct Ended {
    int exitCode = -1; ///< -1: it was killed or crashed
    QByteArray out;
    QByteArray err;
    bool struck = false; ///< whether the fault came; false where there were fewer calls
};

/// An environment without a display, a bus and the person's own folders; @p home stands for them.
QProcessEnvironment bareEnvironment(const QString &home);

/// Runs @p program to its end, with @p fault in it.
Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
          const QString &shim, const Fault &fault);

/// Lets the process be kept out by file permissions, also where root runs the tests.
void obeyPermissions(QProcess &process);

/// The driver's acknowledgements, replayed: what a store that started as @p start must hold.
class Replay {
public:
    Replay(Search start, quint64 seed)
        : m_search(std::move(start))
        , m_edits(seed)
    {
    }

    /// Goes through the driver's lines "saved" and "refused ...".
    void take(const QByteArray &lines);
    void take(bool saved);
    /// Whether the store may hold that: all that was said to be saved and nothing else, save for the one edit
    /// that was under way or refused last, whole.
    bool allows(const Search &held) const;
    int saved() const { return m_saved; }

private:
    Search withNext() const;

    Search m_search;
    std::vector<Search> m_refused; ///< with each of the edits that were refused since one was saved
    RandomEdits m_edits;
    int m_saved = 0;
};

/// What the store at @p path holds; a search without stages where it cannot be read.
Search heldBy(const QString &path);
/// What a new store holds.
Search newSearch();

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace afterword::testing
