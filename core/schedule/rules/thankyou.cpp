// SPDX-License-Identifier: GPL-3.0-or-later
// thank-you: one separate personal note for each interviewer.
// find-contact: how to reach those interviewers of whom no address is known.
#include "core/schedule/rules/thankyou.h"

#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword::rules {

namespace {

bool isMorning(const Interview &interview, const Policy &policy)
{
    return interview.start.time < policy.morningStartsBefore && interview.end.date == interview.start.date &&
           interview.end.time <= policy.morningEndsBy;
}

bool cannotBeReached(const Contact *contact)
{
    return contact && contact->email.isEmpty() && contact->phone.isEmpty() && contact->address.isEmpty();
}

Proposal thankYouProposal(const Situation &situation, const HeldInterview &held, const ContactId &interviewer)
{
    const Policy &policy = situation.context.policy();
    Proposal note = proposal(Rule::ThankYou, situation, held);
    note.followUp.key.second = interviewer.text;
    note.followUp.opens = held.end;
    note.followUp.due = thankYouDue(*held.interview, policy);
    note.lapsesAfterDays = policy.thankYouLapsesAfterDays;
    const auto kind =
        isMorning(*held.interview, policy) ? Cause::Kind::MorningInterview : Cause::Kind::LaterInterview;
    note.followUp.cause = {kind, held.start, {}, 0, false};
    return note;
}

void planFor(const Situation &situation, const HeldInterview &held, const ContactId &interviewer, Plan &plan)
{
    const PlanContext &context = situation.context;
    if (thankYouSent(situation, *held.interview, interviewer, context.now))
        return;
    Proposal note = thankYouProposal(situation, held, interviewer);
    if (!settle(note, context))
        return;
    const Contact *contact = address(note, interviewer, situation);
    if (contact && contact->team)
        return;
    plan.followUps.push_back(std::move(note.followUp));
    if (!cannotBeReached(contact))
        return;
    // A snooze of the note moves no other follow-up, so the search for an address has the note's own times.
    Proposal searchForAddress = thankYouProposal(situation, held, interviewer);
    address(searchForAddress, interviewer, situation);
    searchForAddress.followUp.key.rule = Rule::FindContact;
    searchForAddress.followUp.cause.kind = Cause::Kind::NoAddress;
    searchForAddress.lapsesAfterDays.reset(); // it ends with the note itself
    plan.add(std::move(searchForAddress), context);
}

} // namespace

Moment thankYouDue(const Interview &interview, const Policy &policy)
{
    if (isMorning(interview, policy))
        return interview.zone.moment(interview.end.date, policy.thankYouEvening);
    return interview.zone.moment(interview.end.date.addDays(1),
                                 std::min(interview.end.time, policy.thankYouEvening));
}

namespace {

/// Whether the note itself was sent by @p by.
bool noteSent(const Situation &situation, const Interview &interview, const ContactId &interviewer, Moment by)
{
    const auto &messages = situation.application.messages;
    return std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
        return message.direction == Direction::Out && message.at <= by && message.contact == interviewer &&
               message.about == About::ThankYou && message.interview == interview.id;
    });
}

} // namespace

bool thankYouSent(const Situation &situation, const Interview &interview, const ContactId &interviewer,
                  Moment by)
{
    const auto &messages = situation.application.messages;
    return std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
        if (message.direction != Direction::Out || message.at > by || message.contact != interviewer)
            return false;
        return message.about == About::ThankAndWithdraw ||
               (message.about == About::ThankYou && message.interview == interview.id);
    });
}

bool thankYouStood(const Situation &situation, const HeldInterview &held, const ContactId &interviewer,
                   Moment when)
{
    if (situation.isTeam(interviewer) || noteSent(situation, *held.interview, interviewer, when))
        return false;
    const PlanContext then{situation.context.search, situation.context.calendar, situation.context.decisions,
                           situation.context.crossApplication, when};
    Proposal note = thankYouProposal(situation, held, interviewer);
    return settle(note, then);
}

void thankYou(const Situation &situation, Plan &plan)
{
    if (situation.outcome || situation.signedElsewhere)
        return;
    for (const HeldInterview &held : situation.interviews) {
        const auto &interviewers = held.interview->interviewers;
        for (auto interviewer = interviewers.begin(); interviewer != interviewers.end(); ++interviewer) {
            const bool listedTwice =
                std::any_of(interviewers.begin(), interviewer, [&](const Interviewer &earlier) {
                    return earlier.contact == interviewer->contact;
                });
            if (!listedTwice)
                planFor(situation, held, interviewer->contact, plan);
        }
    }
}

} // namespace afterword::rules
