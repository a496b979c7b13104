// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

#include "core/schedule/followup.h"

#include <span>

namespace afterword {

/// The step that marks @p followUp as done at @p now: a message records that message, anything else a
/// decision.
Result<Step> markingAsDone(const Search &search, const FollowUp &followUp, Moment now);

/// The step that skips it, and it alone.
Step skipping(const Search &search, const FollowUp &followUp, Moment now);

/// The step that lets it rest until @p until.
Step snoozing(const Search &search, const FollowUp &followUp, Moment until, Moment now);

// The same about several follow-ups, as one step that one undo takes back. An error where one of them cannot
// be done; then none is.

Result<Step> markingAllAsDone(const Search &search, std::span<const FollowUp> followUps, Moment now);
Step skippingAll(const Search &search, std::span<const FollowUp> followUps, Moment now);
Step snoozingAll(const Search &search, std::span<const FollowUp> followUps, Moment until, Moment now);

} // namespace afterword
