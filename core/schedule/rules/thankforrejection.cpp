// SPDX-License-Identifier: GPL-3.0-or-later
// thank-for-rejection: thank the person who told you, and ask for what may help next time.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/plan/recipients.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

bool isRejected(const Situation &situation)
{
    // Of a day that nobody knows any more it is too late for both.
    return situation.outcome && situation.outcome->at && situation.outcome->kind == OutcomeKind::Rejected;
}

Proposal afterRejection(Rule rule, const Situation &situation, int dueBusinessDays, int lapsesAfterDays)
{
    const PlanContext &context = situation.context;
    const Moment at = *situation.outcome->at;
    Proposal step = proposal(rule, situation);
    step.followUp.opens = at;
    step.followUp.due = context.eveningOf(context.calendar.plus(context.dateOf(at), dueBusinessDays));
    step.lapsesAfterDays = lapsesAfterDays;
    step.followUp.cause = {Cause::Kind::Usual, at, {}, 0, false};
    return step;
}

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    if (!isRejected(situation) || situation.wrote(Rule::ThankForRejection))
        return;
    const Policy &policy = situation.context.policy();
    Proposal thanks =
        afterRejection(Rule::ThankForRejection, situation, policy.rejectionThanksDueBusinessDays,
                       policy.rejectionThanksLapsesAfterDays);
    address(thanks, rejectionThanksRecipient(situation), situation);
    plan.add(std::move(thanks), situation.context);
}

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Thank %1 for the answer"),
                            FollowUpFacts::tr("Thank them for the answer"));
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "%1 turned you down on %2. Thank %3 all the same, and ask for feedback, who else is "
               "hiring, and an introduction.")
        .arg(facts.company(), facts.causeDay(), facts.recipient());
}

} // namespace

const RuleWork thankForRejection{Rule::ThankForRejection, plan, nullptr, title, why};

} // namespace afterword::rules
