// SPDX-License-Identifier: GPL-3.0-or-later
// ask-next-steps: before an interview, what to ask for while everybody is in the room.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

namespace afterword::rules {

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    if (situation.outcome || situation.signedElsewhere)
        return;
    for (const TimedInterview &timed : situation.interviews) {
        if (!timed.interview->debrief.nextSteps.trimmed().isEmpty())
            continue;
        Proposal before = proposal(Rule::AskNextSteps, situation, timed);
        before.followUp.opens = timed.start - minutes(situation.context.policy().askNextStepsMinutesBefore);
        before.followUp.due = timed.start;
        before.followUp.lapses = timed.end;
        before.followUp.cause = {Cause::Kind::Usual, timed.start, {}, 0, false};
        plan.add(std::move(before), situation.context);
    }
}

QString title(const FollowUpFacts & /*facts*/)
{
    return FollowUpFacts::tr("Ask about the next steps");
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "You meet %1 on %2 at %3. While you are there, ask when they decide and whom to contact and "
               "how, say which other processes you are in, and collect each person’s card.")
        .arg(facts.company(), facts.causeDay(), facts.causeTime());
}

} // namespace

const RuleWork askNextSteps{Rule::AskNextSteps, plan, nullptr, title, why};

} // namespace afterword::rules
