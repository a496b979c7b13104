// SPDX-License-Identifier: GPL-3.0-or-later
// check-in: short, still interested, was a decision made?
// ask-hr: a promised date passed and the check-in after it went unanswered.
#include "core/schedule/recipients.h"
#include "core/schedule/rules/rules.h"
#include "core/schedule/rules/thankyou.h"

#include <algorithm>

namespace afterword::rules {

namespace {

/// The check-ins since heard, and what the next step is counted from.
struct Cadence {
    int number = 1;             ///< the next one's: 1 + sent + skipped since heard
    int made = 0;               ///< "k"
    QDate lastMade;             ///< null where none was made
    QDate lastWritten;          ///< the last message out but thank-yous and ask-hr; null: none
    QDate lastWrittenOrAskedHr; ///< the last message out but thank-yous; null: none
    std::optional<QDate> firstSentAfterPromise; ///< where a promise stands
    bool askedHr = false;                       ///< since heard
};

void keepLater(QDate &latest, QDate date)
{
    if (!latest.isValid() || date > latest)
        latest = date;
}

bool promiseStands(const Situation &situation)
{
    const auto promised = situation.application.promisedDecision;
    return promised && *promised > situation.heardDate;
}

bool hasGoAhead(const Situation &situation)
{
    const Directions &directions = situation.application.directions;
    return directions.goAhead || directions.everyBusinessDays;
}

QDate firstBusinessDayAfterPromise(const Situation &situation)
{
    return situation.context.calendar.plus(*situation.application.promisedDecision, 1);
}

FollowUpKey checkInKey(const Situation &situation, int number)
{
    return {Rule::CheckIn, situation.application.id.text, {}, situation.heardDate, number};
}

void countSent(Cadence &cadence, const Situation &situation, QDate date)
{
    ++cadence.number;
    const bool stands = promiseStands(situation);
    if (stands && date <= *situation.application.promisedDecision)
        return;
    ++cadence.made;
    keepLater(cadence.lastMade, date);
    if (stands && (!cadence.firstSentAfterPromise || date < *cadence.firstSentAfterPromise))
        cadence.firstSentAfterPromise = date;
}

/// "A number counts as skipped when a decision skipped or done names it and it is not beyond the next one."
/// One made before heard does not count: a reply starts them anew, also on the same day.
void countSkipped(Cadence &cadence, const Situation &situation)
{
    const PlanContext &context = situation.context;
    std::vector<int> decided;
    for (const auto &[key, decision] : situation.decisions) {
        if (key.rule == Rule::CheckIn && key.heard == situation.heardDate)
            decided.push_back(key.number);
    }
    std::sort(decided.begin(), decided.end());
    decided.erase(std::unique(decided.begin(), decided.end()), decided.end());
    for (const int number : decided) {
        const Decision *decision =
            latestOn(situation.decisions, checkInKey(situation, number), context.now, *situation.heard);
        if (!decision || decision->state == DecisionState::Snoozed || number > cadence.number)
            continue;
        ++cadence.number;
        ++cadence.made;
        keepLater(cadence.lastMade, context.dateOf(decision->at));
    }
}

Cadence cadenceOf(const Situation &situation)
{
    Cadence cadence;
    situation.eachSent([&](const Message &message) {
        if (message.about == About::ThankYou)
            return;
        const QDate date = situation.context.dateOf(message.at);
        keepLater(cadence.lastWrittenOrAskedHr, date);
        if (message.about != About::AskHr)
            keepLater(cadence.lastWritten, date);
        if (message.at <= *situation.heard)
            return;
        if (message.about == About::CheckIn)
            countSent(cadence, situation, date);
        if (message.about == About::AskHr)
            cadence.askedHr = true;
    });
    countSkipped(cadence, situation);
    return cadence;
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
        return thankYouSent(situation, interview, one.contact, context.now) && !situation.isTeam(one.contact);
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

Proposal askHrProposal(const Situation &situation, QDate checkInSent)
{
    const PlanContext &context = situation.context;
    Proposal question = proposal(Rule::AskHr, situation);
    question.followUp.key.heard = situation.heardDate;
    question.decidedFrom = *situation.heard;
    question.followUp.opens =
        context.morningOf(context.calendar.plus(checkInSent, context.policy().askHrOpensBusinessDays));
    question.followUp.due =
        context.eveningOf(context.calendar.plus(checkInSent, context.policy().askHrDueBusinessDays));
    question.followUp.cause = {Cause::Kind::PromiseAndCheckInUnanswered, {}, checkInSent, 0, false};
    address(question, situation.application.hr, situation);
    return question;
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

} // namespace

void checkIn(const Situation &situation, std::optional<Moment> giveUp, bool told, Plan &plan)
{
    if (!situation.inProcess || !giveUp || *giveUp <= situation.context.now || told)
        return;
    const Cadence cadence = cadenceOf(situation);
    auto step = nextStep(situation, cadence, *giveUp);
    if (!step || !settle(*step, situation.context))
        return;
    plan.followUps.push_back(step->followUp);
    if (plan.projected && step->followUp.state != FollowUpState::Held)
        project(situation, cadence, std::move(step->followUp), *giveUp, plan);
}

} // namespace afterword::rules
