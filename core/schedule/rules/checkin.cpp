// SPDX-License-Identifier: GPL-3.0-or-later
// check-in: short, still interested, was a decision made?
// ask-hr is its next step where a promised date passed and the check-in after it went unanswered.
#include "core/domain/questions.h"
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/plan/recipients.h"
#include "core/schedule/rules/askhr.h"
#include "core/schedule/rules/cadence.h"
#include "core/schedule/rules/rulebook.h"
#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword::rules {

namespace {

bool hasGoAhead(const Situation &situation)
{
    const Directions &directions = situation.application.directions;
    return directions.goAhead || directions.everyBusinessDays;
}

/// The date from which the first check-in without a promise is counted.
QDate quietSince(const Situation &situation)
{
    const PlanContext &context = situation.context;
    QDate since = situation.heardDate;
    if (situation.reached)
        since = std::max(since, context.dateOf(*situation.reached));
    if (!situation.latest)
        return since;
    const Interview &interview = *situation.latest->interview;
    const auto &room = interview.interviewers;
    const bool thankedNobody = std::none_of(room.begin(), room.end(), [&](const Interviewer &one) {
        return wasThanked(situation.application, interview, one.contact, context.now) &&
               !situation.isTeam(one.contact);
    });
    if (thankedNobody)
        since = std::max(since, context.dateOf(situation.latest->end).addDays(1));
    return since;
}

/// The day on which a check-in opens, and why. Due: null where only the time that is always left is.
struct Days {
    QDate opens;
    QDate due;
    Cause cause;
};

Cause quietSinceNews(const Situation &situation)
{
    switch (situation.news) {
    case News::Word: return {Cause::Kind::QuietSinceHeard, {}, situation.heardDate, 0, false};
    case News::Moved: return {Cause::Kind::QuietSinceMoved, situation.heard, situation.heardDate, 0, false};
    case News::Applied: return {Cause::Kind::QuietSinceApplied, {}, situation.heardDate, 0, false};
    case News::Added: return {Cause::Kind::QuietSinceAdded, {}, situation.heardDate, 0, false};
    }
    Q_UNREACHABLE();
}

Days firstAfterPromise(const Situation &situation, const Cadence &cadence)
{
    const PlanContext &context = situation.context;
    QDate day = firstBusinessDayAfterPromise(situation);
    if (cadence.lastWrittenOrAskedHr.isValid()) {
        day = std::max(day, context.calendar.plus(cadence.lastWrittenOrAskedHr,
                                                  context.policy().checkInAfterMessageBusinessDays));
    }
    return {day, {}, {Cause::Kind::PromisePassed, {}, *situation.application.promisedDecision, 0, false}};
}

Days firstWithoutPromise(const Situation &situation)
{
    const PlanContext &context = situation.context;
    const QDate day =
        context.calendar.rolled(quietSince(situation).addDays(context.policy().checkInAfterDays));
    const bool writtenLater = situation.reached && *situation.reached > *situation.heard;
    if (writtenLater)
        return {day, {}, {Cause::Kind::QuietSinceWritten, *situation.reached, situation.heardDate, 0, false}};
    return {day, {}, quietSinceNews(situation)};
}

Days next(const Situation &situation, const Cadence &cadence)
{
    const PlanContext &context = situation.context;
    const auto every = situation.application.directions.everyBusinessDays;
    const QDate base =
        cadence.lastWritten.isValid() ? std::max(cadence.lastMade, cadence.lastWritten) : cadence.lastMade;
    QDate opens = context.calendar.plus(base, every.value_or(context.policy().checkInOpensBusinessDays));
    const QDate due = every ? QDate() : context.calendar.plus(base, context.policy().checkInDueBusinessDays);
    if (promiseStands(situation))
        opens = std::max(opens, firstBusinessDayAfterPromise(situation));
    return {opens, due, {Cause::Kind::QuietSinceCheckIn, {}, base, cadence.made, false}};
}

Proposal checkInProposal(const Situation &situation, const Cadence &cadence)
{
    const PlanContext &context = situation.context;
    const Days days = cadence.made > 0           ? next(situation, cadence)
                      : promiseStands(situation) ? firstAfterPromise(situation, cadence)
                                                 : firstWithoutPromise(situation);
    Proposal note = proposal(Rule::CheckIn, situation);
    note.followUp.key = checkInKey(situation, cadence.number);
    note.followUp.opens = context.morningOf(days.opens);
    note.followUp.due = days.due.isValid() ? context.eveningOf(days.due) : note.followUp.opens;
    note.decidedFrom = *situation.heard;
    note.followUp.cause = days.cause;
    address(note, checkInRecipient(situation), situation);
    if (situation.application.directions.channel)
        note.followUp.channel = situation.application.directions.channel;
    return note;
}

/// The next check-in or ask-hr, as directions and give-up bound it; absent where none is left.
std::optional<Proposal> nextStep(const Situation &situation, const Cadence &cadence, Moment giveUp)
{
    const bool gentle = !hasGoAhead(situation);
    std::optional<Proposal> step;
    if (gentle && cadence.firstSentAfterPromise) {
        if (!cadence.askedHr)
            step = askHrProposal(situation, *cadence.firstSentAfterPromise);
    } else if (!gentle || cadence.made < situation.context.policy().gentleCheckIns) {
        step = checkInProposal(situation, cadence);
    }
    if (!step)
        return std::nullopt;
    return bounded(std::move(*step), situation, giveUp);
}

/// The rest of the road if no answer ever comes and each step is done when it opens, or now where it is open.
void project(const Situation &situation, Cadence cadence, FollowUp done, Moment giveUp, Plan &plan)
{
    const PlanContext &context = situation.context;
    while (done.rule() == Rule::CheckIn) {
        const QDate date = context.dateOf(std::max(done.opens, context.now));
        countSent(cadence, situation, date);
        keepLater(cadence.lastWritten, date);
        auto step = nextStep(situation, cadence, giveUp);
        if (!step)
            return;
        step->followUp.projected = true;
        done = step->followUp;
        plan.add(std::move(*step), context);
    }
}

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    const std::optional<Moment> giveUp = planning.giveUp;
    if (!situation.inProcess || !giveUp || *giveUp <= situation.context.now)
        return;
    // News of an offer to the same people says both in one note.
    if (tellsAboutOffer(planning))
        return;
    const Cadence cadence = cadenceOf(situation);
    auto step = nextStep(situation, cadence, *giveUp);
    if (!step || !settle(*step, situation.context))
        return;
    plan.followUps.push_back(step->followUp);
    if (plan.projected && step->followUp.state != FollowUpState::Held)
        project(situation, cadence, std::move(step->followUp), *giveUp, plan);
}

QString title(const FollowUpFacts &facts)
{
    if (facts.followUp().channel == Channel::Phone)
        return facts.toSomebody(FollowUpFacts::tr("Call %1 to check in"),
                                FollowUpFacts::tr("Call to check in"));
    return facts.toSomebody(FollowUpFacts::tr("Check in with %1"), FollowUpFacts::tr("Check in"));
}

QString whyAgain(const FollowUpFacts &facts)
{
    return facts.followUp().projected
               ? FollowUpFacts::tr(
                     "If your message to %1 on %2 brings no answer, you can write to %3 again. With enough "
                     "business days in between, you come across as interested, not pushy.")
               : FollowUpFacts::tr(
                     "You last wrote to %1, or skipped a check-in, on %2. With enough business days in "
                     "between, you come across as interested, not pushy; then you can write to %3 again.");
}

QString whyAfterPromise(const FollowUpFacts &facts)
{
    return facts.isAhead()
               ? FollowUpFacts::tr(
                     "%1 promised a decision by %2. Once that day has passed without a word, a short "
                     "check-in with %3 is right.")
               : FollowUpFacts::tr(
                     "%1 promised a decision by %2, and that day has passed without a word. A short "
                     "check-in with %3 is right.");
}

QString whyAfterQuiet(Cause::Kind kind)
{
    switch (kind) {
    case Cause::Kind::QuietSinceMoved:
        return FollowUpFacts::tr(
            "You moved %1 to %4 on %2. After a week of quiet, a short check-in with %3 is right: "
            "say that you are still interested, and ask whether a decision has been made.");
    case Cause::Kind::QuietSinceApplied:
        return FollowUpFacts::tr(
            "You applied to %1 on %2, and the card is in “%4”, but nothing from them is logged here. "
            "After a week of quiet, a short check-in with %3 is right: say that you are still interested, "
            "and ask whether a decision has been made.");
    case Cause::Kind::QuietSinceAdded:
        return FollowUpFacts::tr("You added %1 on %2, and the card is in “%4”, but nothing from them is "
                                 "logged here. After a week of quiet, a short check-in with %3 is right: say "
                                 "that you are still interested, and ask whether a decision has been made.");
    case Cause::Kind::QuietSinceWritten:
        return FollowUpFacts::tr(
            "You wrote to %1 on %2, and no answer has come. After a week of quiet, a short "
            "check-in with %3 is right: say that you are still interested, and ask whether a "
            "decision has been made.");
    default:
        return FollowUpFacts::tr(
            "You last heard from %1 on %2. After a week of quiet, a short check-in with %3 is "
            "right: say that you are still interested, and ask whether a decision has been made.");
    }
}

QString why(const FollowUpFacts &facts)
{
    const Cause::Kind kind = facts.cause().kind;
    const QString sentence = kind == Cause::Kind::QuietSinceCheckIn ? whyAgain(facts)
                             : kind == Cause::Kind::PromisePassed   ? whyAfterPromise(facts)
                                                                    : whyAfterQuiet(kind);
    if (sentence.contains(u"%4"))
        return sentence.arg(facts.company(), facts.causeDay(), facts.recipient(), facts.causeStage());
    return sentence.arg(facts.company(), facts.causeDay(), facts.recipient());
}

} // namespace

const RuleWork checkIn{Rule::CheckIn, plan, nullptr, title, why};

} // namespace afterword::rules
