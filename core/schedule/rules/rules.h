// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/proposal.h"

namespace afterword::rules {

// One function per rule of etiquette.md's table, in a file named for it or its family. Each adds to the plan
// what the rule calls for in this situation, and nothing where it does not apply.

void askNextSteps(const Situation &situation, Plan &plan);
void debrief(const Situation &situation, Plan &plan);
/// thank-you, and find-contact for those who cannot be reached.
void thankYou(const Situation &situation, Plan &plan);
void circleBack(const Situation &situation, Plan &plan);
/// @p giveUp: when give-up opens, as giveUpOpens() says; here and below.
void askAboutApplication(const Situation &situation, std::optional<Moment> giveUp, Plan &plan);
/// check-in and ask-hr, one after the other. @p told: a tell-about-offer to this application is listed, and
/// one note says both.
void checkIn(const Situation &situation, std::optional<Moment> giveUp, bool told, Plan &plan);
void giveUp(const Situation &situation, std::optional<Moment> opens, Plan &plan);
void thankAndWithdraw(const Situation &situation, Plan &plan);
/// True where it is listed, in whatever state.
bool tellAboutOffer(const Situation &situation, std::optional<Moment> giveUp, Plan &plan);
void getItSigned(const Situation &situation, Plan &plan);
void answerOffer(const Situation &situation, Plan &plan);
void thankForRejection(const Situation &situation, Plan &plan);
void lessons(const Situation &situation, Plan &plan);
void ownTasks(const Situation &situation, Plan &plan);

/// Those that belong to the whole search, not to an application.
void ownTasks(const PlanContext &context, Plan &plan);
void keepSearching(const PlanContext &context, Plan &plan);

/// The Monday of this week, which names this week's keep-searching.
QDate mondayOf(const PlanContext &context);

/// When give-up opens, before any snooze; absent where the rule does not apply. It bounds every message that
/// asks for news.
std::optional<Moment> giveUpOpens(const Situation &situation);

/// A proposal of ask-about-application, check-in or ask-hr as "notBefore" and give-up bound it: moved to the
/// first business day from that date on, due no earlier than 2 business days after the day it opens and no
/// later than give-up opens; held where they want no contact. Absent where it would open when give-up does or
/// later.
std::optional<Proposal> bounded(Proposal proposal, const Situation &situation, Moment giveUp);

} // namespace afterword::rules
