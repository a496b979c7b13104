// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <span>

namespace afterword {

/// The change that moves @p cards, in the order given, to stage @p to, right before the card @p before (at
/// the end where it is absent). A move to another stage is noted on the application with the moment @p now; a
/// move within one is not. Ranks between the neighbours are used while there is room; otherwise the column is
/// numbered anew, in the same change. An error where a card or the stage is unknown.
Result<Change> moveCards(const Search &search, std::span<const ApplicationId> cards, const StageId &to,
                         const std::optional<ApplicationId> &before, Moment now);

/// The rank of a card that is added at the end of @p stage.
qint64 rankAtEnd(const Search &search, const StageId &stage);

/// The first stage of @p kind, from left to right; null where the board has none.
const Stage *firstOfKind(const Search &search, StageKind kind);

/// Whether @p application, in a stage of kind @p from, moves on as @p interview is arranged: whoever is
/// invited is beyond applying.
bool movesForInterview(const Application &application, StageKind from, const Interview &interview);

/// To which kind of stage an application belongs that has these @p interviews, from Saved or Applied: a first
/// call on the phone has one of its own where the board has it.
StageKind kindForInterviews(const Search &search, const std::vector<Interview> &interviews);

/// The cards of @p stage from top to bottom.
std::vector<const Application *> cardsOf(const Search &search, const StageId &stage);

} // namespace afterword
