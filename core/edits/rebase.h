// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

/// @p change as it is to be made onto @p search, which may have moved on since the change was thought out: a
/// draft was saved as typed after a card was moved, and then the move is undone. What the change edits is
/// edited field by field, and everything else stays as it stands now. An error where the same field was
/// edited meanwhile, and where something that is taken away was, but for its drafts.
Result<Change> rebased(Change change, const Search &search);

} // namespace afterword
