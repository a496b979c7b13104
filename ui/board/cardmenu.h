// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace afterword {

class BoardView;
class Columns;

/// What can be done with the selected cards: open, move to a stage, remove.
class CardMenu : public QMenu {
    Q_OBJECT

public:
    CardMenu(BoardView &board, const Columns &columns, QWidget *parent = nullptr);
};

/// Fills @p menu with the stages; choosing one moves the selected cards of @p board there.
void addStages(QMenu &menu, BoardView &board, const Columns &columns);

} // namespace afterword
