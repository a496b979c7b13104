// SPDX-License-Identifier: GPL-3.0-or-later
// ask-hr: a promised date passed and the check-in after it went unanswered. It is planned as the step that
// follows that check-in.
#include "core/schedule/rules/askhr.h"

#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

namespace afterword::rules {

Proposal askHrProposal(const Situation &situation, QDate checkInSent)
{
    const PlanContext &context = situation.context;
    Proposal question = proposal(Rule::AskHr, situation);
    question.followUp.key.heard = situation.heardDate;
    question.decidedFrom = *situation.heard;
    question.followUp.opens =
        context.morningOf(context.calendar.plus(checkInSent, context.policy().askHrOpensBusinessDays));
    question.followUp.due =
        context.eveningOf(context.calendar.plus(checkInSent, context.policy().askHrDueBusinessDays));
    question.followUp.cause = {Cause::Kind::Usual, {}, checkInSent, 0, false};
    address(question, situation.application.hr, situation);
    return question;
}

namespace {

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Ask %1 whether the job is open"),
                            FollowUpFacts::tr("Ask HR whether the job is open"));
}

QString why(const FollowUpFacts &facts)
{
    const QString sentence =
        facts.isAhead()
            ? FollowUpFacts::tr("If the date that %1 promised has passed and your check-in of %2 stays "
                                "unanswered, ask HR whether the job is still open.")
            : FollowUpFacts::tr("The date that %1 promised has passed, and your check-in of %2 is "
                                "unanswered. Ask HR whether the job is still open.");
    return sentence.arg(facts.company(), facts.causeDay());
}

} // namespace

const RuleWork askHr{Rule::AskHr, nullptr, nullptr, title, why};

} // namespace afterword::rules
