// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/movefacts.h"

#include "core/domain/change/contactuses.h"
#include "core/domain/personnames.h"
#include "core/edits/closing.h"
#include "core/edits/editapplication.h"
#include "core/edits/edittask.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MoveFacts)
};

StageKind kindOf(const Search &search, const StageId &id)
{
    const Stage *stage = search.stages.find(id);
    return stage ? stage->kind : StageKind::Saved;
}

bool hasScheduled(const Application &application, Moment now)
{
    return std::any_of(
        application.interviews.begin(), application.interviews.end(),
        [&](const Interview &interview) { return !interview.cancelled && interview.endsAt() > now; });
}

/// Whether it was left for later when the card last came to a stage for interviews.
bool wasAskedForInterview(const Search &search, const Application &application)
{
    const auto stay =
        std::find_if(application.moves.rbegin(), application.moves.rend(),
                     [&](const StageMove &move) { return kindOf(search, move.to) == StageKind::Interview; });
    if (stay == application.moves.rend())
        return false;
    return std::none_of(
        application.interviews.begin(), application.interviews.end(),
        [&](const Interview &interview) { return !interview.cancelled && interview.endsAt() > stay->at; });
}

/// Whether the interview that a card moves for has been noted while it still lay before the rounds. In a
/// stage of its own for a first call that call is another one.
bool isNotedAlready(const Search &search, const Application &application)
{
    const StageKind from = search.kindOf(application);
    return (from == StageKind::Saved || from == StageKind::Applied) &&
           std::any_of(application.interviews.begin(), application.interviews.end(),
                       [](const Interview &interview) { return !interview.cancelled; });
}

std::vector<MoveTopic> topicsOf(const Search &search, const Application &application, StageKind kind,
                                Moment now)
{
    std::vector<MoveTopic> topics;
    const auto &outcome = application.outcome;
    const bool accepted = outcome && outcome->kind == OutcomeKind::Accepted;
    if (outcome && kind != StageKind::Closed && !(accepted && kind == StageKind::Accepted))
        topics.push_back(MoveTopic::Reopening);
    if (kind == StageKind::Interview && !hasScheduled(application, now) &&
        !wasAskedForInterview(search, application) && !isNotedAlready(search, application))
        topics.push_back(MoveTopic::Interview);
    if (kind == StageKind::Offer && !application.offer.receivedAt)
        topics.push_back(MoveTopic::Offer);
    if (kind == StageKind::Accepted && (!application.offer.signedAt || (accepted && !topics.empty())))
        topics.push_back(MoveTopic::Signature);
    if (kind == StageKind::Closed && !outcome)
        topics.push_back(MoveTopic::Ending);
    return topics;
}

/// Finds people by their names, and adds the unknown ones to the change.
class People {
public:
    People(const Search &search, Change &change)
        : m_search(search)
        , m_change(change)
    {
    }

    /// Whom @p name means where it is typed about @p application: somebody called so, else the only one of
    /// that application or its company who has that first or last name, else a new person.
    ContactId named(const QString &name, const Application &application)
    {
        const QString &organization = application.company;
        const auto isIt = [&](const Contact &contact) {
            return contact.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        const Contact *known = nullptr;
        for (const Contact &contact : m_search.contacts) {
            if (isIt(contact) && (!known || contact.organization == organization))
                known = &contact;
        }
        if (!known)
            known = onlyOneCalled(name, application);
        if (known)
            return known->id;
        for (const Edit<Contact> &edit : m_change.contacts) {
            if (edit.after && isIt(*edit.after))
                return edit.after->id;
        }
        Contact contact;
        contact.id.text = freshIdText(name, [&](const QString &text) { return isTaken({text}); });
        contact.name = name;
        contact.organization = organization;
        m_change.contacts.push_back({{}, contact});
        return contact.id;
    }

private:
    const Contact *onlyOneCalled(const QString &name, const Application &application) const
    {
        const Contact *found = nullptr;
        for (const Contact &contact : m_search.contacts) {
            const QStringList words = nameWords(contact.name) << contact.givenName;
            if (contact.team || !isOfApplication(contact, application) ||
                !words.contains(name, Qt::CaseInsensitive))
                continue;
            if (found)
                return nullptr; // two of them are called so
            found = &contact;
        }
        return found;
    }
    bool isTaken(const ContactId &id) const
    {
        return m_search.contacts.contains(id) ||
               std::any_of(m_change.contacts.begin(), m_change.contacts.end(),
                           [&](const Edit<Contact> &edit) { return edit.after && edit.after->id == id; });
    }

    const Search &m_search;
    Change &m_change;
};

/// Writes one answer onto an application.
class Answering {
public:
    Answering(const Search &search, Change &change, Application &application)
        : m_search(search)
        , m_people(search, change)
        , m_application(application)
    {
    }

    void operator()(const LeftForLater &) const {}
    void operator()(const Reopened &)
    {
        const Outcome was = *std::exchange(m_application.outcome, std::nullopt);
        m_application.offer.signedAt.reset();
        // What was written when it ended stays with it.
        for (const QString &noted : {was.reason, was.lesson}) {
            if (noted.trimmed().isEmpty())
                continue;
            m_application.remarks +=
                (m_application.remarks.isEmpty() ? QString() : u"\n"_s) + noted.trimmed();
        }
    }
    void operator()(const ArrangedInterview &arranged)
    {
        Interview interview;
        interview.id = freshInterviewId(m_search, m_application);
        interview.round = Words::tr("Interview");
        interview.start = arranged.start;
        interview.end = arranged.end;
        interview.zone = m_search.person.zone;
        for (const QString &name : arranged.interviewers)
            interview.interviewers.push_back({m_people.named(name, m_application), {}, {}, {}});
        m_application.interviews.push_back(std::move(interview));
    }
    void operator()(const ReceivedOffer &offer) const
    {
        m_application.offer.receivedAt = offer.at;
        m_application.offer.deadline = offer.deadline;
    }
    void operator()(const SignedOffer &offer) const { sign(m_application, offer.at); }
    void operator()(const Ending &ending)
    {
        Outcome outcome{ending.kind, ending.at, {}, {}, {}};
        if (!ending.toldBy.isEmpty())
            outcome.toldBy = m_people.named(ending.toldBy, m_application);
        m_application.outcome = outcome;
    }

private:
    const Search &m_search;
    People m_people;
    Application &m_application;
};

Result<void> settle(Application &application, const Search &search, StageKind kind, Moment now)
{
    if (kind == StageKind::Applied && !application.applied)
        application.applied = search.person.zone.date(now);
    if (kind != StageKind::Accepted)
        return {};
    if (!application.offer.signedAt)
        return Error{Words::tr("an offer counts when it is signed, and that of %1 is not signed yet; it "
                               "stays where it is")
                         .arg(application.company)};
    if (!application.outcome)
        application.outcome = Outcome{OutcomeKind::Accepted, *application.offer.signedAt, {}, {}, {}};
    return {};
}

} // namespace

bool isOfApplication(const Contact &contact, const Application &application)
{
    return contact.organization.compare(application.company, Qt::CaseInsensitive) == 0 ||
           names(application, contact.id);
}

std::vector<MoveAsking> askingsOfMove(const Search &search, std::span<const ApplicationId> cards,
                                      const StageId &to, Moment now)
{
    const StageKind kind = kindOf(search, to);
    std::vector<MoveAsking> askings;
    for (const ApplicationId &id : cards) {
        const Application *application = search.applications.find(id);
        if (!application || application->stage == to)
            continue;
        for (const MoveTopic topic : topicsOf(search, *application, kind, now))
            askings.push_back({id, topic});
    }
    return askings;
}

bool asksForFacts(const Stage *stage)
{
    return stage && (stage->kind == StageKind::Accepted || stage->kind == StageKind::Closed);
}

Result<Change> withFacts(Change moving, const Search &search, const StageId &to, const MoveAnswers &answers,
                         Moment now)
{
    const StageKind kind = kindOf(search, to);
    for (Edit<Application> &edit : moving.applications) {
        if (!edit.before || !edit.after || edit.before->stage == edit.after->stage)
            continue;
        Application &application = *edit.after;
        for (const auto &[card, answer] : answers) {
            if (card == application.id)
                std::visit(Answering(search, moving, application), answer);
        }
        if (Result<void> settled = settle(application, search, kind, now); !settled)
            return settled.error();
    }
    return settlingApplyTasks(std::move(moving), search, now);
}

} // namespace afterword
