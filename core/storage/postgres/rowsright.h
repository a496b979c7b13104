// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/changerows.h"
#include "core/storage/postgres/searchreader.h"

namespace afterword {

/// What makes the rows that stand at the server, @p standing, into @p search, which is what was read of them
/// put right: each row that differs, and no other. Whoever changed one of those meanwhile was first.
ChangeToSave changeToPutRight(const Search &search, const StandingRows &standing);

} // namespace afterword
