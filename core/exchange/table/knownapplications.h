// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QHash>
#include <QSet>

namespace afterword {

/// The applications of a search by what tells them in a table, whose rows may be thousands.
class KnownApplications {
public:
    explicit KnownApplications(const Search &search);

    /// The application that @p row is: with its id (where it can be one of ours), else with its address, else
    /// of the same company and role. Two addresses or two days of applying are two applications, and so are
    /// two rows of one table with one address but another company or role. Null where it is none of @p
    /// search.
    const Application *find(const Application &row, const Search &search) const;

    /// @p application came from a row of this table.
    void add(const Application &application);

    /// The rank behind the last card of @p stage.
    qint64 rankAtEnd(const StageId &stage);

    /// Companies are counted, so that a thousand jobs at one do not try the same ids again and again.
    ApplicationId freshId(const QString &company, const Search &search);

private:
    void note(const Application &application);
    const Application *withUrl(const Application &row, const Search &search) const;
    const Application *withJob(const Application &row, const Search &search) const;

    QHash<QString, QList<ApplicationId>> m_byUrl;
    QHash<QString, QList<ApplicationId>> m_byJob;
    QHash<QString, ApplicationId> m_byWhole;
    QSet<ApplicationId> m_fromTable;
    QHash<QString, int> m_jobsAt;
    QHash<StageId, qint64> m_lastRanks;
};

} // namespace afterword
