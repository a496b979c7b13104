// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/next.h"

#include "core/domain/questions.h"

#include <tuple>

namespace afterword {

namespace {

/// What comes first sorts first.
auto urgency(const FollowUp &followUp)
{
    if (isDue(followUp))
        return std::tuple(decidesAJob(followUp) ? 0 : 1, followUp.due, followUp.opens);
    if (followUp.state == FollowUpState::Held)
        return std::tuple(3, followUp.opens, followUp.due);
    return std::tuple(2, followUp.opens, followUp.due);
}

} // namespace

const FollowUp *nextFollowUp(std::span<const FollowUp> followUps)
{
    const FollowUp *next = nullptr;
    for (const FollowUp &followUp : followUps) {
        if (!next || urgency(followUp) < urgency(*next))
            next = &followUp;
    }
    return next;
}

bool awaitsInterview(const FollowUp &followUp, const Search &search, Moment now)
{
    const bool isAfter = rowOf(followUp.rule()).onceHeld;
    const Application *application = search.applications.find(followUp.application);
    if (!isAfter || !application)
        return false;
    const Interview *interview = findInterview(*application, followUp.interview);
    return interview && interview->endsAt() > now;
}

} // namespace afterword
