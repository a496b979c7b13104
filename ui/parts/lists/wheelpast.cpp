// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/wheelpast.h"

#include <QEvent>
#include <QWidget>

namespace afterword {

namespace {

class WheelPast : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // so that it goes on to what the field is in
        return true;
    }
};

} // namespace

void letWheelPast(QWidget &field)
{
    // By default a wheel also gives it the focus.
    if (field.focusPolicy() == Qt::WheelFocus)
        field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelPast(&field));
}

} // namespace afterword
