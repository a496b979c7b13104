// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/next.h"

#include <algorithm>
#include <tuple>

namespace afterword {

namespace {

/// What comes first sorts first.
auto urgency(const FollowUp &followUp)
{
    if (isDue(followUp))
        return std::tuple(0, followUp.due, followUp.opens);
    if (followUp.state == FollowUpState::Held)
        return std::tuple(2, followUp.opens, followUp.due);
    return std::tuple(1, followUp.opens, followUp.due);
}

} // namespace

const FollowUp *nextOf(std::span<const FollowUp> followUps)
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
    const bool isAfter = followUp.rule() == Rule::ThankYou || followUp.rule() == Rule::CircleBack ||
                         followUp.rule() == Rule::Debrief;
    const Application *application = search.applications.find(followUp.application);
    if (!isAfter || !application)
        return false;
    return std::any_of(application->interviews.begin(), application->interviews.end(),
                       [&](const Interview &interview) {
                           return interview.id == followUp.interview &&
                                  interview.zone.moment(interview.end.date, interview.end.time) > now;
                       });
}

std::optional<ApplicationId> applicationOf(const QString &text, const Search &search)
{
    const std::optional<FollowUpKey> key = FollowUpKey::fromText(text);
    if (!key)
        return {};
    // The key names the application, one of its interviews or one of its tasks.
    const ApplicationId id{key->id};
    const bool isInterviews = key->rule == Rule::AskNextSteps || key->rule == Rule::Debrief ||
                              key->rule == Rule::ThankYou || key->rule == Rule::FindContact ||
                              key->rule == Rule::CircleBack;
    if (!isInterviews && key->rule != Rule::OwnTask)
        return search.applications.contains(id) ? std::optional(id) : std::nullopt;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (isInterviews && interview.id.text == key->id)
                return application.id;
        }
        for (const Task &task : application.tasks) {
            if (!isInterviews && task.id.text == key->id)
                return application.id;
        }
    }
    return {};
}

} // namespace afterword
