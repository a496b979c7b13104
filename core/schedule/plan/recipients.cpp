// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/plan/recipients.h"

#include <algorithm>

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

/// Interviewers are looked up only where nobody else is known.
Somebody orFirstInterviewer(const Somebody &somebody, const Situation &situation)
{
    return somebody ? somebody : firstInterviewerOfLatest(situation);
}

} // namespace

Somebody firstInterviewerOfLatest(const Situation &situation)
{
    if (!situation.latest || situation.latest->interview->interviewers.empty())
        return std::nullopt;
    const auto &room = situation.latest->interview->interviewers;
    const auto person = std::find_if(room.begin(), room.end(),
                                     [&](const Interviewer &one) { return !situation.isTeam(one.contact); });
    return person == room.end() ? room.front().contact : person->contact;
}

Somebody checkInRecipient(const Situation &situation)
{
    const Application &application = situation.application;
    return orFirstInterviewer(
        firstOf({&application.directions.contact, &application.mainContact, &application.recruiter}),
        situation);
}

Somebody offerNewsRecipient(const Situation &situation)
{
    const Application &application = situation.application;
    return orFirstInterviewer(firstOf({&application.recruiter, &application.mainContact}), situation);
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
    const Application &application = situation.application;
    return orFirstInterviewer(firstOf({&application.mainContact, &application.recruiter}), situation);
}

} // namespace afterword
