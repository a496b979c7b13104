// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insights.h"

namespace afterword::test {

/// A search that lies behind, told in a few lines. Robin lives in New York; the weekend is Saturday and
/// Sunday; Dana and Priya interview, "talent" is a team.
class Past {
public:
    Past();

    Search search;

    /// Another application, in "applied", which was added and applied for on @p applied ("2026-10-05").
    Application &add(const char *id, const char *applied);
    /// An interview with Dana, from 10:00 to 11:00 on @p day, or until @p end ("11:00").
    static Interview &meet(Application &application, const char *day,
                           std::initializer_list<const char *> room = {"dana"});
    /// Notes the end of @p application on @p day at 12:00 of Robin's clock.
    void end(Application &application, OutcomeKind kind, const char *day, const char *reason = "") const;
    /// A message in on @p wall ("2026-10-12T09:00"), of Robin's clock.
    Message &received(Application &application, const char *wall) const;
    /// A thank-you for the latest interview.
    Message &thanked(Application &application, const char *wall, const char *contact = "dana") const;
    void offered(Application &application, const char *wall) const;
    void moved(Application &application, const char *wall, const char *to) const;

    /// A moment of Robin's clock, "2026-11-23T10:00".
    Moment at(const char *wall) const;
    /// The search with all that was added.
    Search told() const;
    /// Its insights.
    Insights seen(const char *wall = "2026-12-01T12:00") const;

private:
    std::vector<std::unique_ptr<Application>> m_added;
};

/// "a b c"
QString namesOf(const Cards &cards);

} // namespace afterword::test
