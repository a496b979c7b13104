// SPDX-License-Identifier: GPL-3.0-or-later
// debrief: step back after an interview and write down what happened, for oneself. An outcome does not end
// it.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

namespace afterword::rules {

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    const Policy &policy = situation.context.policy();
    for (const TimedInterview &timed : situation.interviews) {
        if (hasHappened(timed.interview->debrief.savedAt, situation.context.now))
            continue;
        Proposal stepBack = proposal(Rule::Debrief, situation, timed);
        stepBack.followUp.opens = timed.end + minutes(policy.debriefAfterMinutes);
        stepBack.followUp.due = timed.end + hours(policy.debriefWithinHours);
        stepBack.lapsesAfterDays = policy.debriefLapsesAfterDays;
        stepBack.followUp.cause = {Cause::Kind::Usual, timed.end, {}, 0, false};
        plan.add(std::move(stepBack), situation.context);
    }
}

QString title(const FollowUpFacts & /*facts*/)
{
    return FollowUpFacts::tr("Write the debrief");
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "After your interview with %1 (%2, until %3), step back and write it down while it is fresh: "
               "what went well, what was left open, and one moment for each interviewer.")
        .arg(facts.company(), facts.causeDay(), facts.causeTime());
}

} // namespace

const RuleWork debrief{Rule::Debrief, plan, nullptr, title, why};

} // namespace afterword::rules
