// SPDX-License-Identifier: GPL-3.0-or-later
// ask-about-application: applied and no word, one friendly question.
#include "core/schedule/recipients.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

void askAboutApplication(const Situation &situation, std::optional<Moment> giveUp, Plan &plan)
{
    const PlanContext &context = situation.context;
    const bool applies = situation.kind == StageKind::Applied && !situation.heardFromThem &&
                         situation.applied && !situation.interviewScheduled && !situation.offer &&
                         !situation.outcome && !situation.signedElsewhere;
    if (!applies || !giveUp || *giveUp <= context.now || situation.wrote(About::AskAboutApplication))
        return;

    const QDate opens =
        context.calendar.plus(*situation.applied, context.policy().askAboutApplicationAfterBusinessDays);
    Proposal question = proposal(Rule::AskAboutApplication, situation);
    question.followUp.opens = context.morningOf(opens);
    question.followUp.due = question.followUp.opens;
    question.lapsesAfterDays = context.policy().askAboutApplicationLapsesAfterDays;
    question.followUp.cause = {Cause::Kind::NoWordSinceApplied, {}, *situation.applied, 0, false};
    address(question, askAboutApplicationRecipient(situation), situation);
    if (auto asked = bounded(std::move(question), situation, *giveUp))
        plan.add(*asked, context);
}

} // namespace afterword::rules
