// SPDX-License-Identifier: GPL-3.0-or-later
// get-it-signed: an offer counts when it is written and signed, so first the one is asked for and then the
// other.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

namespace afterword::rules {

bool awaitsSignature(const Situation &situation)
{
    return situation.offer && !situation.outcome && !situation.signedElsewhere &&
           !hasHappened(situation.application.offer.signedAt, situation.context.now);
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

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
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

QString title(const FollowUpFacts &facts)
{
    return isUnwritten(facts.cause()) ? FollowUpFacts::tr("Ask for the offer in writing")
                                      : FollowUpFacts::tr("Get the offer signed");
}

QString sentence(Cause::Kind kind)
{
    switch (kind) {
    case Cause::Kind::OfferUnwritten:
        return FollowUpFacts::tr(
            "%1 made you an offer on %2. It counts when it is written and signed, so ask for it "
            "in writing.");
    case Cause::Kind::OfferStillUnwritten:
        return FollowUpFacts::tr(
            "You asked %1 on %2 for their offer in writing, and it is not there yet. It counts "
            "when it is written and signed, so ask again.");
    case Cause::Kind::OfferStillUnsigned:
        return FollowUpFacts::tr(
            "You asked %1 about the contract on %2, and it is not signed yet. Until the ink is "
            "dry you are a free agent, so ask again.");
    default:
        return FollowUpFacts::tr(
            "You have had the offer from %1 in writing since %2. Until the ink is dry you are a "
            "free agent, so sign it, or ask for the contract.");
    }
}

QString why(const FollowUpFacts &facts)
{
    return sentence(facts.cause().kind).arg(facts.company(), facts.causeDay());
}

} // namespace

const RuleWork getItSigned{Rule::GetItSigned, plan, nullptr, title, why};

} // namespace afterword::rules
