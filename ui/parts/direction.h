// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace afterword {

/// The margins of a layout in pixels, @p before and @p behind as one reads: the first is at the right where
/// one reads from right to left. Qt mirrors what is in a layout and not what is around it.
QMargins marginsAsRead(int before, int above, int behind, int below);

/// What is left of @p place behind its first @p taken pixels, as one reads in @p direction.
QRect behind(const QRect &place, int taken, Qt::LayoutDirection direction);

/// What is left of @p place before its last @p taken pixels, as one reads in @p direction.
QRect before(const QRect &place, int taken, Qt::LayoutDirection direction);

/// The last @p width pixels of @p place, as one reads in @p direction.
QRect endOf(const QRect &place, int width, Qt::LayoutDirection direction);

/// Lets a field for times of day show them from left to right, as they are written in every language. Qt
/// turns hours and minutes around where one reads from right to left.
void showTimeFromTheLeft(QWidget &field);

} // namespace afterword
