// SPDX-License-Identifier: GPL-3.0-or-later
// debrief: step back after an interview and write down what happened, for oneself. An outcome does not end
// it.
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

void debrief(const Situation &situation, Plan &plan)
{
    const Policy &policy = situation.context.policy();
    for (const HeldInterview &held : situation.interviews) {
        if (hasHappened(held.interview->debrief.savedAt, situation.context.now))
            continue;
        Proposal stepBack = proposal(Rule::Debrief, situation, held);
        stepBack.followUp.opens = held.end + minutes(policy.debriefAfterMinutes);
        stepBack.followUp.due = held.end + hours(policy.debriefWithinHours);
        stepBack.lapsesAfterDays = policy.debriefLapsesAfterDays;
        stepBack.followUp.cause = {Cause::Kind::StepBack, held.end, {}, 0, false};
        plan.add(std::move(stepBack), situation.context);
    }
}

} // namespace afterword::rules
