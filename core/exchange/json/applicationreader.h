// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/json/jsonfields.h"
#include "core/exchange/json/taskreader.h"

#include <QHash>

namespace afterword {

/// Reads applications onto those that stand in a search whose person, stages and contacts were read before.
class ApplicationReader {
public:
    /// @p tasks reads those of all applications and of the search, and is asked as long as this one is.
    ApplicationReader(const Search &search, TaskReader &tasks);

    /// Reads what is given onto @p application. A new one, and one that changes its stage, goes to the end of
    /// its stage.
    void read(JsonFields &fields, Application &application, bool isNew);

private:
    class Reading;

    const Search &m_search;
    TaskReader &m_tasks;
    QHash<InterviewId, ApplicationId> m_owners; ///< whose each interview is: their ids name follow-ups
    QHash<StageId, qint64> m_lastRanks;
};

} // namespace afterword
