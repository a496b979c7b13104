// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/applicationreader.h"

#include "core/domain/questions.h"
#include "core/exchange/json/applicationparts.h"
#include "core/exchange/json/jsonmerge.h"
#include "core/exchange/json/valuereader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationReader)
};

/// Room for cards between two neighbours; the same distance as when cards are moved.
constexpr qint64 rankGap = qint64(1) << 20;

void checkEnd(JsonFields &fields, const Interview &interview)
{
    if (fields.problem().found() || interview.endsAt() > interview.startsAt())
        return;
    fields.fail(fields.has("end"_L1) ? "end"_L1 : "start"_L1,
                Words::tr("the interview must end after it starts"));
}

} // namespace

/// Reads one application. What it names in the search or in itself must be there.
class ApplicationReader::Reading {
public:
    Reading(ApplicationReader &all, Application &application, bool isNew)
        : m_all(all)
        , m_application(application)
        , m_isNew(isNew)
    {
    }

    template <class Value>
    void read(JsonFields &fields, QLatin1StringView name, Value &value)
    {
        if constexpr (HasFields<Value>)
            fields.object(name, [&](JsonFields &inside) { readFields(*this, inside, value, false); });
        else
            fields.read(name, value);
    }

    template <HasFields Value>
    void read(JsonFields &fields, QLatin1StringView name, std::optional<Value> &value)
    {
        readOrNull(fields, name, value);
    }

    template <HasFields Value>
    void read(JsonFields &fields, QLatin1StringView name, Boxed<Value> &value)
    {
        readOrNull(fields, name, value);
    }

    template <HasFields Row>
    void read(JsonFields &fields, QLatin1StringView name, std::vector<Row> &rows)
    {
        mergeRows(fields, name, "id"_L1, rows, &Row::id,
                  [&](JsonFields &item, Row &row, bool isNew) { readFields(*this, item, row, isNew); });
    }

    void read(JsonFields &fields, QLatin1StringView name, std::vector<Interview> &interviews)
    {
        mergeRows(fields, name, "id"_L1, interviews, &Interview::id,
                  [&](JsonFields &item, Interview &interview, bool isNew) {
                      readInterview(item, interview, isNew);
                  });
    }

    void read(JsonFields &fields, QLatin1StringView name, std::vector<Interviewer> &interviewers)
    {
        mergeRows(
            fields, name, "contact"_L1, interviewers, &Interviewer::contact,
            [&](JsonFields &item, Interviewer &one, bool isNew) { readFields(*this, item, one, isNew); });
    }

    void read(JsonFields &fields, QLatin1StringView /*name*/, std::vector<Task> &tasks)
    {
        m_all.m_tasks.read(fields, tasks, m_application.id);
    }

    void read(JsonFields &fields, QLatin1StringView /*name*/, std::vector<Document> &documents)
    {
        readDocuments(fields, documents);
    }

    void read(JsonFields &fields, QLatin1StringView /*name*/, std::vector<StageMove> &moves)
    {
        readMoves(fields, moves);
    }

    void read(JsonFields &fields, QLatin1StringView name, StageId &stage)
    {
        const StageId before = stage;
        fields.read(name, stage);
        const Table<Stage> &stages = m_all.m_search.stages;
        if (m_isNew && !fields.has(name)) {
            if (stages.empty())
                return fields.fail(name, Words::tr("it is missing, and there is no stage to begin with"));
            stage = stages.front().id;
        }
        if (fields.has(name) && !stages.contains(stage))
            return fields.fail(name, Words::tr("there is no stage \"%1\"").arg(stage.text));
        if (!m_isNew && stage == before)
            return;
        qint64 &last = m_all.m_lastRanks[stage];
        last += rankGap;
        m_application.rank = last;
    }

    void read(JsonFields &fields, QLatin1StringView name, std::optional<ContactId> &contact)
    {
        fields.read(name, contact);
        if (contact && fields.has(name))
            checkContact(fields, name, *contact);
    }

    void read(JsonFields &fields, QLatin1StringView name, ContactId &contact)
    {
        fields.read(name, contact);
        checkContact(fields, name, contact);
    }

    void read(JsonFields &fields, QLatin1StringView name, std::optional<InterviewId> &interview)
    {
        fields.read(name, interview);
        if (interview && fields.has(name) && !findInterview(m_application, *interview))
            fields.fail(name, Words::tr("this application has no interview \"%1\"").arg(interview->text));
    }

    void read(JsonFields &fields, QLatin1StringView name, std::optional<int> &days)
    {
        readDays(fields, name, days);
    }

    /// A template may be gone that filled a draft once, and none is an empty text.
    void read(JsonFields &fields, QLatin1StringView name, TemplateId &filledBy)
    {
        fields.read(name, filledBy.text);
    }

    void read(JsonFields &fields, QLatin1StringView name, QStringList &lines)
    {
        fields.readLines(name, lines);
    }

    /// null: not known.
    void read(JsonFields &fields, QLatin1StringView name, QDate &date)
    {
        std::optional<QDate> given;
        fields.read(name, given);
        if (fields.has(name))
            date = given.value_or(QDate());
    }

private:
    template <class Optional>
    void readOrNull(JsonFields &fields, QLatin1StringView name, Optional &value)
    {
        fields.optionalObject(name, value, [&](JsonFields &inside, auto &one, bool isNew) {
            readFields(*this, inside, one, isNew);
        });
    }

    void readInterview(JsonFields &fields, Interview &interview, bool isNew)
    {
        const auto owner = m_all.m_owners.constFind(interview.id);
        if (owner != m_all.m_owners.constEnd() && *owner != m_application.id)
            fields.fail("id"_L1,
                        Words::tr("the application \"%1\" has an interview with this id").arg(owner->text));
        m_all.m_owners.insert(interview.id, m_application.id);
        if (isNew)
            interview.zone = m_all.m_search.person.zone;
        readFields(*this, fields, interview, isNew);
        checkEnd(fields, interview);
    }

    void checkContact(JsonFields &fields, QLatin1StringView name, const ContactId &contact) const
    {
        if (!m_all.m_search.contacts.contains(contact))
            fields.fail(name, Words::tr("there is no contact \"%1\"").arg(contact.text));
    }

    ApplicationReader &m_all;
    Application &m_application;
    bool m_isNew;
};

ApplicationReader::ApplicationReader(const Search &search, TaskReader &tasks)
    : m_search(search)
    , m_tasks(tasks)
{
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews)
            m_owners.insert(interview.id, application.id);
        qint64 &last = m_lastRanks[application.stage];
        last = std::max(last, application.rank);
    }
}

void ApplicationReader::read(JsonFields &fields, Application &application, bool isNew)
{
    Reading reading(*this, application, isNew);
    readFields(reading, fields, application, isNew);
}

} // namespace afterword
