// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace afterword {

/// Puts a list whose lines have boxes to tick on the window's ground: on the dark one of a list an empty box
/// is not seen.
inline void showBoxesOf(QAbstractItemView &list)
{
    list.viewport()->setBackgroundRole(QPalette::Window);
}

} // namespace afterword
