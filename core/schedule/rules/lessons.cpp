// SPDX-License-Identifier: GPL-3.0-or-later
// lessons: choose the kind of reason and write down what is to be learnt.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    if (!isRejected(situation) || !situation.outcome->lesson.trimmed().isEmpty())
        return;
    const Policy &policy = situation.context.policy();
    plan.add(afterRejection(Rule::Lessons, situation, policy.lessonsDueBusinessDays,
                            policy.lessonsLapsesAfterDays),
             situation.context);
}

QString title(const FollowUpFacts & /*facts*/)
{
    return FollowUpFacts::tr("Write down the lesson");
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "%1 turned you down on %2. Choose the kind of reason and write down what you take from it, "
               "so that a pattern shows.")
        .arg(facts.company(), facts.causeDay());
}

} // namespace

const RuleWork lessons{Rule::Lessons, plan, nullptr, title, why};

} // namespace afterword::rules
