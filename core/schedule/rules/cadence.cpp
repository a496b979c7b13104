// SPDX-License-Identifier: GPL-3.0-or-later
// How often they were asked for news since the last word of them, on which check-in and ask-hr agree.
#include "core/schedule/rules/cadence.h"

#include <algorithm>

namespace afterword::rules {

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

namespace {

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

} // namespace

Cadence cadenceOf(const Situation &situation)
{
    Cadence cadence;
    situation.eachSent([&](const Message &message) {
        if (message.about == Rule::ThankYou)
            return;
        const QDate date = situation.context.dateOf(message.at);
        keepLater(cadence.lastWrittenOrAskedHr, date);
        if (message.about != Rule::AskHr)
            keepLater(cadence.lastWritten, date);
        if (message.at <= *situation.heard)
            return;
        if (message.about == Rule::CheckIn)
            countSent(cadence, situation, date);
        if (message.about == Rule::AskHr)
            cadence.askedHr = true;
    });
    countSkipped(cadence, situation);
    return cadence;
}

} // namespace afterword::rules
