// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/movefacts.h"
#include "core/edits/step.h"

namespace afterword {

/// The step that adds a stage of @p kind called @p name, right after the stage @p after (at the end where it
/// is absent). An error where the name is empty.
Result<Step> addingStage(const Search &search, const QString &name, StageKind kind,
                         const std::optional<StageId> &after);

/// The step that replaces the stage with the same id by @p after: another name, kind or colour, hidden or
/// shown. An error where it is gone, its name is empty, or no stage would be shown any more.
Result<Step> editingStage(const Search &search, const Stage &after);

/// The step that moves a stage @p steps to the right, or to the left where it is negative. What is beyond
/// the end counts as the end.
Result<Step> movingStage(const Search &search, const StageId &stage, int steps);

/// The step that takes a stage away. Its cards go to the end of @p to, in their order, with what @p answers
/// say about them. An error where it is the last one that is shown, or @p to is not another stage.
Result<Step> removingStage(const Search &search, const StageId &stage, const StageId &to,
                           const MoveAnswers &answers, Moment now);

} // namespace afterword
