// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/advice.h"

#include <algorithm>

namespace afterword {

Advice advice(std::span<const FollowUp> followUps)
{
    const auto asksForNews = [](const FollowUp &followUp) {
        return !followUp.projected && (followUp.rule() == Rule::CheckIn || followUp.rule() == Rule::AskHr ||
                                       followUp.rule() == Rule::AskAboutApplication);
    };
    const auto next = std::find_if(followUps.begin(), followUps.end(), asksForNews);
    if (next == followUps.end())
        return {Advice::Answer::Enough, {}};
    switch (next->state) {
    case FollowUpState::Held: return {Advice::Answer::Held, {}};
    case FollowUpState::Upcoming:
    case FollowUpState::Snoozed: return {Advice::Answer::TooSoon, next->opens};
    case FollowUpState::Open:
    case FollowUpState::Late: return {Advice::Answer::GoAhead, {}};
    }
    Q_UNREACHABLE();
}

} // namespace afterword
