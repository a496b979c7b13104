// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tourstop.h"

#include <QVariant>
#include <QWidget>

namespace afterword {

namespace {

constexpr char property[] = "tourStop";

} // namespace

void setTourStop(QWidget *widget, TourStop stop)
{
    widget->setProperty(property, static_cast<int>(stop));
}

QWidget *findTourStop(const QWidget &window, TourStop stop)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QVariant said = widget->property(property);
        if (said.isValid() && said.toInt() == static_cast<int>(stop))
            return widget;
    }
    return nullptr;
}

} // namespace afterword
