// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/crossapplication.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/schedule/decisionbook.h"

#include <QVarLengthArray>

namespace afterword {

// A fact dated after now does not count yet.

inline bool hasHappened(const std::optional<Moment> &moment, Moment now)
{
    return moment && *moment <= now;
}
inline bool hasHappened(const Boxed<Outcome> &outcome, Moment now)
{
    return outcome && (!outcome->at || *outcome->at <= now);
}

/// "An offer exists from its receivedAt; without one there is none."
inline bool hasOffer(const Application &application, Moment now)
{
    return hasHappened(application.offer.receivedAt, now);
}

/// An offer is signed from its signedAt, while its application has no outcome but accepted.
inline bool isSigned(const Application &application, Moment now)
{
    return hasOffer(application, now) && hasHappened(application.offer.signedAt, now) &&
           (!hasHappened(application.outcome, now) || application.outcome->kind == OutcomeKind::Accepted);
}

/// What every rule may ask: all that a plan is derived from.
struct PlanContext {
    const Search &search;
    const BusinessCalendar &calendar;
    const DecisionBook &decisions;
    const CrossApplication &crossApplication;
    Moment now;
    QDate today = search.person.zone.date(now); ///< in the person's zone

    const Policy &policy() const { return search.policy; }
    /// The person's zone, in which "DATE 09:00" and the date of a moment are read.
    const Zone &zone() const { return search.person.zone; }
    QDate dateOf(Moment moment) const { return zone().date(moment); }
    Moment morningOf(QDate date) const { return zone().moment(date, policy().workDayStart); }
    Moment eveningOf(QDate date) const { return zone().moment(date, policy().workDayEnd); }
};

/// Screening, interview or waiting: the stages in which silence counts from the application itself, when
/// nothing was ever heard.
inline bool isUnderWay(StageKind kind)
{
    return kind == StageKind::Screening || kind == StageKind::Interview || kind == StageKind::Waiting;
}

/// An interview that exists for the rules, with its times as moments.
struct TimedInterview {
    const Interview *interview = nullptr;
    Moment start;
    Moment end;
    const DecisionBook::Entries *decisions = nullptr; ///< on follow-ups of this interview
};

/// What heard is: the last that came from them, or where nothing was heard the person's own latest step.
enum class News {
    Word,    ///< a message in or an ended interview
    Moved,   ///< a move forward on the board
    Applied, ///< the applied date
    Added,   ///< the added date
};

/// One application as the rules see it at a moment: etiquette.md's "Words", worked out once.
class Situation {
public:
    Situation(const PlanContext &context, const Application &application);

    const PlanContext &context;
    const Application &application;
    const DecisionBook::Entries &decisions; ///< on follow-ups of the application itself
    StageKind kind;
    const Outcome *outcome = nullptr; ///< null until it happened
    bool offer = false;
    bool isSigned = false;
    std::optional<Moment> signedElsewhere; ///< since when

    /// Interviews that are not cancelled and do not start after the outcome, in the order of their ends.
    QVarLengthArray<TimedInterview, 4> interviews;
    const TimedInterview *latest = nullptr; ///< the last ended one
    bool interviewScheduled = false;

    std::optional<QDate> applied;
    std::optional<Moment> heardFromThem; ///< the latest message in or ended interview
    std::optional<Moment> heard;   ///< as heardFromThem, else where the stage calls for it what news says
    QDate heardDate;               ///< null where heard is absent
    News news = News::Word;        ///< what heard is
    std::optional<Moment> reached; ///< the latest message out

    bool inProcess = false;
    bool open = false;

    /// Whether @p contact is a shared mailbox, which no letter greets by name.
    bool isTeam(const ContactId &contact) const
    {
        const Contact *known = context.search.contacts.find(contact);
        return known && known->team;
    }

    /// Whether a message out is about @p about and went out since @p since (at that moment included).
    bool wrote(About about, std::optional<Moment> since = {}) const;
    /// Whether a message out about @p about went to @p contact.
    bool wroteTo(const ContactId &contact, About about) const;
    /// Calls @p visit for every message out that counts.
    template <class Visit>
    void eachSent(Visit visit) const
    {
        for (const Message &message : application.messages) {
            if (message.direction == Direction::Out && message.at <= context.now)
                visit(message);
        }
    }

    /// The earliest moment after now at which a fact of this application begins to count.
    std::optional<Moment> nextFact() const;

private:
    void findNews();
};

} // namespace afterword
