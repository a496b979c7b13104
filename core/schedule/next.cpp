// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/next.h"

#include "core/domain/questions.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

enum class Use { Deciding, DueToday, Late, GoalToday, LongLate, DueLater, Ahead, AtLeisure, Held };

// Before tomorrow.
constexpr std::chrono::days today{1};
constexpr std::chrono::days lately{8};

Use useOf(const FollowUp &followUp, Moment tomorrow)
{
    if (decidesAJob(followUp))
        return Use::Deciding;
    if (followUp.state == FollowUpState::Held)
        return Use::Held;
    if (!isDue(followUp))
        return Use::Ahead;
    if (followUp.due >= tomorrow)
        return canWait(followUp.rule()) ? Use::AtLeisure : Use::DueLater;
    if (followUp.due < tomorrow - lately)
        return Use::LongLate;
    if (canWait(followUp.rule()))
        return Use::GoalToday;
    return followUp.due >= tomorrow - today ? Use::DueToday : Use::Late;
}

/// What is most useful sorts first.
auto usefulness(const FollowUp &followUp, Moment tomorrow)
{
    const Use use = useOf(followUp, tomorrow);
    const auto moment = (isDue(followUp) ? followUp.due : followUp.opens).time_since_epoch().count();
    return std::tuple(use, canWait(followUp.rule()), use == Use::LongLate ? -moment : moment);
}

} // namespace

const FollowUp *nextFollowUp(std::span<const FollowUp> followUps)
{
    const auto first =
        std::min_element(followUps.begin(), followUps.end(),
                         [](const FollowUp &a, const FollowUp &b) { return urgency(a) < urgency(b); });
    return first == followUps.end() ? nullptr : &*first;
}

bool isMoreUseful(const FollowUp &a, const FollowUp &b, Moment tomorrow)
{
    const auto both = std::pair(usefulness(a, tomorrow), usefulness(b, tomorrow));
    if (both.first != both.second)
        return both.first < both.second;
    // As they are listed.
    return a.opens != b.opens ? a.opens < b.opens : a.key < b.key;
}

const FollowUp *mostUseful(const PlanOrder &plan, Moment tomorrow)
{
    const FollowUp *first = nullptr;
    for (size_t index = 0; index < plan.size(); ++index) {
        if (!first || isMoreUseful(*plan[index], *first, tomorrow))
            first = &*plan[index];
    }
    return first;
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
