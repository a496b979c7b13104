// SPDX-License-Identifier: GPL-3.0-or-later
// ask-next-steps: before an interview, what to ask for while everybody is in the room.
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

void askNextSteps(const Situation &situation, Plan &plan)
{
    if (situation.outcome || situation.signedElsewhere)
        return;
    for (const HeldInterview &held : situation.interviews) {
        if (!held.interview->debrief.nextSteps.trimmed().isEmpty())
            continue;
        Proposal before = proposal(Rule::AskNextSteps, situation, held);
        before.followUp.opens = held.start - minutes(situation.context.policy().askNextStepsMinutesBefore);
        before.followUp.due = held.start;
        before.followUp.lapses = held.end;
        before.followUp.cause = {Cause::Kind::BeforeInterview, held.start, {}, 0, false};
        plan.add(std::move(before), situation.context);
    }
}

} // namespace afterword::rules
