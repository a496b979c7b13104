// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <optional>

namespace afterword {

/// The stage that @p text names: its name or id, else the first one of the kind that the words stand for, in
/// the words of other programs and of people ("Phone interview", "Ghosted", "Abgesagt"); where the board has
/// none of that kind, stageOfKind() tells. Absent where the words say nothing of a stage.
std::optional<StageId> stageNamed(const QString &text, const Search &search);

/// The first stage of @p kind, else of the nearest kind from saved to waiting; absent where there is none: an
/// offer and an end are like nothing else.
std::optional<StageId> stageOfKind(StageKind kind, const Search &search);

} // namespace afterword
