// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

#include <span>

namespace afterword {

/// A card that was closed so many days ago is out of the way. Four weeks: what ended lately is still on
/// one's mind.
inline constexpr int oldAfterDays = 28;

/// When a closed application was closed, as far as it is known: its outcome, else the last time its card came
/// to its stage, else the last thing that happened. Absent where nothing tells.
std::optional<Moment> closedAt(const Application &application, const Zone &zone);

/// Whether @p application is closed for more than oldAfterDays at @p now, as days go by in the person's zone,
/// and none of @p followUps, which are its own, is to be done now.
bool isOldCard(const Application &application, const Search &search, std::span<const FollowUp> followUps,
               Moment now);

} // namespace afterword
