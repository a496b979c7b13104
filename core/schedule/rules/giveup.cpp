// SPDX-License-Identifier: GPL-3.0-or-later
// give-up: after five weeks of silence, suggest to close as "no answer". Nothing ever closes by itself.
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

struct LastDay {
    QDate date;
    Cause cause;
};

/// The day since when nothing was heard: heard's date, or for an application with no word at all its applied
/// date.
QDate silentSince(const Situation &situation)
{
    if (situation.heard)
        return situation.heardDate;
    return situation.applied.value_or(QDate());
}

/// The latest of the days on which hope ends.
LastDay lastDay(const Situation &situation)
{
    const Application &application = situation.application;
    const Policy &policy = situation.context.policy();
    const QDate since = silentSince(situation);
    LastDay last{since.addDays(application.giveUpAfterDays.value_or(policy.giveUpAfterDays)),
                 {Cause::Kind::LongSilence, {}, since, 0, false}};
    const auto consider = [&](std::optional<QDate> date, int days, Cause::Kind kind) {
        if (date && date->addDays(days) > last.date)
            last = {date->addDays(days), {kind, {}, *date, 0, false}};
    };
    consider(application.promisedDecision, policy.giveUpAfterPromiseDays, Cause::Kind::PromiseLongPassed);
    consider(application.directions.notBefore, policy.giveUpAfterNotBeforeDays,
             Cause::Kind::NotBeforeLongPassed);
    return last;
}

/// Silence has a beginning: an application whose dates are all still to come is not silent yet.
bool applies(const Situation &situation)
{
    const bool quiet = situation.inProcess && situation.heard;
    const bool unanswered =
        situation.kind == StageKind::Applied && !situation.offer && !situation.outcome && situation.applied;
    return (quiet || unanswered) && !situation.interviewScheduled && !situation.signedElsewhere;
}

} // namespace

std::optional<Moment> giveUpOpens(const Situation &situation)
{
    if (!applies(situation))
        return std::nullopt;
    return situation.context.morningOf(situation.context.calendar.rolled(lastDay(situation).date));
}

std::optional<Proposal> bounded(Proposal proposal, const Situation &situation, Moment giveUp)
{
    const PlanContext &context = situation.context;
    FollowUp &followUp = proposal.followUp;
    if (const auto notBefore = situation.application.directions.notBefore) {
        const QDate first = context.calendar.rolled(*notBefore);
        followUp.cause.bounded = context.morningOf(first) > followUp.opens;
        followUp.opens = std::max(followUp.opens, context.morningOf(first));
        followUp.due = std::max(followUp.due, context.eveningOf(first));
    }
    if (followUp.opens >= giveUp)
        return std::nullopt;
    followUp.due = std::max(followUp.due, followUp.opens + hours(context.policy().minimumHours));
    followUp.due = std::min(followUp.due, giveUp);
    return proposal;
}

void giveUp(const Situation &situation, Plan &plan)
{
    const auto opens = giveUpOpens(situation);
    if (!opens)
        return;
    const PlanContext &context = situation.context;
    Proposal suggestion = proposal(Rule::GiveUp, situation);
    suggestion.followUp.key.heard = silentSince(situation);
    suggestion.followUp.opens = *opens;
    suggestion.followUp.due = context.eveningOf(context.dateOf(*opens));
    suggestion.followUp.projected = *opens > context.now;
    suggestion.followUp.cause = lastDay(situation).cause;
    if (!suggestion.followUp.projected || plan.projected)
        plan.add(std::move(suggestion), context);
    else
        plan.appears = earliest(plan.appears, opens);
}

} // namespace afterword::rules
