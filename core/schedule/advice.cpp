// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/advice.h"

#include "core/domain/questions.h"
#include "core/schedule/plan/situation.h"

#include <algorithm>

namespace afterword {

namespace {

Advice answer(const FollowUp &next)
{
    switch (next.state) {
    case FollowUpState::Held: return {Advice::Answer::Held, {}};
    case FollowUpState::Upcoming:
    case FollowUpState::Snoozed: return {Advice::Answer::TooSoon, next.opens};
    case FollowUpState::Open:
    case FollowUpState::Late: return {Advice::Answer::GoAhead, {}};
    }
    Q_UNREACHABLE();
}

/// Until when an interview is scheduled; absent where none is.
std::optional<Moment> interviewsEnd(const Application &application, Moment now)
{
    std::optional<Moment> last;
    for (const Interview &interview : application.interviews) {
        const bool isOver = hasHappened(application.outcome, now) && isOff(application, interview);
        if (!interview.cancelled && !isOver && interview.endsAt() > now)
            last = std::max(last.value_or(interview.endsAt()), interview.endsAt());
    }
    return last;
}

} // namespace

Advice advice(const Application &application, std::span<const FollowUp> followUps, Moment now)
{
    const FollowUp *news = nullptr;
    const FollowUp *question = nullptr;
    for (const FollowUp &followUp : followUps) {
        if (followUp.projected)
            continue;
        // Of several offers the one that may be told first.
        if (followUp.rule() == Rule::TellAboutOffer && (!news || followUp.opens < news->opens))
            news = &followUp;
        if (asksForNews(followUp.rule()))
            question = &followUp;
    }
    if (news)
        return answer(*news);
    if (const auto end = interviewsEnd(application, now))
        return {Advice::Answer::TooSoon, end};
    return question ? answer(*question) : Advice{};
}

} // namespace afterword
