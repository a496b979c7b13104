// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/plan/planorder.h"

#include <span>

namespace afterword {

/// Whether @p followUp wants doing now.
constexpr bool isDue(const FollowUp &followUp)
{
    return followUp.state == FollowUpState::Open || followUp.state == FollowUpState::Late;
}

/// Whether @p followUp wants doing by the end of @p day, a day in @p zone: it is due then, or was before.
inline bool isDueBy(QDate day, const FollowUp &followUp, const Zone &zone)
{
    return isDue(followUp) && zone.date(followUp.due) <= day;
}

/// Whether a job hangs on it: their deadline for an answer to the offer is near or has passed (rule
/// answer-offer). It comes before all else that is due.
inline bool decidesAJob(const FollowUp &followUp)
{
    return isDue(followUp) && followUp.rule() == Rule::AnswerOffer;
}

/// Whether a follow-up of @p rule supposes that the application goes on: while a letter reads like a no it is
/// asked about first. What one has written down for oneself is to be done whatever they say.
constexpr bool supposesItGoesOn(Rule rule)
{
    return rule != Rule::OwnTask && rule != Rule::Debrief;
}

/// Whether nobody waits for a follow-up of @p rule: it can wait behind every letter.
constexpr bool canWait(Rule rule)
{
    return rule == Rule::GiveUp || rule == Rule::KeepSearching;
}

/// The follow-up of @p followUps that comes next: the one to do now that is due first; else the one that
/// opens first; else one that is held. Null where there is none.
const FollowUp *nextFollowUp(std::span<const FollowUp> followUps);

/// The follow-up of a whole search's @p plan that is named where there is room for one only: an answer
/// to an offer; else what is late since a week at most, the first that was due; else what is or was due on
/// the day before @p tomorrow; else what has been late for longer, which can wait best; else what is due
/// later, then what opens first, then one that is held. Letters go before closing a card and the week's goal.
/// Null where there is none. Valid until the plan changes.
const FollowUp *mostUseful(const PlanOrder &plan, Moment tomorrow);
/// Whether @p a would be named before @p b by it.
bool isMoreUseful(const FollowUp &a, const FollowUp &b, Moment tomorrow);

/// Whether @p followUp waits for an interview that is not over at @p now: a note of thanks, a word to whoever
/// arranged it, a debrief. Until then nothing can be done about it.
bool awaitsInterview(const FollowUp &followUp, const Search &search, Moment now);

} // namespace afterword
