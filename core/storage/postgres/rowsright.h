// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/changerows.h"
#include "core/storage/postgres/searchreader.h"

namespace afterword {

/// What makes @p rows, as they stand at the server and were read in @p versions, into @p search, which is
/// what was read of them put right: each row that differs, and no other. Whoever changed one of those
/// meanwhile was first. An error as of changeToSave().
Result<ChangeToSave> changeToPutRight(const Search &search, const RowsAtServer &rows,
                                      const RowVersions &versions);

} // namespace afterword
