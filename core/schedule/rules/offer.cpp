// SPDX-License-Identifier: GPL-3.0-or-later
// tell-about-offer: every other application in process hears of an offer, honestly and at once.
// get-it-signed: an offer counts when it is written and signed.
// answer-offer: their deadline for your answer.
#include "core/schedule/recipients.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

namespace {

/// That day 17:00 if it is a business day and before 15:00, else the next business day 12:00.
Moment newsDue(Moment offer, const PlanContext &context)
{
    const Policy &policy = context.policy();
    const WallTime wall = context.zone().wallTime(offer);
    if (context.calendar.isBusinessDay(wall.date) && wall.time < policy.tellAboutOfferSameDayBefore)
        return context.eveningOf(wall.date);
    return context.zone().moment(context.calendar.plus(wall.date, 1), policy.tellAboutOfferNextDayBy);
}

bool awaitsSignature(const Situation &situation)
{
    return situation.offer && !situation.outcome && !situation.signedElsewhere &&
           !hasHappened(situation.application.offer.signedAt, situation.context.now);
}

} // namespace

void tellAboutOffer(const Situation &situation, Plan &plan)
{
    if (!situation.inProcess || situation.signedElsewhere)
        return;
    const PlanContext &context = situation.context;
    for (const Crossings::Offer &offer : context.crossings.offersToTell()) {
        if (offer.application == situation.application.id || situation.wrote(About::TellAboutOffer, offer.at))
            continue;
        Proposal news = proposal(Rule::TellAboutOffer, situation);
        news.followUp.key.second = offer.application.text;
        news.followUp.opens = offer.at;
        news.followUp.due = newsDue(offer.at, context);
        news.lapsesAfterDays = context.policy().tellAboutOfferLapsesAfterDays;
        news.followUp.cause = {Cause::Kind::OfferElsewhere, offer.at, {}, 0, false};
        address(news, offerNewsRecipient(situation), situation);
        plan.add(std::move(news), context);
    }
}

void getItSigned(const Situation &situation, Plan &plan)
{
    if (!awaitsSignature(situation))
        return;
    const PlanContext &context = situation.context;
    const Policy &policy = context.policy();
    const Moment received = *situation.application.offer.receivedAt;

    Proposal ask = proposal(Rule::GetItSigned, situation);
    ask.followUp.key.number = 1;
    ask.followUp.opens = received;
    ask.followUp.due =
        context.eveningOf(context.calendar.plus(context.dateOf(received), policy.getItSignedDueBusinessDays));
    ask.followUp.cause = {Cause::Kind::OfferUnsigned, received, {}, 0, false};
    while (const Decision *decision = latestOn(situation.decisions, ask.followUp.key, context.now)) {
        if (decision->state != DecisionState::Done)
            break;
        const QDate again =
            context.calendar.rolled(context.dateOf(decision->at).addDays(policy.getItSignedAgainAfterDays));
        ++ask.followUp.key.number;
        ask.followUp.opens = context.morningOf(again);
        ask.followUp.due = context.eveningOf(again);
        ask.followUp.cause = {Cause::Kind::OfferStillUnsigned, decision->at, {}, 0, false};
    }
    plan.add(std::move(ask), context);
}

void answerOffer(const Situation &situation, Plan &plan)
{
    const auto deadline = situation.application.offer.deadline;
    if (!awaitsSignature(situation) || !deadline)
        return;
    const PlanContext &context = situation.context;
    Proposal answer = proposal(Rule::AnswerOffer, situation);
    answer.followUp.opens =
        context.morningOf(context.calendar.plus(*deadline, -context.policy().answerOfferBusinessDaysBefore));
    answer.followUp.due = context.eveningOf(*deadline);
    answer.followUp.cause = {Cause::Kind::AnswerByDeadline, {}, *deadline, 0, false};
    plan.add(std::move(answer), context);
}

} // namespace afterword::rules
