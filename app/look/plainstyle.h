// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/shownstyle.h"

namespace afterword {

/// Fusion as we wear it: an empty box or ring can be told from the ground it stands on, in the dark too (WCAG
/// 2.1, 1.4.11: 3 to 1), and the buttons of dialogs have no icons, which Fusion draws in black on any ground.
class PlainStyle : public ShownStyle {
    Q_OBJECT

public:
    PlainStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace afterword
