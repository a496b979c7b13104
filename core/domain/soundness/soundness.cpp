// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/soundness/soundness.h"

#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/domain/questions.h"
#include "core/domain/soundness/flawnotes.h"
#include "core/domain/soundness/validate.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Soundness)
};

/// One pass over a search, from what is named to what names it.
class Mending : private FlawNotes {
public:
    Mending(Search &search, MendingWay way)
        : FlawNotes(way)
        , m_search(search)
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
        return takeFlaws();
    }

private:
    void person()
    {
        std::vector<int> days;
        for (const int day : m_search.person.weekend) {
            const bool isNew = std::find(days.begin(), days.end(), day) == days.end();
            if (day >= 1 && day <= 7 && isNew)
                days.push_back(day);
        }
        if (days.size() == 7 || (days.empty() && !m_search.person.weekend.empty()))
            days = Person().weekend;
        if (days != m_search.person.weekend)
            value(u"person, weekend"_s, Words::tr("it is not a list of days that leaves one for work"),
                  listOf(m_search.person.weekend), listOf(days));
        m_search.person.weekend = days;
        const QString holidays = m_search.person.holidays.join(u", "_s);
        if (m_search.person.holidays.removeDuplicates() > 0)
            value(u"person, holidays"_s, Words::tr("a calendar is named twice"), holidays,
                  m_search.person.holidays.join(u", "_s));
        if (m_search.person.holidays.size() > mostHolidayCalendars) {
            m_search.person.holidays.resize(mostHolidayCalendars);
            value(u"person, holidays"_s,
                  Words::tr("there are more than %1 calendars").arg(mostHolidayCalendars), holidays,
                  m_search.person.holidays.join(u", "_s));
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
                value(u"policy, "_s + QString::fromLatin1(number.name), validate(with).error().message,
                      textOf(number, given), textOf(number, policy));
        }
    }

    static QString textOf(const PolicyNumber &number, const Policy &policy)
    {
        const auto *whole = std::get_if<int Policy::*>(&number.member);
        return whole ? QString::number(policy.*(*whole))
                     : isoTime(policy.*std::get<QTime Policy::*>(number.member));
    }
    static QString listOf(const std::vector<int> &days)
    {
        QStringList texts;
        for (const int day : days)
            texts += QString::number(day);
        return texts.join(u", "_s);
    }

    void stages()
    {
        mendIds(m_search.stages, u"stage "_s, m_stageNow,
                [](const Stage &stage) { return said({stage.name}); });
        const std::vector<Stage> all(m_search.stages.begin(), m_search.stages.end());
        for (const Stage &stage : all) {
            if (isSoundColour(stage.colour))
                continue;
            value(u"stage "_s + stage.id.text + u", colour"_s,
                  Words::tr("it is not a colour such as #3a7bd5"), stage.colour);
            Stage plain = stage;
            plain.colour.clear();
            m_search.stages.put(plain);
        }
        if (!m_search.stages.empty())
            return;
        m_search.stages = defaultStages();
        // A store that was just made holds nothing yet.
        if (!m_search.applications.empty())
            row(u"stage"_s, Words::tr("the board has none, so the usual ones are shown"), {});
    }

    void contacts()
    {
        mendIds(m_search.contacts, u"contact "_s, m_contactNow, [](const Contact &contact) {
            return said({contact.name, contact.title, contact.organization, contact.email, contact.phone,
                         contact.remarks});
        });
    }

    void templates()
    {
        QHash<TemplateId, TemplateId> now; // nothing that matters names them
        mendIds(m_search.templates, u"template "_s, now, [](const Template &one) {
            return said({one.name, one.subject, one.body});
        });
    }

    void decisions()
    {
        std::erase_if(m_search.decisions, [&](const Decision &decision) {
            const bool within =
                isWithinYears(decision.at) && (!decision.until || isWithinYears(*decision.until));
            const bool ends = decision.state != DecisionState::Snoozed || decision.until;
            if (!within)
                row(u"decision "_s + decision.followUp, outsideYears().message, toText(decision.state));
            else if (!ends)
                row(u"decision "_s + decision.followUp, Words::tr("until_moment: a snooze needs an end"),
                    toText(decision.state));
            return !within || !ends;
        });
    }

    void applications()
    {
        const auto &all = m_search.applications;
        makeRoom();
        // Nearly always all are sound: they are only looked at then, where they stand.
        if (std::all_of(all.begin(), all.end(), [this](const Application &one) { return isSound(one); }))
            return;
        m_interviews.clear();
        m_tasks.clear();
        for (const Task &task : m_search.tasks)
            m_tasks.insert(task.id);
        std::vector<Application> rows;
        QSet<ApplicationId> made;
        for (Application application : all) {
            const ApplicationId before = application.id;
            const auto isTaken = [&](const ApplicationId &id) {
                return id != before && (made.contains(id) || all.contains(id));
            };
            const QString says = said({application.company, application.role, application.remarks});
            if (!keepsId(application.id, u"application "_s, says, isTaken))
                continue;
            made.insert(application.id);
            goInto(application.id);
            mend(application);
            goInto({});
            rows.push_back(std::move(application));
        }
        m_search.applications = Table<Application>(std::move(rows));
    }

    /// For the ids of all applications, so that collecting them does not move them again and again.
    void makeRoom()
    {
        size_t interviews = 0;
        size_t tasks = m_search.tasks.size();
        for (const Application &application : m_search.applications) {
            interviews += application.interviews.size();
            tasks += application.tasks.size();
        }
        m_interviews.reserve(qsizetype(interviews));
        m_tasks.reserve(qsizetype(tasks));
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
        const size_t before = count();
        tasks(rows, u"task "_s);
        if (count() != before)
            m_search.tasks = Table<Task>(std::move(rows));
    }

    void tasks(std::vector<Task> &rows, const QString &where)
    {
        keepThose(rows, [&](Task &task) {
            const bool stays = keepsId(task.id, where, said({task.text}),
                                       [&](const TaskId &id) { return m_tasks.contains(id); });
            m_tasks.insert(task.id);
            return stays;
        });
        for (Task &task : rows)
            within(where + task.id.text + u", done_at"_s, task.doneAt);
    }

    void mend(Application &application)
    {
        const QString where = u"application "_s + application.id.text;
        if (const auto now = m_stageNow.constFind(application.stage); now != m_stageNow.constEnd())
            application.stage = *now;
        if (!m_search.stages.contains(application.stage)) {
            const StageId first = m_search.stages.front().id;
            value(where + u", stage"_s, Words::tr("there is no stage \"%1\"").arg(application.stage.text),
                  application.stage.text, first.text);
            application.stage = first;
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
            within(where + u", outcome_at"_s, outcome.at);
        }
        interviews(application);
        messages(application);
        drafts(application);
        tasks(application.tasks, u"task of "_s + application.id.text + u' ');
        for (Document &document : application.documents)
            within(u"document of "_s + application.id.text + u", sent_at"_s, document.sentAt);
        std::erase_if(application.moves, [&](const StageMove &move) {
            const QString place = u"stage_move of "_s + application.id.text;
            const QString says = said({move.from.text, move.to.text});
            const bool within = isWithinYears(move.at);
            // The stage itself may be gone: what is said here is how it was called.
            const bool named = isSoundId(move.from.text) && isSoundId(move.to.text);
            if (!within)
                row(place + u", at"_s, outsideYears().message, says);
            else if (!named)
                row(place + u", from_stage or to_stage"_s, badId(), says);
            return !within || !named;
        });
    }

    void interviews(Application &application)
    {
        m_interviewNow.clear();
        keepThose(application.interviews, [&](Interview &interview) { return keeps(interview); });
        for (Interview &interview : application.interviews) {
            const QString where = u"interview "_s + interview.id.text;
            known(where + u", arranged_by"_s, interview.arrangedBy);
            within(where + u", debrief_saved_at"_s, interview.debrief.savedAt);
            if (interview.invitation)
                within(where + u", invitation_stamp"_s, interview.invitation->stamp);
            keepThose(interview.interviewers,
                      [&](Interviewer &one) { return keeps(one, interview.id.text); });
        }
    }

    /// Whether the interview stays, as it is or put right.
    bool keeps(Interview &interview)
    {
        const InterviewId before = interview.id;
        const QString where = u"interview "_s;
        const QString says =
            said({interview.round, said(interview.start), said(interview.end), interview.location,
                  interview.debrief.wentWell, interview.debrief.contribution, interview.debrief.nextSteps});
        if (!isWithinYears(interview.start) || !isWithinYears(interview.end)) {
            row(where + before.text, outsideYears().message, says);
            return false;
        }
        if (!keepsId(interview.id, where, says,
                     [&](const InterviewId &id) { return m_interviews.contains(id); }))
            return false;
        if (interview.endsAt() <= interview.startsAt()) {
            const QString why = Words::tr("ends: it must end after it starts");
            if (!putsRight()) {
                row(where + interview.id.text, why, says);
                return false;
            }
            const QString ended = said(interview.end);
            interview.end = interview.zone.wallTime(interview.startsAt() + hours(1));
            value(where + interview.id.text, why, ended, said(interview.end));
        }
        m_interviews.insert(interview.id);
        if (interview.id != before)
            m_interviewNow.insert(before, interview.id);
        return true;
    }

    bool keeps(Interviewer &one, const QString &interview)
    {
        if (const auto now = m_contactNow.constFind(one.contact); now != m_contactNow.constEnd())
            one.contact = *now;
        if (m_search.contacts.contains(one.contact))
            return true;
        const QString where = u"interviewer of "_s + interview + u", contact"_s;
        if (!putsRight() || !isSoundId(one.contact.text)) {
            row(where, noContact(one.contact), said({one.moment, one.openQuestion, one.awkward}));
            return false;
        }
        // What was noted about them is worth more than a name.
        Contact contact;
        contact.id = one.contact;
        contact.name = one.contact.text;
        m_search.contacts.put(contact);
        value(where, noContact(one.contact), one.contact.text, Words::tr("a contact of that name"));
        return true;
    }

    void messages(Application &application)
    {
        QSet<MessageId> seen;
        keepThose(application.messages, [&](Message &message) {
            const QString where = u"message "_s + application.id.text + u'/';
            const QString says = said({message.subject, message.body});
            if (!keepsId(message.id, where, says, [&](const MessageId &id) { return seen.contains(id); }))
                return false;
            seen.insert(message.id);
            if (isWithinYears(message.at))
                return true;
            if (putsRight())
                putAtBeginning(where + message.id.text + u", at"_s, message.at);
            else
                row(where + message.id.text + u", at"_s, outsideYears().message, says);
            return putsRight();
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
        const QString of = u"draft "_s + application.id.text + u'/';
        keepThose(application.drafts, [&](Draft &draft) {
            const bool stays = keepsId(draft.id, of, said({draft.subject, draft.body}),
                                       [&](const DraftId &id) { return seen.contains(id); });
            seen.insert(draft.id);
            return stays;
        });
        for (Draft &draft : application.drafts) {
            const QString where = of + draft.id.text;
            known(where + u", contact"_s, draft.contact);
            known(where + u", interview"_s, draft.interview, application);
            if (!isWithinYears(draft.updatedAt))
                putAtBeginning(where + u", updated_at"_s, draft.updatedAt); // what was typed stays
        }
    }

    /// The moment cannot be told, and what it belongs to stays.
    void putAtBeginning(const QString &where, Moment &moment)
    {
        value(where, outsideYears().message, secondsOf(moment), isoMoment(Moment(), Zone()));
        moment = Moment();
    }
    static QString secondsOf(Moment moment) { return QString::number(moment.time_since_epoch().count()); }

    void known(const QString &where, std::optional<ContactId> &contact)
    {
        if (!contact)
            return;
        if (const auto now = m_contactNow.constFind(*contact); now != m_contactNow.constEnd())
            contact = *now;
        if (m_search.contacts.contains(*contact))
            return;
        value(where, noContact(*contact), contact->text);
        contact.reset();
    }

    void known(const QString &where, std::optional<InterviewId> &interview, const Application &application)
    {
        if (interview && m_interviewNow.contains(*interview))
            interview = m_interviewNow.value(*interview);
        if (!interview || findInterview(application, *interview))
            return;
        value(where, Words::tr("this application has no interview \"%1\"").arg(interview->text),
              interview->text);
        interview.reset();
    }

    void days(const QString &where, std::optional<int> &number)
    {
        if (!number || (*number >= 1 && *number <= mostDays))
            return;
        value(where, Words::tr("it must be between 1 and %1").arg(mostDays), QString::number(*number));
        number.reset();
    }

    void within(const QString &where, std::optional<Moment> &moment)
    {
        if (!moment || isWithinYears(*moment))
            return;
        value(where, outsideYears().message, secondsOf(*moment));
        moment.reset();
    }

    static QString noContact(const ContactId &id)
    {
        return Words::tr("there is no contact \"%1\"").arg(id.text);
    }

    Search &m_search;
    QHash<StageId, StageId> m_stageNow; ///< ids that became others
    QHash<ContactId, ContactId> m_contactNow;
    QHash<InterviewId, InterviewId> m_interviewNow; ///< of the present application
    QSet<InterviewId> m_interviews;                 ///< of the applications so far
    QSet<TaskId> m_tasks;                           ///< of the search, and of the applications so far
};

} // namespace

QString wordsFor(const std::vector<Flaw> &flaws)
{
    if (flaws.empty())
        return {};
    const size_t more = flaws.size() - 1;
    return more == 0 ? flaws.front().text()
                     : Words::tr("%1 (and %2 more)").arg(flaws.front().text()).arg(more);
}

bool isSoundId(const QString &text)
{
    const auto isControl = [](QChar c) { // Unicode adds none to these
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
    };
    return !text.isEmpty() &&
           std::none_of(text.cbegin(), text.cend(), [&](QChar c) { return c == u'/' || isControl(c); });
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
    return Mending(search, MendingWay::LeaveOut).run();
}

std::vector<Flaw> putRight(Search &search)
{
    return Mending(search, MendingWay::PutRight).run();
}

} // namespace afterword
