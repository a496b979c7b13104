// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace afterword {

/// The size @p wanted for a window that is not shown yet, or as much of it as its screen has room for beside
/// the panels of the desktop and the window's frame: else the buttons below would lie outside of a small
/// screen.
inline QSize roomOnScreen(const QWidget &window, QSize wanted)
{
    constexpr QSize frame{8, 40}; // only known when the window is shown
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace afterword
