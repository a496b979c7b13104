// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/rules/rulebook.h"

namespace afterword::rules {

// What rules ask of each other.

/// When give-up opens, before any snooze; absent where the rule does not apply. It bounds every message that
/// asks for news.
std::optional<Moment> giveUpOpens(const Situation &situation);

/// A proposal of a rule that asks for news as "notBefore" and give-up bound it, which opens at @p end: moved
/// to the first business day from that date on, due no earlier than 2 business days after the day it opens
/// and no later than give-up opens; held where they want no contact. Absent where it would open when give-up
/// does or later.
std::optional<Proposal> bounded(Proposal proposal, const Situation &situation, Moment end);

/// Whether a tell-about-offer to this application is listed, in whatever state.
bool tellsAboutOffer(const Planning &planning);

/// Whether there is an offer that waits for its signature.
bool awaitsSignature(const Situation &situation);

bool isRejected(const Situation &situation);
/// A step that the rejection opens.
Proposal afterRejection(Rule rule, const Situation &situation, int dueBusinessDays, int lapsesAfterDays);

/// Whether thank-and-withdraw would be listed if only somebody were named.
bool withdrawsFromNobody(const Situation &situation);

/// The interview that was held last and of which nobody is named whom a note of thanks could go to, while one
/// would still be listed; null where there is none.
const Interview *heldWithNobody(const Situation &situation);

/// From which day on the goal of this week counts.
QDate goalSince(const PlanContext &context);

/// The Monday of the week of @p date: that of this week names its keep-searching.
QDate mondayOf(QDate date);

} // namespace afterword::rules
