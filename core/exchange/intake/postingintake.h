// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"

namespace afterword {

/// Takes the posting of a saved page or of a letter into @p search. A job that is not there yet becomes an
/// application in the first column, its posting's text kept, with a task to apply before it closes. Of one
/// that is there (sameJob()) only what is empty is filled; what the posting says otherwise now is told and
/// changes nothing. The lines name what was only guessed. An error where it names neither company nor role.
Result<Imported> takeInPosting(const Posting &posting, const Search &search, Moment now);

} // namespace afterword
