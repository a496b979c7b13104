// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/plan/planner.h"

namespace afterword::test {

/// A search told in a few lines, to be planned at a moment. Robin lives in New York and works Monday to
/// Friday; Northwind's card stands in Interviewing; Dana, Priya and Jonas interview, Lee recruits, Holly is
/// HR. Everybody has an e-mail address. 2026-11-26 (Thanksgiving) and 2026-12-25 are holidays.
class Story {
public:
    Story();

    /// The application that the story is about. Other ones go to search directly.
    Application northwind;
    Search search;
    BusinessCalendar calendar;

    /// An interview of Northwind, from "2026-11-23T10:00" to "2026-11-23T11:00", with these interviewers.
    Interview &interview(const char *id, const char *start, const char *end,
                         std::initializer_list<const char *> room, const char *zone = "America/New_York");
    /// A message out at a local time of Robin's.
    Message &sent(About about, const char *wall, const char *contact = nullptr,
                  const char *interview = nullptr);
    /// A message in.
    Message &received(const char *wall);
    void decided(const char *followUp, DecisionState state, const char *wall, const char *until = nullptr);

    /// A moment of Robin's clock, "2026-11-23T10:00".
    Moment at(const char *wall) const;

    std::vector<FollowUp> planAt(const char *wall, Horizon horizon = Horizon::Known) const;

    /// The follow-up with this key as "OPENS DUE LAPSES STATE", times in Robin's zone, "-" for no lapse and
    /// " projected" at the end where it is; "none" where it is not listed.
    QString line(const char *key, const char *now, Horizon horizon = Horizon::Known) const;

    /// The keys of a plan that begin with @p start, in order of their dues.
    QStringList keys(const char *now, const char *start, Horizon horizon = Horizon::Known) const;
};

} // namespace afterword::test
