// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace afterword {

class BoardView;
class Editor;

/// Fills @p menu with the tags there are, ticked where all selected cards of @p board have them, and with a
/// new one. Each choice is one step for all of them.
void fillTagMenu(QMenu &menu, BoardView &board, Editor &editor);

/// Fills @p menu with the ways in which the selected cards of @p board can have ended. Each closes all that
/// are still open, in one step.
void fillCloseMenu(QMenu &menu, BoardView &board, Editor &editor);

} // namespace afterword
