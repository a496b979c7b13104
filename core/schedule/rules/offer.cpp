// SPDX-License-Identifier: GPL-3.0-or-later
// tell-about-offer: every other application in process hears of an offer, honestly and at once.
// get-it-signed: an offer counts when it is written and signed, so first the one is asked for and then the
// other. answer-offer: their deadline for your answer.
#include "core/schedule/recipients.h"
#include "core/schedule/rules/rules.h"

#include <algorithm>

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

bool tellAboutOffer(const Situation &situation, std::optional<Moment> giveUp, Plan &plan)
{
    const PlanContext &context = situation.context;
    const bool hasGivenUp = giveUp && *giveUp <= context.now;
    if (!situation.inProcess || situation.signedElsewhere || hasGivenUp)
        return false;
    bool listed = false;
    for (const CrossApplication::Offer &offer : context.crossApplication.offersToTell()) {
        if (offer.application == situation.application.id || situation.wrote(About::TellAboutOffer, offer.at))
            continue;
        Proposal news = proposal(Rule::TellAboutOffer, situation);
        news.followUp.key.second = offer.application.text;
        news.followUp.opens = offer.at;
        news.followUp.due = newsDue(offer.at, context);
        news.lapsesAfterDays = context.policy().tellAboutOfferLapsesAfterDays;
        news.followUp.cause = {Cause::Kind::OfferElsewhere, offer.at, {}, 0, false};
        if (!settle(news, context))
            continue;
        address(news, offerNewsRecipient(situation), situation);
        plan.followUps.push_back(std::move(news.followUp));
        listed = true;
    }
    return listed;
}

namespace {

/// Asks from @p from on, by the next business day.
void askFrom(Moment from, FollowUp &ask, const PlanContext &context)
{
    ask.opens = from;
    ask.due = context.eveningOf(
        context.calendar.plus(context.dateOf(from), context.policy().getItSignedDueBusinessDays));
}

/// Each time it was done, by a decision made from @p from to @p until, it is asked again a week later.
void askAgain(FollowUp &ask, Cause::Kind why, const Situation &situation, Moment from, Moment until)
{
    const PlanContext &context = situation.context;
    while (const Decision *decision = latestOn(situation.decisions, ask.key, until, from)) {
        if (decision->state != DecisionState::Done)
            return;
        const QDate again = context.calendar.rolled(
            context.dateOf(decision->at).addDays(context.policy().getItSignedAgainAfterDays));
        ++ask.key.number;
        ask.opens = context.morningOf(again);
        ask.due = context.eveningOf(again);
        ask.cause = {why, decision->at, {}, 0, false};
    }
}

/// A written offer with a deadline is to be answered first: to sign it is asked for once that was decided,
/// and only until the deadline.
bool isToBeAnsweredFirst(const Situation &situation)
{
    const auto deadline = situation.application.offer.deadline;
    if (!deadline)
        return false;
    const PlanContext &context = situation.context;
    const Decision *answered = latestOn(
        situation.decisions, {Rule::AnswerOffer, situation.application.id.text, {}, {}, 0}, context.now);
    return !answered || answered->state == DecisionState::Snoozed || context.today > *deadline;
}

} // namespace

void getItSigned(const Situation &situation, Plan &plan)
{
    if (!awaitsSignature(situation))
        return;
    const PlanContext &context = situation.context;
    const Offer &offer = situation.application.offer;
    Proposal ask = proposal(Rule::GetItSigned, situation);
    ask.followUp.key.number = 1;
    askFrom(*offer.receivedAt, ask.followUp, context);
    ask.followUp.cause = {Cause::Kind::OfferUnwritten, *offer.receivedAt, {}, 0, false};
    const bool isWritten = hasHappened(offer.writtenAt, context.now);
    askAgain(ask.followUp, Cause::Kind::OfferStillUnwritten, situation, Moment::min(),
             isWritten ? *offer.writtenAt : context.now);
    if (isWritten) {
        if (isToBeAnsweredFirst(situation))
            return;
        ++ask.followUp.key.number;
        askFrom(*offer.writtenAt, ask.followUp, context);
        ask.followUp.cause = {Cause::Kind::OfferUnsigned, *offer.writtenAt, {}, 0, false};
        ask.decidedFrom = *offer.writtenAt + seconds(1);
        askAgain(ask.followUp, Cause::Kind::OfferStillUnsigned, situation, ask.decidedFrom, context.now);
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
    answer.followUp.opens = std::max(
        context.morningOf(context.calendar.plus(*deadline, -context.policy().answerOfferBusinessDaysBefore)),
        *situation.application.offer.receivedAt);
    answer.followUp.due = context.eveningOf(*deadline);
    answer.followUp.cause = {Cause::Kind::AnswerByDeadline, {}, *deadline, 0, false};
    plan.add(std::move(answer), context);
}

} // namespace afterword::rules
