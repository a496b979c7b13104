// SPDX-License-Identifier: GPL-3.0-or-later
// thank-and-withdraw: you withdrew, declined their offer, or signed elsewhere: thank them and say so, kindly.
#include "core/schedule/recipients.h"
#include "core/schedule/rules/rules.h"
#include "core/schedule/rules/thankyou.h"

namespace afterword::rules {

namespace {

struct Withdrawal {
    Moment at;
    Cause::Kind why;
};

std::optional<Withdrawal> withdrawal(const Situation &situation)
{
    if (situation.outcome) {
        switch (situation.outcome->kind) {
        case OutcomeKind::Withdrawn: return Withdrawal{situation.outcome->at, Cause::Kind::Withdrew};
        case OutcomeKind::Declined: return Withdrawal{situation.outcome->at, Cause::Kind::Declined};
        case OutcomeKind::Rejected:
        case OutcomeKind::NoAnswer:
        case OutcomeKind::Accepted: return std::nullopt;
        }
    }
    const bool theyKnowYou = situation.heardFromThem || situation.interviewScheduled;
    if (situation.signedElsewhere && situation.open && theyKnowYou)
        return Withdrawal{*situation.signedElsewhere, Cause::Kind::SignedElsewhere};
    return std::nullopt;
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
    for (const HeldInterview &held : situation.interviews) {
        if (held.end > at)
            continue;
        for (const Interviewer &interviewer : held.interview->interviewers) {
            if (thankYouStood(situation, held, interviewer.contact, at))
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

} // namespace

void thankAndWithdraw(const Situation &situation, Plan &plan)
{
    const auto withdrawn = withdrawal(situation);
    if (!withdrawn)
        return;
    const PlanContext &context = situation.context;
    const Policy &policy = context.policy();
    for (const ContactId &person : recipients(situation, withdrawn->at)) {
        if (situation.wroteTo(person, About::ThankAndWithdraw))
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

} // namespace afterword::rules
