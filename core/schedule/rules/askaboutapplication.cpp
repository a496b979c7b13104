// SPDX-License-Identifier: GPL-3.0-or-later
// ask-about-application: applied and no word, one friendly question.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/plan/recipients.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    const std::optional<Moment> giveUp = planning.giveUp;
    const PlanContext &context = situation.context;
    const bool applies = situation.kind == StageKind::Applied && !situation.heardFromThem &&
                         situation.applied && !situation.interviewScheduled && !situation.offer &&
                         !situation.outcome && !situation.signedElsewhere;
    if (!applies || !giveUp || *giveUp <= context.now || situation.wrote(Rule::AskAboutApplication))
        return;

    const QDate opens =
        context.calendar.plus(*situation.applied, context.policy().askAboutApplicationAfterBusinessDays);
    Proposal question = proposal(Rule::AskAboutApplication, situation);
    question.followUp.opens = context.morningOf(opens);
    question.followUp.due = question.followUp.opens;
    question.lapsesAfterDays = context.policy().askAboutApplicationLapsesAfterDays;
    question.followUp.cause = {Cause::Kind::Usual, {}, *situation.applied, 0, false};
    address(question, askAboutApplicationRecipient(situation), situation);
    if (auto asked = bounded(std::move(question), situation, *giveUp))
        plan.add(*asked, context);
}

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Ask %1 about the application"),
                            FollowUpFacts::tr("Ask about the application"));
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "You applied to %1 on %2, and no answer has come yet. One friendly question is fine.")
        .arg(facts.company(), facts.causeDay());
}

} // namespace

const RuleWork askAboutApplication{Rule::AskAboutApplication, plan, nullptr, title, why};

} // namespace afterword::rules
