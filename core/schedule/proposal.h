// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"
#include "core/schedule/plan/situation.h"

namespace afterword {

/// A follow-up as its rule proposes it, before the person's decisions and the clock have their say.
struct Proposal {
    FollowUp followUp;
    std::optional<int> lapsesAfterDays;               ///< after the due, as calendar days in zone
    const Zone *zone = nullptr;                       ///< in which days are counted; null: the person's
    const DecisionBook::Entries *decisions = nullptr; ///< those on its key are among them
    Moment decidedFrom = Moment::min();               ///< a decision made before does not count
    bool held = false;
};

/// A proposal of @p rule about @p situation's application, whose key's id is the application's.
Proposal proposal(Rule rule, const Situation &situation);
/// As above, with the interview's id in the key, read in the interview's own zone.
Proposal proposal(Rule rule, const Situation &situation, const TimedInterview &held);

/// Names @p contact as the recipient and suggests the channel. The contact, null where nobody is named.
const Contact *address(Proposal &proposal, const std::optional<ContactId> &contact,
                       const Situation &situation);

/// Turns the proposal into what is listed at context.now; false where it is not: skipped, done or lapsed.
/// Sees to "due is never less than 2 hours after opens", to lapses, to the latest decision (but for a
/// projected one) and to the state.
bool settle(Proposal &proposal, const PlanContext &context);

/// @p moment moved by calendar days at the same clock time in @p zone.
Moment plusDays(Moment moment, int days, const Zone &zone);

/// The earlier of two moments, of which either may be absent.
std::optional<Moment> earliest(std::optional<Moment> a, std::optional<Moment> b);

/// What a plan is written to.
struct Plan {
    std::vector<FollowUp> &followUps;
    bool projected; ///< whether what follows without any answer is wanted as well
    /// The earliest moment after now at which facts begin to count or a follow-up appears that is not listed
    /// yet.
    std::optional<Moment> appears;

    void add(Proposal proposal, const PlanContext &context)
    {
        if (settle(proposal, context))
            followUps.push_back(std::move(proposal.followUp));
    }
};

} // namespace afterword
