// SPDX-License-Identifier: GPL-3.0-or-later
// thank-you: one separate personal note for each interviewer.
// With it comes find-contact: how to reach those interviewers of whom no address is known.
#include "core/schedule/rules/thankyou.h"

#include "core/domain/questions.h"
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"
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

Proposal thankYouProposal(const Situation &situation, const TimedInterview &timed,
                          const ContactId &interviewer)
{
    const Policy &policy = situation.context.policy();
    Proposal note = proposal(Rule::ThankYou, situation, timed);
    note.followUp.key.second = interviewer.text;
    note.followUp.opens = timed.end;
    note.followUp.due = thankYouDue(*timed.interview, policy);
    note.lapsesAfterDays = policy.thankYouLapsesAfterDays;
    const auto kind =
        isMorning(*timed.interview, policy) ? Cause::Kind::MorningInterview : Cause::Kind::LaterInterview;
    note.followUp.cause = {kind, timed.start, {}, 0, false};
    return note;
}

void planFor(const Situation &situation, const TimedInterview &timed, const ContactId &interviewer,
             Plan &plan)
{
    const PlanContext &context = situation.context;
    if (wasThanked(situation.application, *timed.interview, interviewer, context.now))
        return;
    Proposal note = thankYouProposal(situation, timed, interviewer);
    if (!settle(note, context))
        return;
    const Contact *contact = address(note, interviewer, situation);
    if (contact && contact->team)
        return;
    plan.followUps.push_back(std::move(note.followUp));
    if (!cannotBeReached(contact))
        return;
    // A snooze of the note moves no other follow-up, so the search for an address has the note's own times.
    Proposal searchForAddress = thankYouProposal(situation, timed, interviewer);
    address(searchForAddress, interviewer, situation);
    searchForAddress.followUp.key.rule = Rule::FindContact;
    searchForAddress.followUp.cause.kind = Cause::Kind::Usual;
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
               message.about == Rule::ThankYou && message.interview == interview.id;
    });
}

} // namespace

bool thankYouStood(const Situation &situation, const TimedInterview &timed, const ContactId &interviewer,
                   Moment when)
{
    if (situation.isTeam(interviewer) || noteSent(situation, *timed.interview, interviewer, when))
        return false;
    const PlanContext then{situation.context.search, situation.context.calendar, situation.context.decisions,
                           situation.context.crossApplication, when};
    Proposal note = thankYouProposal(situation, timed, interviewer);
    return settle(note, then);
}

const Interview *heldWithNobody(const Situation &situation)
{
    const PlanContext &context = situation.context;
    if (situation.outcome || situation.signedElsewhere)
        return nullptr;
    const TimedInterview *latest = nullptr;
    for (const TimedInterview &timed : situation.interviews) {
        if (timed.end <= context.now && (!latest || latest->end < timed.end))
            latest = &timed;
    }
    if (!latest || !latest->interview->interviewers.empty())
        return nullptr;
    Proposal note = thankYouProposal(situation, *latest, {});
    return settle(note, context) ? latest->interview : nullptr;
}

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    if (situation.outcome || situation.signedElsewhere)
        return;
    for (const TimedInterview &timed : situation.interviews) {
        const auto &interviewers = timed.interview->interviewers;
        for (auto interviewer = interviewers.begin(); interviewer != interviewers.end(); ++interviewer) {
            const bool listedTwice =
                std::any_of(interviewers.begin(), interviewer, [&](const Interviewer &earlier) {
                    return earlier.contact == interviewer->contact;
                });
            if (!listedTwice)
                planFor(situation, timed, interviewer->contact, plan);
        }
    }
}

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Note to %1"), FollowUpFacts::tr("Thank-you note"));
}

QString sameDay(const FollowUpFacts &facts)
{
    return facts.isAhead()
               ? FollowUpFacts::tr(
                     "You will speak with %1 of %2 on %3 at %4, so a note the same day is expected.")
               : FollowUpFacts::tr(
                     "You spoke with %1 of %2 on %3 at %4, so a note the same day is expected.");
}

QString withinADay(const FollowUpFacts &facts)
{
    return facts.isAhead()
               ? FollowUpFacts::tr(
                     "You will speak with %1 of %2 on %3 at %4, so a note within a day is expected.")
               : FollowUpFacts::tr(
                     "You spoke with %1 of %2 on %3 at %4, so a note within a day is expected.");
}

QString why(const FollowUpFacts &facts)
{
    const bool morning = facts.cause().kind == Cause::Kind::MorningInterview;
    return (morning ? sameDay(facts) : withinADay(facts))
        .arg(facts.recipient(), facts.company(), facts.causeDay(), facts.causeTime());
}

} // namespace

const RuleWork thankYou{Rule::ThankYou, plan, nullptr, title, why};

} // namespace afterword::rules
