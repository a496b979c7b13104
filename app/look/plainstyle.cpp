// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/plainstyle.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyleOption>

namespace afterword {

PlainStyle::PlainStyle()
    : ShownStyle(QStringLiteral("Fusion"))
{
}

int PlainStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : ShownStyle::styleHint(hint, option, widget, data);
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    ShownStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    // The outline that Fusion draws is a shade of the window's own colour.
    const bool isFocused = option->state & State_HasFocus && option->state & State_KeyboardFocusChange;
    if (isFocused || !(option->state & State_Enabled))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(mutedText(option->palette));
    if (isBox)
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    else
        painter->drawEllipse(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5));
    painter->restore();
}

} // namespace afterword
