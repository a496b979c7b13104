// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/monthevents.h"

#include "core/domain/questions.h"
#include "ui/rulelooks.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MonthEvents)
};

QString inWords(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Rejected: return Words::tr("they said no");
    case OutcomeKind::Withdrawn: return Words::tr("you withdrew");
    case OutcomeKind::NoAnswer: return Words::tr("closed without an answer");
    case OutcomeKind::Declined: return Words::tr("you declined their offer");
    case OutcomeKind::Accepted: return Words::tr("you accepted their offer");
    }
    Q_UNREACHABLE();
}

QString inWords(const Message &message, const Search &search)
{
    const Contact *contact = search.contacts.find(message.contact);
    if (message.direction == Direction::In)
        return contact ? Words::tr("answer from %1").arg(contact->name) : Words::tr("answer");
    QString what = aboutText(message.about);
    if (message.about == About::Other && message.channel == Channel::Phone)
        what = Words::tr("call");
    else if (message.about == About::Other && message.channel == Channel::InPerson)
        what = Words::tr("talk");
    return contact ? Words::tr("%1 to %2", "a message, a name").arg(what, contact->name) : what;
}

class Gatherer {
public:
    Gatherer(const Search &search, QDate first, QDate last, Moment now)
        : m_search(search)
        , m_from(search.person.zone.moment(first, QTime(0, 0)))
        , m_to(search.person.zone.moment(last.addDays(1), QTime(0, 0)))
        , m_now(now)
    {
    }

    void gather(const Application &application)
    {
        m_application = application.id;
        if (application.applied)
            addDay(*application.applied, Words::tr("applied"));
        for (const Interview &interview : application.interviews)
            gather(application, interview);
        for (const Message &message : application.messages) {
            if (!message.automatic && isIn(message.at))
                add(message.at, inWords(message, m_search));
        }
        for (const Document &document : application.documents) {
            if (document.sentAt)
                add(*document.sentAt, Words::tr("sent: %1", "a file").arg(document.title));
        }
        gather(application.tasks);
        gatherNamedDays(application);
        const Offer &offer = application.offer;
        if (offer.receivedAt)
            add(*offer.receivedAt, Words::tr("offer received"));
        if (offer.signedAt)
            add(*offer.signedAt, Words::tr("offer signed"));
        if (application.outcome && application.outcome->at)
            add(*application.outcome->at, inWords(application.outcome->kind));
    }

    void gatherOwn()
    {
        m_application.reset();
        for (const Task &task : m_search.tasks)
            gather(task);
    }

    std::vector<MonthEvent> events() &&
    {
        std::stable_sort(m_events.begin(), m_events.end(), [](const MonthEvent &a, const MonthEvent &b) {
            return a.at != b.at ? a.at < b.at : a.wholeDay && !b.wholeDay;
        });
        return std::move(m_events);
    }

private:
    bool isIn(Moment at) const { return at >= m_from && at < m_to; }

    void add(Moment at, const QString &what)
    {
        if (isIn(at) && at <= m_now)
            m_events.push_back({at, false, false, false, what, m_application});
    }

    void addDay(QDate day, const QString &what)
    {
        const Moment at = day.isValid() ? m_search.person.zone.moment(day, QTime(0, 0)) : m_now;
        if (day.isValid() && isIn(at) && at <= m_now)
            m_events.push_back({at, true, false, false, what, m_application});
    }

    void gatherNamedDays(const Application &application)
    {
        if (application.outcome || application.offer.signedAt)
            return;
        const auto addNamed = [this](const std::optional<QDate> &day, const QString &what) {
            const Moment at = day ? m_search.person.zone.moment(*day, QTime(0, 0)) : m_to;
            if (isIn(at))
                m_events.push_back({at, true, false, true, what, m_application});
        };
        addNamed(application.offer.deadline, Words::tr("your answer to their offer is due"));
        if (!application.offer.receivedAt)
            addNamed(application.promisedDecision, Words::tr("they promised a decision"));
    }

    void gather(const Application &application, const Interview &interview)
    {
        const QString name = interview.round.isEmpty() ? Words::tr("Interview") : interview.round;
        const Moment starts = interview.startsAt();
        if (!isOff(application, interview) && isIn(starts))
            m_events.push_back({starts, false, true, false, name, m_application});
        if (interview.debrief.savedAt)
            add(*interview.debrief.savedAt, Words::tr("debrief of %1 written", "an interview").arg(name));
    }

    void gather(const Task &task)
    {
        if (task.doneAt)
            add(*task.doneAt, Words::tr("done: %1", "a task").arg(task.text));
    }

    void gather(const std::vector<Task> &tasks)
    {
        for (const Task &task : tasks)
            gather(task);
    }

    const Search &m_search;
    Moment m_from;
    Moment m_to;
    Moment m_now;
    std::optional<ApplicationId> m_application;
    std::vector<MonthEvent> m_events;
};

} // namespace

std::vector<MonthEvent> monthEvents(const Search &search, QDate first, QDate last, Moment now)
{
    Gatherer gatherer(search, first, last, now);
    for (const Application &application : search.applications)
        gatherer.gather(application);
    gatherer.gatherOwn();
    return std::move(gatherer).events();
}

} // namespace afterword
