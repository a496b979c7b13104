// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/movefacts.h"
#include "core/edits/step.h"

#include <span>

namespace afterword {

/// The step that moves @p cards to stage @p to, right before @p before (at the end where it is absent), as
/// moveCards() of core/domain/change/moves.h does: "move of Northwind to Offer", "move of 3 cards to Offer".
/// What
/// @p answers say about the cards is a part of the same step.
Result<Step> movingCards(const Search &search, std::span<const ApplicationId> cards, const StageId &to,
                         const std::optional<ApplicationId> &before, Moment now,
                         const MoveAnswers &answers = {});

} // namespace afterword
