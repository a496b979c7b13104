// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/soundness/validate.h"

#include "core/base/iso.h"
#include "core/domain/soundness/soundness.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

/// What will be there when the change is made.
class Known {
public:
    /// As it is, where nothing changes.
    explicit Known(const Search &search)
        : m_search(search)
    {
    }
    Known(const Change &change, const Search &search)
        : m_search(search)
    {
        for (const Edit<Contact> &edit : change.contacts) {
            if (edit.after)
                m_added.insert(edit.after->id);
            else
                m_removed.insert(edit.before->id);
        }
        if (change.stages) {
            m_stages.emplace();
            for (const Stage &stage : *change.stages->after)
                m_stages->insert(stage.id);
        }
    }

    bool has(const ContactId &id) const
    {
        return m_added.contains(id) || (m_search.contacts.contains(id) && !m_removed.contains(id));
    }
    bool has(const std::optional<ContactId> &id) const { return !id || has(*id); }
    bool has(const StageId &id) const
    {
        return m_stages ? m_stages->contains(id) : m_search.stages.contains(id);
    }

private:
    const Search &m_search;
    QSet<ContactId> m_added;
    QSet<ContactId> m_removed;
    std::optional<QSet<StageId>> m_stages;
};

template <class Entity>
bool isSound(const Id<Entity> &id)
{
    return isSoundId(id.text);
}

/// So many rows, as there are nearly always, are compared one with the other, for which nothing has to be
/// kept.
constexpr size_t few = 8;

/// Whether none of @p rows has the id of another.
template <class Row>
bool haveOwnIds(const std::vector<Row> &rows)
{
    if (rows.size() <= few) {
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (std::any_of(rows.begin(), row, [&](const Row &before) { return before.id == row->id; }))
                return false;
        }
        return true;
    }
    QSet<QString> seen;
    seen.reserve(qsizetype(rows.size()));
    for (const Row &row : rows)
        seen.insert(row.id.text);
    return size_t(seen.size()) == rows.size();
}

template <class Row>
bool hasSoundIds(const std::vector<Row> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return isSound(row.id); }) &&
           haveOwnIds(rows);
}

Error in(const Application &application, const QString &what)
{
    return {u"%1: %2"_s.arg(application.company.isEmpty() ? application.id.text : application.company, what)};
}

bool knowsEverybody(const Application &application, const Known &known)
{
    const auto &interviews = application.interviews;
    const bool interviewers =
        std::all_of(interviews.begin(), interviews.end(), [&](const Interview &interview) {
            return known.has(interview.arrangedBy) &&
                   std::all_of(interview.interviewers.begin(), interview.interviewers.end(),
                               [&](const Interviewer &one) { return known.has(one.contact); });
        });
    const auto knowsContact = [&](const auto &row) { return known.has(row.contact); };
    return interviewers && known.has(application.recruiter) && known.has(application.mainContact) &&
           known.has(application.hr) && known.has(application.directions.contact) &&
           (!application.outcome || known.has(application.outcome->toldBy)) &&
           std::all_of(application.messages.begin(), application.messages.end(), knowsContact) &&
           std::all_of(application.drafts.begin(), application.drafts.end(), knowsContact);
}

bool isWithinYears(const std::optional<Moment> &moment)
{
    return !moment || afterword::isWithinYears(*moment);
}

/// Whether all that it says happens in the years that can be written and read again.
bool happensWithinYears(const Task &task)
{
    return isWithinYears(task.doneAt);
}

bool happensWithinYears(const Application &application)
{
    const auto interview = [](const Interview &one) {
        return afterword::isWithinYears(one.start) && afterword::isWithinYears(one.end) &&
               isWithinYears(one.debrief.savedAt) &&
               (!one.invitation || isWithinYears(one.invitation->stamp));
    };
    const auto &interviews = application.interviews;
    const auto &messages = application.messages;
    const auto &drafts = application.drafts;
    const Offer &offer = application.offer;
    return std::all_of(interviews.begin(), interviews.end(), interview) &&
           std::all_of(messages.begin(), messages.end(),
                       [](const Message &one) { return isWithinYears(one.at); }) &&
           std::all_of(drafts.begin(), drafts.end(),
                       [](const Draft &one) { return isWithinYears(one.updatedAt); }) &&
           std::all_of(application.documents.begin(), application.documents.end(),
                       [](const Document &one) { return isWithinYears(one.sentAt); }) &&
           std::all_of(application.tasks.begin(), application.tasks.end(),
                       [](const Task &one) { return happensWithinYears(one); }) &&
           std::all_of(application.moves.begin(), application.moves.end(),
                       [](const StageMove &one) { return isWithinYears(one.at); }) &&
           isWithinYears(offer.receivedAt) && isWithinYears(offer.writtenAt) &&
           isWithinYears(offer.signedAt) && (!application.outcome || isWithinYears(application.outcome->at));
}

Result<void> validate(const Application &application, const Known &known)
{
    if (!isSound(application.id))
        return in(application, Words::tr("an application needs an id without '/'"));
    if (!known.has(application.stage))
        return in(application, Words::tr("its stage is not there any more"));
    if (!hasSoundIds(application.interviews) || !hasSoundIds(application.messages) ||
        !hasSoundIds(application.drafts) || !hasSoundIds(application.tasks))
        return in(application,
                  Words::tr("two interviews, messages, drafts or tasks have the same id, or one has none"));
    if (!areLines(application.tags))
        return in(application, Words::tr("a tag is one line of text"));
    const auto &moves = application.moves;
    if (!std::all_of(moves.begin(), moves.end(),
                     [](const StageMove &move) { return isSound(move.from) && isSound(move.to); }))
        return in(application, Words::tr("it was moved from or to a stage without a name"));
    if (application.directions.everyBusinessDays.value_or(1) < 1)
        return in(application, Words::tr("they can be asked again after one business day at the soonest"));
    if (application.giveUpAfterDays.value_or(1) < 1)
        return in(application, Words::tr("it can be given up after one day of silence at the soonest"));
    if (std::max(application.directions.everyBusinessDays.value_or(1),
                 application.giveUpAfterDays.value_or(1)) > mostDays)
        return in(application, Words::tr("nothing in it can wait longer than %1 days").arg(mostDays));
    if (!happensWithinYears(application))
        return in(application, Words::tr("something in it lies outside the years 1 to 9999"));
    for (const Interview &interview : application.interviews) {
        if (!(interview.endsAt() > interview.startsAt()))
            return in(application, Words::tr("an interview must end after it starts"));
    }
    if (!knowsEverybody(application, known))
        return in(application, Words::tr("somebody who is named here is not among your contacts any more"));
    return {};
}

/// The interviews that messages and drafts are about, as far as the application does not have them.
QSet<InterviewId> missingInterviews(const Application &application)
{
    QSet<InterviewId> missing;
    const auto collect = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.interview)
                missing.insert(*row.interview);
        }
    };
    collect(application.messages);
    collect(application.drafts);
    for (const Interview &interview : application.interviews)
        missing.remove(interview.id);
    return missing;
}

bool missesInterviews(const Application &application)
{
    const auto &interviews = application.interviews;
    if (interviews.size() > few)
        return !missingInterviews(application).isEmpty();
    const auto isMissed = [&](const auto &row) {
        return row.interview &&
               std::none_of(interviews.begin(), interviews.end(),
                            [&](const Interview &interview) { return interview.id == *row.interview; });
    };
    return std::any_of(application.messages.begin(), application.messages.end(), isMissed) ||
           std::any_of(application.drafts.begin(), application.drafts.end(), isMissed);
}

/// A message or draft is about an interview of its own application, or about none: the interchange file says
/// the same. What was amiss before is not held against another edit.
Result<void> validateReferences(const Edit<Application> &edit)
{
    QSet<InterviewId> missing = missingInterviews(*edit.after);
    if (edit.before)
        missing.subtract(missingInterviews(*edit.before));
    if (missing.isEmpty())
        return {};
    return in(*edit.after, Words::tr("a message or draft is about an interview that is not there any more"));
}

/// Interview ids name follow-ups, so a new one must differ from those of all applications.
Result<void> validateNewInterviews(const Edit<Application> &edit, const Search &search)
{
    QSet<InterviewId> added;
    for (const Interview &interview : edit.after->interviews)
        added.insert(interview.id);
    if (edit.before) {
        for (const Interview &interview : edit.before->interviews)
            added.remove(interview.id);
    }
    if (added.isEmpty())
        return {};
    for (const Application &other : search.applications) {
        if (other.id == edit.after->id)
            continue;
        for (const Interview &interview : other.interviews) {
            if (added.contains(interview.id))
                return in(*edit.after,
                          Words::tr("an interview has the same id as one of %1").arg(other.company));
        }
    }
    return {};
}

/// The tasks that stand where they did not stand before.
QSet<TaskId> newTasks(const Change &change)
{
    QSet<TaskId> added;
    for (const Edit<Task> &edit : change.tasks) {
        if (!edit.before)
            added.insert(edit.after->id);
    }
    for (const Edit<Application> &edit : change.applications) {
        if (!edit.after)
            continue;
        QSet<TaskId> before;
        if (edit.before) {
            for (const Task &task : edit.before->tasks)
                before.insert(task.id);
        }
        for (const Task &task : edit.after->tasks) {
            if (!before.contains(task.id))
                added.insert(task.id);
        }
    }
    return added;
}

/// Calls @p visit with the id of every task that there is when the change is made.
template <class Visit>
void eachTaskAfter(const Change &change, const Search &search, Visit visit)
{
    QSet<TaskId> editedTasks;
    for (const Edit<Task> &edit : change.tasks) {
        editedTasks.insert(edit.before ? edit.before->id : edit.after->id);
        if (edit.after)
            visit(edit.after->id);
    }
    for (const Task &task : search.tasks) {
        if (!editedTasks.contains(task.id))
            visit(task.id);
    }
    QSet<ApplicationId> edited;
    const auto visitAll = [&](const Application &application) {
        for (const Task &task : application.tasks)
            visit(task.id);
    };
    for (const Edit<Application> &edit : change.applications) {
        edited.insert(edit.before ? edit.before->id : edit.after->id);
        if (edit.after)
            visitAll(*edit.after);
    }
    for (const Application &application : search.applications) {
        if (!edited.contains(application.id))
            visitAll(application);
    }
}

/// Task ids name follow-ups, so a new one must differ from those of all applications and of the search.
Result<void> validateNewTasks(const Change &change, const Search &search)
{
    const QSet<TaskId> added = newTasks(change);
    if (added.isEmpty())
        return {};
    QSet<TaskId> seen;
    bool twice = false;
    eachTaskAfter(change, search, [&](const TaskId &id) {
        if (!added.contains(id))
            return;
        twice |= seen.contains(id);
        seen.insert(id);
    });
    if (twice)
        return Error{Words::tr("two tasks cannot have the same id")};
    return {};
}

Result<void> validate(const Person &person)
{
    const auto isDay = [](int day) { return day >= 1 && day <= 7; };
    const QSet<int> days(person.weekend.begin(), person.weekend.end());
    if (!std::all_of(person.weekend.begin(), person.weekend.end(), isDay) || days.size() == 7)
        return Error{Words::tr("at least one day of the week must be left for work")};
    if (days.size() != qsizetype(person.weekend.size()))
        return Error{Words::tr("a day of the weekend is named twice")};
    if (!areLines(person.holidays) ||
        QSet<QString>(person.holidays.begin(), person.holidays.end()).size() != person.holidays.size())
        return Error{Words::tr("a holiday calendar is named twice, or its name is not one line")};
    if (person.holidays.size() > mostHolidayCalendars)
        return Error{Words::tr("at most %1 holiday calendars can be chosen").arg(mostHolidayCalendars)};
    return {};
}

} // namespace

Result<void> validate(const Change &change, const Search &search)
{
    const Known known(change, search);
    if (change.person) {
        if (auto person = validate(*change.person->after); !person)
            return person;
    }
    if (change.policy) {
        if (auto policy = validate(*change.policy->after); !policy)
            return policy;
    }
    if (change.stages) {
        if (change.stages->after->empty() || !hasSoundIds(*change.stages->after))
            return Error{Words::tr("the board needs at least one stage, and two cannot have the same id")};
        for (const Stage &stage : *change.stages->after) {
            if (!isSoundColour(stage.colour))
                return Error{
                    Words::tr("%1: a stage's colour is one such as #3a7bd5, or none").arg(stage.name)};
        }
    }
    for (const Edit<Template> &edit : change.templates) {
        if (edit.after && !isSound(edit.after->id))
            return Error{Words::tr("a template needs an id without '/'")};
    }
    for (const Edit<Task> &edit : change.tasks) {
        if (edit.after && !isSound(edit.after->id))
            return Error{Words::tr("a task needs an id without '/'")};
        if (edit.after && !happensWithinYears(*edit.after))
            return Error{Words::tr("a task lies outside the years 1 to 9999")};
    }
    if (auto tasks = validateNewTasks(change, search); !tasks)
        return tasks;
    for (const Edit<Decision> &edit : change.decisions) {
        if (edit.after && !(isWithinYears(edit.after->at) && isWithinYears(edit.after->until)))
            return Error{Words::tr("a decision lies outside the years 1 to 9999")};
        if (edit.after && edit.after->state == DecisionState::Snoozed && !edit.after->until)
            return Error{Words::tr("a snoozed follow-up needs the moment until which it is snoozed")};
    }
    bool contactsRemoved = false;
    for (const Edit<Contact> &edit : change.contacts) {
        contactsRemoved |= !edit.after;
        if (edit.after && !isSound(edit.after->id))
            return Error{Words::tr("a contact needs an id without '/'")};
    }
    QSet<ApplicationId> edited;
    for (const Edit<Application> &edit : change.applications) {
        edited.insert(edit.before ? edit.before->id : edit.after->id);
        if (!edit.after)
            continue;
        if (auto application = validate(*edit.after, known); !application)
            return application;
        if (auto interviews = validateNewInterviews(edit, search); !interviews)
            return interviews;
        if (auto references = validateReferences(edit); !references)
            return references;
    }
    if (!contactsRemoved && !change.stages)
        return {};
    for (const Application &application : search.applications) {
        if (edited.contains(application.id))
            continue;
        if (auto sound = validate(application, known); !sound)
            return sound;
    }
    return {};
}

Result<void> validateWhole(const Application &application, const Search &search)
{
    if (auto sound = validate(application, Known(search)); !sound)
        return sound;
    if (!missesInterviews(application))
        return {};
    return in(application, Words::tr("a message or draft is about an interview that is not there any more"));
}

} // namespace afterword
