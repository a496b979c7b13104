// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

class QWidget;

namespace afterword {

class Editor;

/// Takes a stage away. Where it has cards, asks first where they go, and what that stage means for them; a
/// cancelled question changes nothing. @p editor must outlive @p window, which the questions belong to.
void removeStage(Editor &editor, const StageId &stage, QWidget *window);

} // namespace afterword
