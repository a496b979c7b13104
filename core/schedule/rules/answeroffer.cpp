// SPDX-License-Identifier: GPL-3.0-or-later
// answer-offer: their deadline for your answer.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword::rules {

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    const auto deadline = situation.application.offer.deadline;
    if (!awaitsSignature(situation) || !deadline)
        return;
    const PlanContext &context = situation.context;
    Proposal answer = proposal(Rule::AnswerOffer, situation);
    answer.followUp.opens = std::max(
        context.morningOf(context.calendar.plus(*deadline, -context.policy().answerOfferBusinessDaysBefore)),
        *situation.application.offer.receivedAt);
    answer.followUp.due = context.eveningOf(*deadline);
    answer.followUp.cause = {Cause::Kind::Usual, {}, *deadline, 0, false};
    plan.add(std::move(answer), context);
}

QString title(const FollowUpFacts & /*facts*/)
{
    return FollowUpFacts::tr("Answer the offer");
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr("%1 asks for your answer to their offer by %2.")
        .arg(facts.company(), facts.causeDay());
}

} // namespace

const RuleWork answerOffer{Rule::AnswerOffer, plan, nullptr, title, why};

} // namespace afterword::rules
