// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/plan/situation.h"

namespace afterword {

// etiquette.md, "Recipients". Absent where nobody is known.

/// The first who is not a team, else the first.
std::optional<ContactId> firstInterviewerOfLatest(const Situation &situation);

/// check-in: directed person, else main contact, else recruiter, else first interviewer of the latest
/// interview.
std::optional<ContactId> checkInRecipient(const Situation &situation);
/// tell-about-offer: recruiter, else main contact, else first interviewer of the latest interview.
std::optional<ContactId> offerNewsRecipient(const Situation &situation);
/// thank-for-rejection: who told, else main contact, else recruiter.
std::optional<ContactId> rejectionThanksRecipient(const Situation &situation);
/// ask-about-application: recruiter, else main contact.
std::optional<ContactId> askAboutApplicationRecipient(const Situation &situation);
/// thank-and-withdraw, where no interviewer is left to thank: main contact, else recruiter, else first
/// interviewer of the latest interview.
std::optional<ContactId> withdrawalRecipient(const Situation &situation);

} // namespace afterword
