// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/finding.h"
#include "core/drafts/likeness.h"
#include "core/drafts/nameindex.h"

#include <optional>
#include <vector>

namespace afterword {

/// Runs every check of etiquette.md ("What makes a note good") on @p draft. @p names is the index of @p
/// search.
/// The letter is judged as one that goes at @p goes; absent: when it was last touched (updatedAt).
/// @p others are the other drafts and sent notes of the same round, with which it is compared by @p likeness,
/// whose mask is the one for @p application. Errors first, then by place.
std::vector<Finding> check(const Draft &draft, const Search &search, const NameIndex &names,
                           const Application &application, const std::vector<Draft> &others,
                           RoundLikeness &likeness, std::optional<Moment> goes = {});

/// The same for one draft alone: the index is built for it, which takes longer than the checks.
std::vector<Finding> check(const Draft &draft, const Search &search, const Application &application,
                           const std::vector<Draft> &others, std::optional<Moment> goes = {});

} // namespace afterword
