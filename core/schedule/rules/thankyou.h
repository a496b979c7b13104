// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/plan/situation.h"

namespace afterword::rules {

/// When the thank-you notes of an interview are due: the same evening for a morning interview (it starts
/// before 12:00 and ends by 14:00), else the day after the end at the end's clock time, but not after 20:00.
/// Weekends and holidays do not move it. Read in the interview's zone.
Moment thankYouDue(const Interview &interview, const Policy &policy);

/// Whether a thank-you was owed to the interviewer, who is not a team, and was at @p when neither sent as
/// such nor skipped nor lapsed: a withdrawal then does both.
bool thankYouStood(const Situation &situation, const TimedInterview &timed, const ContactId &interviewer,
                   Moment when);

} // namespace afterword::rules
