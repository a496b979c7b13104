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
    void readStage(JsonFields &fields, Application &application, bool isNew);
    void readDates(JsonFields &fields, Application &application);
    void readDirections(JsonFields &fields, Directions &directions) const;
    void readInterviews(JsonFields &fields, Application &application);
    void readInterview(JsonFields &fields, Interview &interview, bool isNew) const;
    void readInterviewers(JsonFields &fields, Interview &interview) const;
    void readMessages(JsonFields &fields, Application &application) const;
    void readDrafts(JsonFields &fields, Application &application) const;
    void readOutcome(JsonFields &fields, Application &application) const;
    void readContact(JsonFields &fields, QLatin1StringView name, std::optional<ContactId> &contact) const;
    void checkContact(JsonFields &fields, QLatin1StringView name, const ContactId &contact) const;

    const Search &m_search;
    TaskReader &m_tasks;
    QHash<InterviewId, ApplicationId> m_owners; ///< whose each interview is: their ids name follow-ups
    QHash<StageId, qint64> m_lastRanks;
};

} // namespace afterword
