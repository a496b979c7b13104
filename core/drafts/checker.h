// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/finding.h"

#include <vector>

namespace afterword {

/// Runs every check of etiquette.md ("What makes a note good") on @p draft. @p others are the other drafts
/// and sent notes of the same round, for the likeness. Errors first, then by place. A pure function.
std::vector<Finding> check(const Draft &draft, const Search &search, const Application &application,
                           const std::vector<Draft> &others);

} // namespace afterword
