// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/recipients.h"

namespace afterword {

namespace {

using Somebody = std::optional<ContactId>;

Somebody firstOf(std::initializer_list<const Somebody *> people)
{
    for (const Somebody *person : people) {
        if (*person)
            return *person;
    }
    return std::nullopt;
}

} // namespace

Somebody firstInterviewerOfLatest(const Situation &situation)
{
    if (!situation.latest || situation.latest->interview->interviewers.empty())
        return std::nullopt;
    return situation.latest->interview->interviewers.front().contact;
}

Somebody checkInRecipient(const Situation &situation)
{
    const Application &application = situation.application;
    const Somebody interviewer = firstInterviewerOfLatest(situation);
    return firstOf(
        {&application.directions.contact, &application.mainContact, &application.recruiter, &interviewer});
}

Somebody offerNewsRecipient(const Situation &situation)
{
    const Somebody interviewer = firstInterviewerOfLatest(situation);
    return firstOf({&situation.application.recruiter, &situation.application.mainContact, &interviewer});
}

Somebody rejectionThanksRecipient(const Situation &situation)
{
    const Application &application = situation.application;
    return firstOf({&situation.outcome->toldBy, &application.mainContact, &application.recruiter});
}

Somebody askAboutApplicationRecipient(const Situation &situation)
{
    return firstOf({&situation.application.recruiter, &situation.application.mainContact});
}

Somebody withdrawalRecipient(const Situation &situation)
{
    const Somebody interviewer = firstInterviewerOfLatest(situation);
    return firstOf({&situation.application.mainContact, &situation.application.recruiter, &interviewer});
}

} // namespace afterword
