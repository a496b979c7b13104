// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

class QMenu;

namespace afterword {

class BoardView;
class Columns;
class Editor;

/// Fills @p menu with the stages; choosing one moves the selected cards of @p board there.
void addStages(QMenu &menu, BoardView &board, const Columns &columns);

/// Adds what one can do with a stage by itself: its kind, its colour, its place, hiding and deleting it.
/// @p editor must outlive the menu, whose window asks what must be asked.
void addStageEdits(QMenu &menu, Editor &editor, const StageId &stage);

} // namespace afterword
