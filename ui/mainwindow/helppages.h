// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace afterword {

/// A page with all keys of @p window, read from its menus.
void showShortcuts(QMainWindow *window);

/// What this program is, its version and licence.
void showAbout(QMainWindow *window);

} // namespace afterword
