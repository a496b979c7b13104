// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace afterword {

class BoardView;

/// What can be done with the selected cards, as actions with their keys. The keys work while the board has
/// the focus, so that Delete in a text field deletes a letter.
class CardActions : public QObject {
    Q_OBJECT

public:
    /// Adds the actions to @p board, which owns them.
    explicit CardActions(BoardView *board);

    QAction *open;
    QAction *rename;
    QAction *moveLeft;
    QAction *moveRight;
    QAction *moveUp;
    QAction *moveDown;
    QAction *remove;

    /// A card that is @p chosen can be opened, and changed where @p mayEdit.
    void setEnabled(bool chosen, bool mayEdit);
};

} // namespace afterword
