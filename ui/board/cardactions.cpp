// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cardactions.h"

#include "ui/board/boardview.h"
#include "ui/icons.h"

#include <QAction>

namespace afterword {

namespace {

QAction *add(BoardView *board, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, board);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    board->addAction(action);
    return action;
}

} // namespace

// Enter itself belongs to whatever has the focus; the columns see to it.
CardActions::CardActions(BoardView *board)
    : QObject(board)
    , open(add(board, tr("&Open"), {}))
    , rename(add(board, tr("Re&name"), Qt::Key_F2))
    , moveLeft(add(board, tr("Move to the Column on the &Left"), Qt::CTRL | Qt::Key_Left))
    , moveRight(add(board, tr("Move to the Column on the &Right"), Qt::CTRL | Qt::Key_Right))
    , moveUp(add(board, tr("Move &Up"), Qt::CTRL | Qt::Key_Up))
    , moveDown(add(board, tr("Move &Down"), Qt::CTRL | Qt::Key_Down))
    , remove(add(board, tr("Re&move"), Qt::Key_Delete))
{
    open->setIcon(themeIcon(Icon::Open));
    remove->setIcon(themeIcon(Icon::Trash));
    const auto move = [board](int columns, int rows) {
        return [board, columns, rows] {
            board->moveSelected(board->isRightToLeft() ? -columns : columns, rows);
        };
    };
    connect(open, &QAction::triggered, board, &BoardView::openCurrent);
    connect(rename, &QAction::triggered, board, &BoardView::renameCurrent);
    connect(moveLeft, &QAction::triggered, board, move(-1, 0));
    connect(moveRight, &QAction::triggered, board, move(1, 0));
    connect(moveUp, &QAction::triggered, board, move(0, -1));
    connect(moveDown, &QAction::triggered, board, move(0, 1));
    connect(remove, &QAction::triggered, board, &BoardView::removeSelected);
    setEnabled(false, false);
}

void CardActions::setEnabled(bool chosen, bool mayEdit)
{
    open->setEnabled(chosen);
    for (QAction *action : {rename, moveLeft, moveRight, moveUp, moveDown, remove})
        action->setEnabled(chosen && mayEdit);
}

} // namespace afterword
