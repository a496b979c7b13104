// SPDX-License-Identifier: GPL-3.0-or-later
// give-up: after five weeks of silence, suggest to close as "no answer". Nothing ever closes by itself.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"
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

Cause::Kind silence(const Situation &situation)
{
    if (!situation.heard)
        return Cause::Kind::SilenceSinceApplied;
    switch (situation.news) {
    case News::Word: return Cause::Kind::LongSilence;
    case News::Moved: return Cause::Kind::SilenceSinceMoved;
    case News::Applied: return Cause::Kind::SilenceSinceApplied;
    case News::Added: return Cause::Kind::SilenceSinceAdded;
    }
    Q_UNREACHABLE();
}

/// The latest of the days on which hope ends.
LastDay lastDay(const Situation &situation)
{
    const Application &application = situation.application;
    const Policy &policy = situation.context.policy();
    const QDate since = silentSince(situation);
    LastDay last{since.addDays(application.giveUpAfterDays.value_or(policy.giveUpAfterDays)),
                 {silence(situation), {}, since, 0, false}};
    if (last.cause.kind == Cause::Kind::SilenceSinceMoved)
        last.cause.moment = situation.heard;
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

std::optional<Proposal> bounded(Proposal proposal, const Situation &situation, Moment end)
{
    const PlanContext &context = situation.context;
    FollowUp &followUp = proposal.followUp;
    if (const auto notBefore = situation.application.directions.notBefore) {
        const QDate first = context.calendar.rolled(*notBefore);
        followUp.cause.bounded = context.morningOf(first) > followUp.opens;
        followUp.opens = std::max(followUp.opens, context.morningOf(first));
    }
    if (followUp.opens >= end)
        return std::nullopt;
    const QDate soonest =
        context.calendar.plus(context.dateOf(followUp.opens), context.policy().dueWithinBusinessDays);
    followUp.due = std::min(std::max(followUp.due, context.eveningOf(soonest)), end);
    proposal.held = situation.application.directions.noContact;
    return proposal;
}

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    const std::optional<Moment> opens = planning.giveUp;
    if (!opens)
        return;
    const PlanContext &context = situation.context;
    Proposal suggestion = proposal(Rule::GiveUp, situation);
    suggestion.followUp.key.heard = silentSince(situation);
    suggestion.followUp.opens = *opens;
    suggestion.followUp.due = context.eveningOf(
        context.calendar.plus(context.dateOf(*opens), context.policy().giveUpDueBusinessDays));
    suggestion.decidedFrom = situation.heard.value_or(Moment::min());
    suggestion.followUp.projected = *opens > context.now;
    suggestion.followUp.cause = lastDay(situation).cause;
    if (!suggestion.followUp.projected || plan.projected)
        plan.add(std::move(suggestion), context);
    else
        plan.appears = earliest(plan.appears, opens);
}

QString title(const FollowUpFacts & /*facts*/)
{
    return FollowUpFacts::tr("Close as “no answer”?");
}

QString whyAhead(const FollowUpFacts &facts)
{
    switch (facts.cause().kind) {
    case Cause::Kind::SilenceSinceMoved:
        return FollowUpFacts::tr(
            "You moved %1 to %3 on %2. If no answer comes, it may be time to close this one as "
            "“no answer”; nothing closes by itself.");
    case Cause::Kind::SilenceSinceApplied:
        return FollowUpFacts::tr(
            "You applied to %1 on %2. If no answer comes, it may be time to close this one as "
            "“no answer”; nothing closes by itself.");
    case Cause::Kind::SilenceSinceAdded:
        return FollowUpFacts::tr(
            "You added %1 on %2. If no answer comes, it may be time to close this one as “no "
            "answer”; nothing closes by itself.");
    case Cause::Kind::PromiseLongPassed:
        return FollowUpFacts::tr("%1 promised a decision by %2. If two more weeks pass without an answer, it "
                                 "may be time to close this one as “no answer”; nothing closes by itself.");
    case Cause::Kind::NotBeforeLongPassed:
        return FollowUpFacts::tr(
            "%1 asked you to wait until %2. If two more weeks pass without an answer, it may be time to "
            "close this one as “no answer”; nothing closes by itself.");
    default:
        return FollowUpFacts::tr("%1 has been silent since %2. If that goes on, it may be time to close this "
                                 "one as “no answer”; nothing closes by itself.");
    }
}

QString whyNow(const FollowUpFacts &facts)
{
    switch (facts.cause().kind) {
    case Cause::Kind::SilenceSinceMoved:
        return FollowUpFacts::tr(
            "You moved %1 to %3 on %2, and no answer has come. It may be time to close this one "
            "as “no answer”; nothing closes by itself.");
    case Cause::Kind::SilenceSinceApplied:
        // One that stands further may have got there by their answer, which nobody wrote down.
        if (facts.application() && isUnderWay(facts.search().kindOf(*facts.application())))
            return FollowUpFacts::tr(
                "You applied to %1 on %2, and the card is in “%3”, but nothing from them is logged here. "
                "If they have long been silent, it may be time to close this one as “no answer”; nothing "
                "closes by itself.");
        return FollowUpFacts::tr(
            "You applied to %1 on %2, and no answer has come. It may be time to close this one "
            "as “no answer”; nothing closes by itself.");
    case Cause::Kind::SilenceSinceAdded:
        return FollowUpFacts::tr(
            "You added %1 on %2, and the card is in “%3”, but nothing from them is logged here. If they "
            "have long been silent, it may be time to close this one as “no answer”; nothing closes by "
            "itself.");
    case Cause::Kind::PromiseLongPassed:
        return FollowUpFacts::tr(
            "%1 promised a decision by %2, and two more weeks have passed without an answer. It may be time "
            "to close this one as “no answer”; nothing closes by itself.");
    case Cause::Kind::NotBeforeLongPassed:
        return FollowUpFacts::tr(
            "%1 asked you to wait until %2, and two more weeks have passed without an answer. It may be time "
            "to close this one as “no answer”; nothing closes by itself.");
    default:
        return FollowUpFacts::tr(
            "%1 has been silent since %2. It may be time to close this one as “no answer”; "
            "nothing closes by itself.");
    }
}

QString why(const FollowUpFacts &facts)
{
    const QString sentence = facts.isAhead() ? whyAhead(facts) : whyNow(facts);
    if (sentence.contains(u"%3"))
        return sentence.arg(facts.company(), facts.causeDay(), facts.causeStage());
    return sentence.arg(facts.company(), facts.causeDay());
}

} // namespace

const RuleWork giveUp{Rule::GiveUp, plan, nullptr, title, why};

} // namespace afterword::rules
