// SPDX-License-Identifier: GPL-3.0-or-later
// circle-back: a word to whoever arranged the interview and was not in the room.
#include "core/schedule/rules/rules.h"

#include <algorithm>

namespace afterword::rules {

void circleBack(const Situation &situation, Plan &plan)
{
    if (situation.outcome || situation.signedElsewhere)
        return;
    const PlanContext &context = situation.context;
    for (const HeldInterview &held : situation.interviews) {
        const Interview &interview = *held.interview;
        const auto arranger = interview.arrangedBy ? interview.arrangedBy : situation.application.recruiter;
        if (!arranger)
            continue;
        const auto &room = interview.interviewers;
        const bool inTheRoom =
            std::any_of(room.begin(), room.end(),
                        [&](const Interviewer &one) { return one.contact == *arranger; }) &&
            !situation.isTeam(*arranger);
        const auto &messages = situation.application.messages;
        const bool sent = std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
            return message.about == About::CircleBack && message.direction == Direction::Out &&
                   message.at <= context.now && message.interview == interview.id;
        });
        if (inTheRoom || sent)
            continue;
        Proposal word = proposal(Rule::CircleBack, situation, held);
        word.zone = nullptr; // the table reads this rule in the person's zone
        word.followUp.opens = held.end;
        word.followUp.due = context.eveningOf(
            context.calendar.plus(context.dateOf(held.end), context.policy().circleBackBusinessDays));
        word.lapsesAfterDays = context.policy().circleBackLapsesAfterDays;
        word.followUp.cause = {Cause::Kind::Arranged, held.start, {}, 0, false};
        if (!settle(word, context))
            continue;
        address(word, arranger, situation);
        plan.followUps.push_back(std::move(word.followUp));
    }
}

} // namespace afterword::rules
