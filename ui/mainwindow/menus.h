// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QLineEdit;
class QMainWindow;
class QWidget;

namespace afterword {

class Actions;
class BoardView;
class Columns;

/// Fills the menu bar of @p window. @p panel shows and hides the panel.
void fillMenus(QMainWindow &window, const Actions &actions, BoardView &board, const Columns &columns,
               QAction *panel);

/// Fills the one toolbar: the pages at the left, @p search in the middle, what adds at the right.
void fillToolBar(QMainWindow &window, const Actions &actions, QLineEdit *search, QWidget *filter);

} // namespace afterword
