// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/domain/table.h"

namespace afterword {

/// The columns of a new search: one for each kind.
Table<Stage> defaultStages();

} // namespace afterword
