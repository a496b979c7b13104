// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword::fuzz {

/// The moment at which everything in the fuzzers happens.
Moment now();

/// What a new store holds.
Search newSearch();

/// A search in which files find people, applications and interviews to meet.
Search someSearch();

/// Ends the program where @p search, which was taken in, cannot be kept: it must be sound, its export must be
/// read again and exported to the same bytes, what a store gives back must equal it, and planning and the
/// other exports must come to an end.
void mustBeKept(const Search &search);

} // namespace afterword::fuzz
