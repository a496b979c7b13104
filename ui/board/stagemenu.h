// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace afterword {

class BoardView;
class Columns;

/// Fills @p menu with the stages; choosing one moves the selected cards of @p board there.
void addStages(QMenu &menu, BoardView &board, const Columns &columns);

} // namespace afterword
