// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card/cardfacts.h"
#include "ui/board/card/measuredfont.h"

#include <QPalette>

namespace afterword {

/// The fonts and colours of cards, worked out once for a font and a palette.
struct CardStyle {
    CardStyle(const QFont &font, const QPalette &palette);

    /// Whether it is the style for these.
    bool suits(const QFont &font, const QPalette &palette) const;
    QColor colourOf(CardFacts::Tone tone) const;

    MeasuredFont body;
    MeasuredFont company;
    MeasuredFont small;

    qint64 paletteKey;
    QColor base;
    QColor text;
    QColor muted;
    QColor warning;
    QColor positive;
    QColor border;
    QColor hoveredBorder;
    QColor accent;
    QColor selectedBase;
};

} // namespace afterword
