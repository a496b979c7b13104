// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/schedule/businesscalendar.h"
#include "core/schedule/followup.h"

#include <QHash>

#include <span>
#include <vector>

namespace afterword {

/// The plan of a search, kept up to date at the price of what changed: one changed application plans that one
/// anew. A value; what it holds equals plan(search, calendar, now) at every moment (a test says so).
class Agenda {
public:
    Agenda() = default;
    Agenda(const Search &search, BusinessCalendar calendar, Moment now);

    /// Plans anew what @p change touched. @p search is the search after the change.
    void update(const Search &search, const Change &change, Moment now);
    /// Plans everything anew: the clock moved, or the whole search did.
    void refresh(const Search &search, Moment now);

    const BusinessCalendar &calendar() const { return m_calendar; }

    /// The follow-ups of one application, sorted by due.
    std::span<const FollowUp> of(const ApplicationId &application) const;
    /// Those that belong to no application (keep-searching).
    std::span<const FollowUp> general() const;
    /// All, sorted by due, then opens, then key. Costs a sort.
    std::vector<FollowUp> all() const;

    /// The earliest moment after @p now at which the state of a follow-up changes or one appears or lapses;
    /// absent where nothing will change by itself.
    std::optional<Moment> nextChange(Moment now) const;

private:
    BusinessCalendar m_calendar;
    QHash<ApplicationId, std::vector<FollowUp>> m_byApplication;
    std::vector<FollowUp> m_general;
};

} // namespace afterword
