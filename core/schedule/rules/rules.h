// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/listing.h"

namespace afterword::rules {

// One function per rule of etiquette.md's table, in a file named for it or its family. Each adds to the plan
// what the rule calls for in this situation, and nothing where it does not apply.

void askNextSteps(const Situation &situation, Plan &plan);
void debrief(const Situation &situation, Plan &plan);
/// thank-you, and find-contact for those who cannot be reached.
void thankYou(const Situation &situation, Plan &plan);
void circleBack(const Situation &situation, Plan &plan);
void askAboutApplication(const Situation &situation, Plan &plan);
/// check-in and ask-hr, one after the other.
void checkIn(const Situation &situation, Plan &plan);
void giveUp(const Situation &situation, Plan &plan);
void thankAndWithdraw(const Situation &situation, Plan &plan);
void tellAboutOffer(const Situation &situation, Plan &plan);
void getItSigned(const Situation &situation, Plan &plan);
void answerOffer(const Situation &situation, Plan &plan);
void thankForRejection(const Situation &situation, Plan &plan);
void lessons(const Situation &situation, Plan &plan);

/// Belongs to the whole search, not to an application.
void keepSearching(const PlanContext &context, Plan &plan);

/// The Monday of this week, which names this week's keep-searching.
QDate mondayOf(const PlanContext &context);

/// When give-up opens, before any snooze; absent where the rule does not apply. It bounds every message that
/// asks for news.
std::optional<Moment> giveUpOpens(const Situation &situation);

/// A proposal of ask-about-application, check-in or ask-hr as "notBefore" and give-up bound it: moved to the
/// first business day from that date on, and due no later than give-up opens. Absent where it would open at
/// or after it.
std::optional<Proposal> bounded(Proposal proposal, const Situation &situation, Moment giveUp);

} // namespace afterword::rules
