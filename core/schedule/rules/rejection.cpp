// SPDX-License-Identifier: GPL-3.0-or-later
// thank-for-rejection: thank the person who told you, and ask for what may help next time.
// lessons: choose the kind of reason and write down what is to be learnt.
#include "core/schedule/recipients.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

bool isRejected(const Situation &situation)
{
    return situation.outcome && situation.outcome->kind == OutcomeKind::Rejected;
}

Proposal afterRejection(Rule rule, const Situation &situation, int dueBusinessDays, int lapsesAfterDays,
                        Cause::Kind why)
{
    const PlanContext &context = situation.context;
    const Moment at = situation.outcome->at;
    Proposal step = proposal(rule, situation);
    step.followUp.opens = at;
    step.followUp.due = context.eveningOf(context.calendar.plus(context.dateOf(at), dueBusinessDays));
    step.lapsesAfterDays = lapsesAfterDays;
    step.followUp.cause = {why, at, {}, 0, false};
    return step;
}

} // namespace

void thankForRejection(const Situation &situation, Plan &plan)
{
    if (!isRejected(situation) || situation.wrote(About::ThankForRejection))
        return;
    const Policy &policy = situation.context.policy();
    Proposal thanks =
        afterRejection(Rule::ThankForRejection, situation, policy.rejectionThanksDueBusinessDays,
                       policy.rejectionThanksLapsesAfterDays, Cause::Kind::Rejected);
    address(thanks, rejectionThanksRecipient(situation), situation);
    plan.add(std::move(thanks), situation.context);
}

void lessons(const Situation &situation, Plan &plan)
{
    if (!isRejected(situation) || !situation.outcome->lesson.trimmed().isEmpty())
        return;
    const Policy &policy = situation.context.policy();
    plan.add(afterRejection(Rule::Lessons, situation, policy.lessonsDueBusinessDays,
                            policy.lessonsLapsesAfterDays, Cause::Kind::RejectedLesson),
             situation.context);
}

} // namespace afterword::rules
