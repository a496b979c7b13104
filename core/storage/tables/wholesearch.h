// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

#include <functional>

namespace afterword {

class RowStore;

} // namespace afterword

namespace afterword::tables {

/// Reads all tables of @p store, and adds what they hold to @p search.
Result<void> readSearch(const RowStore &store, Search &search);

/// Writes @p change, row by row. Asks @p goOn after each of its edits, and stops at an error.
Result<void> writeChange(const RowStore &store, const Change &change,
                         const std::function<Result<void>()> &goOn);

} // namespace afterword::tables
