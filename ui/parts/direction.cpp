// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/direction.h"

#include <QGuiApplication>
#include <QWidget>

namespace afterword {

QMargins marginsAsRead(int before, int above, int behind, int below)
{
    if (QGuiApplication::isRightToLeft())
        return {behind, above, before, below};
    return {before, above, behind, below};
}

QRect behind(const QRect &place, int taken, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? place.adjusted(0, 0, -taken, 0) : place.adjusted(taken, 0, 0, 0);
}

QRect before(const QRect &place, int taken, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? place.adjusted(taken, 0, 0, 0) : place.adjusted(0, 0, -taken, 0);
}

QRect endOf(const QRect &place, int width, Qt::LayoutDirection direction)
{
    return behind(place, place.width() - width, direction);
}

void showTimeFromTheLeft(QWidget &field)
{
    field.setLayoutDirection(Qt::LeftToRight);
}

} // namespace afterword
