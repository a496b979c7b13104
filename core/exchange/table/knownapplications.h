// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QHash>

#include <map>
#include <vector>

namespace afterword {

/// Numbers made of what tells an application in a table. Two that are the same have the same ones; not the
/// other way round.
struct ApplicationKeys {
    size_t url = 0;
    size_t job = 0;   ///< of the company and the role
    size_t whole = 0; ///< of all that tells a row apart
};

ApplicationKeys keysOf(const Application &application);

/// The applications of a search by what tells them in a table, whose rows may be thousands.
class KnownApplications {
public:
    /// @p rows: of the table, so that there is room for them at once.
    KnownApplications(const Search &search, int rows);

    /// The application that @p row is: with its id (where it can be one of ours), else with its address and
    /// the same company or role (jobLikeness()), else of the same company and role. Two addresses or two days
    /// of applying are two applications, and so are two rows of one table with one address but another
    /// company or role. Null where it is none of @p search.
    const Application *find(const Application &row, const ApplicationKeys &keys, const Search &search) const;

    /// @p application, which has @p keys and is at @p index of the search's table, came from a row of this
    /// table.
    void add(const Application &application, const ApplicationKeys &keys, size_t index);

    /// The rank behind the last card of @p stage.
    qint64 rankAtEnd(const StageId &stage);

    /// Companies are counted, so that a thousand jobs at one do not try the same ids again and again.
    ApplicationId freshId(const QString &company, const Search &search);

private:
    // Rows are thousands, so that nothing is held of them but where they stand, by a number made of what
    // tells them; what is found by it is compared as a whole.
    using Key = size_t;
    using Indices = QList<quint32>;

    void note(const Application &application, const ApplicationKeys &keys, size_t index);
    bool isFromTable(size_t index) const;
    const Application *withUrl(const Application &row, Key url, const Search &search) const;
    const Application *withJob(const Application &row, Key job, const Search &search) const;

    QHash<Key, Indices> m_byUrl;
    QHash<Key, Indices> m_byJob;
    QHash<Key, quint32> m_byWhole;
    std::vector<bool> m_fromTable; ///< by index
    QHash<Key, int> m_jobsAt;      ///< by the company's name as it stands
    std::map<StageId, qint64> m_lastRanks;
};

} // namespace afterword
