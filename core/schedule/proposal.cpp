// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/proposal.h"

#include "core/schedule/channel.h"

namespace afterword {

namespace {

FollowUpState stateAt(const FollowUp &followUp, Moment now)
{
    if (now < followUp.opens)
        return FollowUpState::Upcoming;
    return now > followUp.due ? FollowUpState::Late : FollowUpState::Open;
}

} // namespace

Proposal proposal(Rule rule, const Situation &situation)
{
    Proposal proposal;
    proposal.followUp.key.rule = rule;
    proposal.followUp.key.id = situation.application.id.text;
    proposal.followUp.application = situation.application.id;
    proposal.decisions = &situation.decisions;
    return proposal;
}

Proposal proposal(Rule rule, const Situation &situation, const TimedInterview &held)
{
    Proposal proposal;
    proposal.followUp.key.rule = rule;
    proposal.followUp.key.id = held.interview->id.text;
    proposal.followUp.application = situation.application.id;
    proposal.followUp.interview = held.interview->id;
    proposal.zone = &held.interview->zone;
    proposal.decisions = held.decisions;
    return proposal;
}

const Contact *address(Proposal &proposal, const std::optional<ContactId> &contact,
                       const Situation &situation)
{
    const PlanContext &context = situation.context;
    const Contact *known = context.search.contacts.find(contact);
    proposal.followUp.contact = contact;
    proposal.followUp.channel =
        suggestedChannel(situation.application, known, context.policy(), context.today);
    return known;
}

Moment plusDays(Moment moment, int days, const Zone &zone)
{
    WallTime wall = zone.wallTime(moment);
    wall.date = wall.date.addDays(days);
    return zone.moment(wall);
}

std::optional<Moment> earliest(std::optional<Moment> a, std::optional<Moment> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(a, b);
}

bool settle(Proposal &proposal, const PlanContext &context)
{
    FollowUp &followUp = proposal.followUp;
    const Policy &policy = context.policy();
    const Zone &zone = proposal.zone ? *proposal.zone : context.zone();

    if (followUp.rule() != Rule::AskNextSteps)
        followUp.due = std::max(followUp.due, followUp.opens + hours(policy.minimumHours));
    if (proposal.lapsesAfterDays)
        followUp.lapses = plusDays(followUp.due, *proposal.lapsesAfterDays, zone);

    const Decision *decision =
        followUp.projected ? nullptr
                           : latestOn(*proposal.decisions, followUp.key, context.now, proposal.decidedFrom);
    if (decision && decision->state != DecisionState::Snoozed)
        return false;
    if (decision && decision->until) {
        followUp.opens = std::max(followUp.opens, *decision->until);
        followUp.due = std::max(followUp.due, *decision->until + hours(policy.snoozeDueHours));
        if (followUp.lapses)
            followUp.lapses =
                std::max(*followUp.lapses, plusDays(followUp.due, policy.snoozeLapsesDays, zone));
    }
    if (followUp.lapses && *followUp.lapses <= context.now)
        return false;

    followUp.state = stateAt(followUp, context.now);
    if (decision && decision->until && context.now < *decision->until)
        followUp.state = FollowUpState::Snoozed;
    if (proposal.held)
        followUp.state = FollowUpState::Held;
    return true;
}

} // namespace afterword
