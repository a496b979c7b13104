// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace afterword {

/// What the first tour stands still at, in its order.
enum class TourStop { Next, TheySaid, Debrief, Today };

/// From now on the tour stands still at @p widget.
void setTourStop(QWidget *widget, TourStop stop);

/// The widget in @p window at which it stands still; null where there is none.
QWidget *findTourStop(const QWidget &window, TourStop stop);

} // namespace afterword
