// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/schedule/crossapplication.h"
#include "core/schedule/dates/businesscalendar.h"
#include "core/schedule/decisionbook.h"
#include "core/schedule/plan/planorder.h"

#include <QSet>

#include <span>

namespace afterword {

/// What a planning has changed, so that whoever shows the plan reads no more than that anew.
struct Replanned {
    /// One application's follow-ups, or where none is named those of the search itself.
    struct Part {
        std::optional<ApplicationId> application;
        KeptFollowUps before; ///< null: there were none
        KeptFollowUps after;
    };
    /// Everything may be another; parts is empty then.
    bool everything = false;
    std::vector<Part> parts;
    /// The plan as it stood, where everything was planned anew.
    std::shared_ptr<const PlanOrder> before;
};

/// The plan of a search, kept up to date at the price of what changed: one changed application plans that one
/// anew. A value; what it holds equals plan(search, calendar, now) at every moment (a test says so).
class Agenda {
public:
    Agenda() = default;
    Agenda(const Search &search, BusinessCalendar calendar, Moment now);

    /// Plans anew what @p change touched. @p search is the search after the change.
    Replanned update(const Search &search, const Change &change, Moment now);
    /// Plans anew those applications whose follow-ups change between the last planning and @p now; everything
    /// where the clock went back.
    Replanned advance(const Search &search, Moment now);
    /// Plans everything anew: the whole search is another one.
    Replanned refresh(const Search &search, Moment now);
    /// The person's weekend or holidays are others now.
    Replanned setCalendar(const Search &search, BusinessCalendar calendar, Moment now);

    const BusinessCalendar &calendar() const { return m_calendar; }

    /// The follow-ups of one application, sorted by due. Valid until the agenda changes.
    std::span<const FollowUp> of(const ApplicationId &application) const;
    /// Those that belong to no application: keep-searching and the search's own tasks.
    std::span<const FollowUp> general() const { return *m_general; }
    /// Those of one application and what follows if no answer ever comes, at the last planning.
    std::vector<FollowUp> projected(const Search &search, const Application &application) const;
    /// Whether @p application calls for a kind word of withdrawal that no follow-up can ask for, since nobody
    /// is named whom it could go to (rule thank-and-withdraw), at the last planning.
    bool withdrawsFromNobody(const Search &search, const Application &application) const;
    /// The interview of @p application that was held last, where nobody is named who was there while a note
    /// of thanks (rule thank-you) would still be listed, at the last planning; else absent.
    std::optional<InterviewId> heldWithNobody(const Search &search, const Application &application) const;
    /// All, sorted by due, then opens, then key.
    const PlanOrder &listed() const { return m_order; }
    /// The same as values. Costs a copy of each.
    std::vector<FollowUp> all() const { return m_order.values(); }
    /// The follow-up with this key; absent where none is planned.
    std::optional<FollowUp> find(const FollowUpKey &key, const Search &search) const;
    /// The follow-up with the key of @p like, which may be an earlier one; null where none is planned. Valid
    /// until the agenda changes.
    const FollowUp *find(const FollowUp &like) const;

    /// The earliest moment after the last planning at which a follow-up appears, lapses or changes its state;
    /// absent where nothing will change by itself.
    std::optional<Moment> nextChange() const;

private:
    struct Planned {
        KeptFollowUps followUps;
        std::optional<Moment> nextChange;
    };
    /// When an application's follow-ups change next. An entry that says another moment than what is planned
    /// is stale.
    struct Waiting {
        Moment when;
        ApplicationId application;
    };
    /// The soonest stands first in a heap.
    static bool isLater(const Waiting &a, const Waiting &b) { return a.when > b.when; }
    void queueAll();
    bool isStale(const Waiting &waiting) const;
    void dropStale();
    Waiting takeSoonest();

    /// Plans @p touched anew, and those whose next change has come.
    Replanned replan(const Search &search, QSet<ApplicationId> touched, Moment now);
    void putInOrder(const std::vector<Replanned::Part> &parts);
    void planOne(const Search &search, const ApplicationId &id);
    void planGeneral(const Search &search);
    /// When a decision on a key with this id begins to hold, or its snooze ends, after the last planning.
    std::optional<Moment> nextDecision(const QString &id) const;

    BusinessCalendar m_calendar;
    DecisionBook m_decisions;
    CrossApplication m_crossApplication;
    QHash<ApplicationId, Planned> m_planned;
    std::vector<Waiting> m_waiting; ///< a heap; its first entry is never stale
    KeptFollowUps m_general = std::make_shared<const std::vector<FollowUp>>();
    PlanOrder m_order;
    std::optional<Moment> m_generalNextChange;
    Moment m_now;
};

} // namespace afterword
