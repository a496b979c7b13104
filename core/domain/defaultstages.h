// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/table.h"
#include "core/domain/stage.h"

namespace afterword {

/// The columns of a new search, one for each kind, named in the program's language.
Table<Stage> defaultStages();

/// Whether @p some are as a new search has them, named in the program's language or in English.
bool areDefaultStages(const Table<Stage> &some);

} // namespace afterword
