// SPDX-License-Identifier: GPL-3.0-or-later
// thank-and-withdraw: you withdrew, declined their offer, or signed elsewhere: thank them and say so, kindly.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/plan/recipients.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/thankyou.h"

#include <algorithm>

namespace afterword::rules {

namespace {

struct Withdrawal {
    Moment at;
    Cause::Kind why;
};

/// Whether they count on the person, so that a signature elsewhere concerns them.
bool theyKnowYou(const Situation &situation)
{
    return situation.offer || situation.heardFromThem || situation.interviewScheduled;
}

/// Whether there is anybody to withdraw from: a card that was only ever kept is closed without a word.
bool everBegan(const Situation &situation)
{
    const auto &messages = situation.application.messages;
    return situation.applied || situation.offer || !situation.interviews.isEmpty() ||
           std::any_of(messages.begin(), messages.end(),
                       [&](const Message &message) { return message.at <= situation.context.now; });
}

std::optional<Withdrawal> withdrawal(const Situation &situation)
{
    const auto &signing = situation.signedElsewhere;
    if (!situation.outcome) {
        if (signing && situation.open && (situation.inProcess || theyKnowYou(situation)))
            return Withdrawal{*signing, Cause::Kind::SignedElsewhere};
        return std::nullopt;
    }
    const OutcomeKind kind = situation.outcome->kind;
    if ((kind != OutcomeKind::Withdrawn && kind != OutcomeKind::Declined) || !everBegan(situation) ||
        !situation.outcome->at)
        return std::nullopt;
    if (signing && *signing < *situation.outcome->at &&
        (theyKnowYou(situation) || isUnderWay(situation.kind)))
        return Withdrawal{*signing, Cause::Kind::SignedElsewhereAndOver};
    return Withdrawal{*situation.outcome->at,
                      kind == OutcomeKind::Withdrawn ? Cause::Kind::Withdrew : Cause::Kind::Declined};
}

using People = QVarLengthArray<ContactId, 6>;

/// Those to whom this note is the thank-you as well; else who is closest; and the recruiter.
People recipients(const Situation &situation, Moment at)
{
    People people;
    const auto add = [&](const ContactId &contact) {
        if (!people.contains(contact))
            people.push_back(contact);
    };
    for (const TimedInterview &timed : situation.interviews) {
        if (timed.end > at)
            continue;
        for (const Interviewer &interviewer : timed.interview->interviewers) {
            if (thankYouStood(situation, timed, interviewer.contact, at))
                add(interviewer.contact);
        }
    }
    if (people.isEmpty()) {
        if (const auto closest = withdrawalRecipient(situation))
            add(*closest);
    }
    if (situation.application.recruiter)
        add(*situation.application.recruiter);
    return people;
}

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    const auto withdrawn = withdrawal(situation);
    if (!withdrawn)
        return;
    const PlanContext &context = situation.context;
    const Policy &policy = context.policy();
    for (const ContactId &person : recipients(situation, withdrawn->at)) {
        if (situation.wroteTo(person, Rule::ThankAndWithdraw))
            continue;
        Proposal note = proposal(Rule::ThankAndWithdraw, situation);
        note.followUp.key.second = person.text;
        note.followUp.opens = withdrawn->at;
        note.followUp.due = context.eveningOf(
            context.calendar.plus(context.dateOf(withdrawn->at), policy.withdrawDueBusinessDays));
        note.lapsesAfterDays = policy.withdrawLapsesAfterDays;
        note.followUp.cause = {withdrawn->why, withdrawn->at, {}, 0, false};
        address(note, person, situation);
        plan.add(std::move(note), context);
    }
}

} // namespace

bool withdrawsFromNobody(const Situation &situation)
{
    const auto withdrawn = withdrawal(situation);
    if (!withdrawn || situation.wrote(Rule::ThankAndWithdraw) ||
        !recipients(situation, withdrawn->at).isEmpty())
        return false;
    const PlanContext &context = situation.context;
    const QDate due =
        context.calendar.plus(context.dateOf(withdrawn->at), context.policy().withdrawDueBusinessDays);
    return context.today < due.addDays(context.policy().withdrawLapsesAfterDays);
}

namespace {

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Tell %1 kindly that you withdraw"),
                            FollowUpFacts::tr("Withdraw kindly"));
}

QString sentence(Cause::Kind kind)
{
    switch (kind) {
    case Cause::Kind::Withdrew:
        return FollowUpFacts::tr(
            "You withdrew from %1 on %2. Thank %3 and say so kindly; you may meet again.");
    case Cause::Kind::Declined:
        return FollowUpFacts::tr(
            "You declined the offer from %1 on %2. Thank %3 and say so kindly; you may meet "
            "again.");
    case Cause::Kind::SignedElsewhereAndOver:
        return FollowUpFacts::tr(
            "You signed elsewhere on %2 and are no longer a candidate at %1. Thank %3 and say so "
            "kindly; you may meet again.");
    default:
        return FollowUpFacts::tr(
            "You signed elsewhere on %2, while %1 still counts on you. Thank %3 and withdraw "
            "kindly; you may meet again.");
    }
}

QString why(const FollowUpFacts &facts)
{
    return sentence(facts.cause().kind).arg(facts.company(), facts.causeDay(), facts.recipient());
}

} // namespace

const RuleWork thankAndWithdraw{Rule::ThankAndWithdraw, plan, nullptr, title, why};

} // namespace afterword::rules
