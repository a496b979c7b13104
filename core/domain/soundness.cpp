// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/soundness.h"

#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/domain/questions.h"
#include "core/domain/validate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// One pass over a search, from what is named to what names it.
class Mending {
public:
    explicit Mending(Search &search)
        : m_search(search)
    {
    }

    std::vector<Flaw> run()
    {
        person();
        policy();
        stages();
        contacts();
        ownTasks();
        applications();
        templates();
        decisions();
        return std::move(m_flaws);
    }

private:
    void value(const QString &where, const QString &what) { m_flaws.push_back({where, what, false}); }
    void row(const QString &where, const QString &what) { m_flaws.push_back({where, what, true}); }

    void person()
    {
        std::vector<int> days;
        for (const int day : m_search.person.weekend) {
            const bool isNew = std::find(days.begin(), days.end(), day) == days.end();
            if (day >= 1 && day <= 7 && isNew)
                days.push_back(day);
        }
        if (days.size() == 7)
            days = Person().weekend;
        if (days != m_search.person.weekend)
            value(u"person, weekend"_s, u"it is no list of days that leaves one for work"_s);
        m_search.person.weekend = days;
        if (m_search.person.holidays.removeDuplicates() > 0)
            value(u"person, holidays"_s, u"a calendar is named twice"_s);
        if (m_search.person.holidays.size() > mostHolidayCalendars) {
            value(u"person, holidays"_s, u"there are more than %1 calendars"_s.arg(mostHolidayCalendars));
            m_search.person.holidays.resize(mostHolidayCalendars);
        }
    }

    void policy()
    {
        Policy &policy = m_search.policy;
        if (validate(policy))
            return;
        // Number by number, so that those that make sense stay.
        const Policy given = policy;
        policy = Policy();
        for (const PolicyNumber &number : policyNumbers()) {
            Policy with = policy;
            std::visit([&](const auto member) { with.*member = given.*member; }, number.member);
            if (validate(with))
                policy = with;
            else
                value(u"policy, "_s + QString::fromLatin1(number.name), validate(with).error().message);
        }
    }

    void stages()
    {
        std::vector<Stage> sound;
        bool changed = false;
        for (Stage stage : m_search.stages) {
            const bool hasColour = isSoundColour(stage.colour);
            changed |= !hasColour || !isSoundId(stage.id.text);
            if (!isSoundId(stage.id.text)) {
                row(u"stage "_s + stage.id.text, badId());
                continue;
            }
            if (!hasColour) {
                value(u"stage "_s + stage.id.text + u", colour"_s, u"it is no colour such as #3a7bd5"_s);
                stage.colour.clear();
            }
            sound.push_back(std::move(stage));
        }
        if (changed)
            m_search.stages = Table<Stage>(sound);
        if (!m_search.stages.empty())
            return;
        m_search.stages = defaultStages();
        // A store that was just made holds nothing yet.
        if (!m_search.applications.empty())
            row(u"stage"_s, u"the board has none, so the usual ones are shown"_s);
    }

    void contacts()
    {
        std::vector<Contact> sound;
        for (const Contact &contact : m_search.contacts) {
            if (isSoundId(contact.id.text))
                sound.push_back(contact);
            else
                row(u"contact "_s + contact.id.text, badId());
        }
        if (sound.size() != m_search.contacts.size())
            m_search.contacts = Table<Contact>(std::move(sound));
    }

    void templates()
    {
        std::vector<Template> sound;
        for (const Template &one : m_search.templates) {
            if (isSoundId(one.id.text))
                sound.push_back(one);
            else
                row(u"template "_s + one.id.text, badId());
        }
        if (sound.size() != m_search.templates.size())
            m_search.templates = Table<Template>(std::move(sound));
    }

    void decisions()
    {
        std::erase_if(m_search.decisions, [&](const Decision &decision) {
            const bool within =
                isWithinYears(decision.at) && (!decision.until || isWithinYears(*decision.until));
            const bool ends = decision.state != DecisionState::Snoozed || decision.until;
            if (!within)
                row(u"decision "_s + decision.followUp, outsideYears().message);
            else if (!ends)
                row(u"decision "_s + decision.followUp, u"until_moment: a snooze needs an end"_s);
            return !within || !ends;
        });
    }

    void applications()
    {
        const auto &all = m_search.applications;
        // Nearly always all are sound: they are only looked at then, where they stand.
        if (std::all_of(all.begin(), all.end(), [this](const Application &one) { return isSound(one); }))
            return;
        m_interviews.clear();
        m_tasks.clear();
        for (const Task &task : m_search.tasks)
            m_tasks.insert(task.id);
        std::vector<Application> rows;
        rows.reserve(all.size());
        for (Application application : all) {
            if (!isSoundId(application.id.text)) {
                row(u"application "_s + application.id.text, badId());
                continue;
            }
            mend(application);
            rows.push_back(std::move(application));
        }
        m_search.applications = Table<Application>(std::move(rows));
    }

    /// What validate() asks of an application, and that its ids are not those of one before it.
    bool isSound(const Application &application)
    {
        if (!validateWhole(application, m_search))
            return false;
        const auto isNew = [](const auto &rows, auto &seen) {
            return std::all_of(rows.begin(), rows.end(), [&](const auto &one) {
                const qsizetype before = seen.size();
                seen.insert(one.id);
                return seen.size() > before;
            });
        };
        return isNew(application.interviews, m_interviews) && isNew(application.tasks, m_tasks);
    }

    void ownTasks()
    {
        std::vector<Task> rows(m_search.tasks.begin(), m_search.tasks.end());
        const size_t before = m_flaws.size();
        tasks(rows, u"task "_s);
        if (m_flaws.size() != before)
            m_search.tasks = Table<Task>(std::move(rows));
    }

    void tasks(std::vector<Task> &rows, const QString &where)
    {
        std::erase_if(rows, [&](const Task &task) {
            const bool sound = isSoundId(task.id.text) && !m_tasks.contains(task.id);
            m_tasks.insert(task.id);
            if (!sound)
                row(where + task.id.text, badId());
            return !sound;
        });
        for (Task &task : rows)
            within(where + task.id.text + u", done_at"_s, task.doneAt);
    }

    void mend(Application &application)
    {
        const QString where = u"application "_s + application.id.text;
        if (!m_search.stages.contains(application.stage)) {
            value(where + u", stage"_s, u"there is no stage \"%1\""_s.arg(application.stage.text));
            application.stage = m_search.stages.front().id;
        }
        known(where + u", recruiter"_s, application.recruiter);
        known(where + u", main_contact"_s, application.mainContact);
        known(where + u", hr"_s, application.hr);
        known(where + u", directed_contact"_s, application.directions.contact);
        days(where + u", give_up_after_days"_s, application.giveUpAfterDays);
        days(where + u", every_business_days"_s, application.directions.everyBusinessDays);
        within(where + u", offer_received_at"_s, application.offer.receivedAt);
        within(where + u", offer_written_at"_s, application.offer.writtenAt);
        within(where + u", offer_signed_at"_s, application.offer.signedAt);
        if (application.outcome) {
            Outcome &outcome = *application.outcome;
            known(where + u", outcome_told_by"_s, outcome.toldBy);
            if (!isWithinYears(outcome.at)) {
                value(where + u", outcome_at"_s, outsideYears().message);
                outcome.at = Moment();
            }
        }
        interviews(application);
        messages(application);
        drafts(application);
        tasks(application.tasks, u"task of "_s + application.id.text + u' ');
        for (Document &document : application.documents)
            within(u"document of "_s + application.id.text + u", sent_at"_s, document.sentAt);
        std::erase_if(application.moves, [&](const StageMove &move) {
            const QString place = u"stage_move of "_s + application.id.text;
            const bool within = isWithinYears(move.at);
            // The stage itself may be gone: what is said here is how it was called.
            const bool named = isSoundId(move.from.text) && isSoundId(move.to.text);
            if (!within)
                row(place + u", at"_s, outsideYears().message);
            else if (!named)
                row(place + u", from_stage or to_stage"_s, badId());
            return !within || !named;
        });
    }

    void interviews(Application &application)
    {
        std::erase_if(application.interviews, [&](const Interview &interview) {
            const QString why = wrongIn(interview);
            if (!why.isEmpty())
                row(u"interview "_s + interview.id.text, why);
            else
                m_interviews.insert(interview.id);
            return !why.isEmpty();
        });
        for (Interview &interview : application.interviews) {
            const QString where = u"interview "_s + interview.id.text;
            known(where + u", arranged_by"_s, interview.arrangedBy);
            within(where + u", debrief_saved_at"_s, interview.debrief.savedAt);
            if (interview.invitation)
                within(where + u", invitation_stamp"_s, interview.invitation->stamp);
            std::erase_if(interview.interviewers, [&](const Interviewer &one) {
                const bool isKnown = m_search.contacts.contains(one.contact);
                if (!isKnown)
                    row(u"interviewer of "_s + interview.id.text + u", contact"_s, noContact(one.contact));
                return !isKnown;
            });
        }
    }

    /// Why the interview cannot be one; empty where it can.
    QString wrongIn(const Interview &interview) const
    {
        if (!isSoundId(interview.id.text))
            return badId();
        if (m_interviews.contains(interview.id))
            return u"another interview has the same id"_s;
        if (!isWithinYears(interview.start) || !isWithinYears(interview.end))
            return outsideYears().message;
        return interview.endsAt() > interview.startsAt() ? QString() : u"ends: it must end after it starts"_s;
    }

    void messages(Application &application)
    {
        QSet<MessageId> seen;
        std::erase_if(application.messages, [&](const Message &message) {
            const QString where = u"message "_s + application.id.text + u'/' + message.id.text;
            const bool sound = isSoundId(message.id.text) && !seen.contains(message.id);
            seen.insert(message.id);
            if (!sound)
                row(where, badId());
            else if (!isWithinYears(message.at))
                row(where + u", at"_s, outsideYears().message);
            return !sound || !isWithinYears(message.at);
        });
        for (Message &message : application.messages) {
            const QString where = u"message "_s + application.id.text + u'/' + message.id.text;
            known(where + u", contact"_s, message.contact);
            known(where + u", interview"_s, message.interview, application);
        }
    }

    void drafts(Application &application)
    {
        QSet<DraftId> seen;
        std::erase_if(application.drafts, [&](const Draft &draft) {
            const bool sound = isSoundId(draft.id.text) && !seen.contains(draft.id);
            seen.insert(draft.id);
            if (!sound)
                row(u"draft "_s + application.id.text + u'/' + draft.id.text, badId());
            return !sound;
        });
        for (Draft &draft : application.drafts) {
            const QString where = u"draft "_s + application.id.text + u'/' + draft.id.text;
            known(where + u", contact"_s, draft.contact);
            known(where + u", interview"_s, draft.interview, application);
            if (isWithinYears(draft.updatedAt))
                continue;
            value(where + u", updated_at"_s, outsideYears().message);
            draft.updatedAt = Moment(); // what was typed stays
        }
    }

    void known(const QString &where, std::optional<ContactId> &contact)
    {
        if (!contact || m_search.contacts.contains(*contact))
            return;
        value(where, noContact(*contact));
        contact.reset();
    }

    void known(const QString &where, std::optional<InterviewId> &interview, const Application &application)
    {
        if (!interview || findInterview(application, *interview))
            return;
        value(where, u"this application has no interview \"%1\""_s.arg(interview->text));
        interview.reset();
    }

    void days(const QString &where, std::optional<int> &number)
    {
        if (!number || (*number >= 1 && *number <= mostDays))
            return;
        value(where, u"it must be between 1 and %1"_s.arg(mostDays));
        number.reset();
    }

    void within(const QString &where, std::optional<Moment> &moment)
    {
        if (!moment || isWithinYears(*moment))
            return;
        value(where, outsideYears().message);
        moment.reset();
    }

    static QString badId()
    {
        return u"id: an id cannot be empty or given twice, nor hold '/' or control characters"_s;
    }
    static QString noContact(const ContactId &id) { return u"there is no contact \"%1\""_s.arg(id.text); }

    Search &m_search;
    std::vector<Flaw> m_flaws;
    QSet<InterviewId> m_interviews; ///< of the applications so far
    QSet<TaskId> m_tasks;           ///< of the search, and of the applications so far
};

} // namespace

QString wordsFor(const std::vector<Flaw> &flaws)
{
    if (flaws.empty())
        return {};
    const size_t more = flaws.size() - 1;
    return more == 0 ? flaws.front().text() : u"%1 (and %2 more)"_s.arg(flaws.front().text()).arg(more);
}

bool isSoundId(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'/' || c.category() == QChar::Other_Control;
    });
}

bool areLines(const QStringList &texts)
{
    return std::none_of(texts.begin(), texts.end(),
                        [](const QString &text) { return text.isEmpty() || text.contains(u'\n'); });
}

bool isSoundColour(const QString &text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.isEmpty() ||
           (text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), isHex));
}

std::vector<Flaw> mend(Search &search)
{
    return Mending(search).run();
}

} // namespace afterword
