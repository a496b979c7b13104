// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;

namespace afterword {

/// What an event does to a line that is typed in a column.
enum class LineKey {
    None,  ///< nothing of ours
    Kept,  ///< a shortcut of the window that must not get it: Esc would close the panel
    Take,  ///< Enter
    Leave, ///< Esc
};

/// What @p event, which came to such a line, does; accepted where it is ours.
LineKey lineKey(QEvent &event);

} // namespace afterword
