// SPDX-License-Identifier: GPL-3.0-or-later
// circle-back: a word to whoever arranged the interview and was not in the room.
#include "core/schedule/plan/followupfacts.h"
#include "core/schedule/rules/rulebook.h"

#include <algorithm>

namespace afterword::rules {

namespace {

void plan(const Planning &planning, Plan &plan)
{
    const Situation &situation = planning.situation;
    if (situation.outcome || situation.signedElsewhere)
        return;
    const PlanContext &context = situation.context;
    for (const TimedInterview &timed : situation.interviews) {
        const Interview &interview = *timed.interview;
        const auto arranger = interview.arrangedBy ? interview.arrangedBy : situation.application.recruiter;
        if (!arranger)
            continue;
        const bool inTheRoom = interviewerOf(interview, *arranger) && !situation.isTeam(*arranger);
        const auto &messages = situation.application.messages;
        const bool sent = std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
            return message.about == Rule::CircleBack && message.direction == Direction::Out &&
                   message.at <= context.now && message.interview == interview.id;
        });
        if (inTheRoom || sent)
            continue;
        Proposal word = proposal(Rule::CircleBack, situation, timed);
        word.zone = nullptr; // the table reads this rule in the person's zone
        word.followUp.opens = timed.end;
        word.followUp.due = context.eveningOf(
            context.calendar.plus(context.dateOf(timed.end), context.policy().circleBackBusinessDays));
        word.lapsesAfterDays = context.policy().circleBackLapsesAfterDays;
        word.followUp.cause = {Cause::Kind::Usual, timed.start, {}, 0, false};
        if (!settle(word, context))
            continue;
        address(word, arranger, situation);
        plan.followUps.push_back(std::move(word.followUp));
    }
}

QString title(const FollowUpFacts &facts)
{
    return facts.toSomebody(FollowUpFacts::tr("Circle back to %1"),
                            FollowUpFacts::tr("Circle back to whoever arranged it"));
}

QString why(const FollowUpFacts &facts)
{
    return FollowUpFacts::tr(
               "%1 arranged your interview with %2 on %3 without being in the room. A word afterwards on "
               "how it went is kind, and keeps you in touch.")
        .arg(facts.recipient(), facts.company(), facts.causeDay());
}

} // namespace

const RuleWork circleBack{Rule::CircleBack, plan, nullptr, title, why};

} // namespace afterword::rules
