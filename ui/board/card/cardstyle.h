// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card/cardfacts.h"
#include "ui/board/card/measuredfont.h"

#include <QPalette>

#include <array>

namespace afterword {

/// The small square with a company's initial.
struct CardBadge {
    QColor ground;
    QColor letter; ///< reads on the ground
};

/// The fonts and colours of cards, worked out once for a font and a palette.
struct CardStyle {
    CardStyle(const QFont &font, const QPalette &palette);

    /// Whether it is the style for these.
    bool suits(const QFont &font, const QPalette &palette) const;
    QColor colourOf(CardFacts::Tone tone) const;

    MeasuredFont body;
    MeasuredFont company;
    MeasuredFont small;
    QFont badge;

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
    std::array<CardBadge, companyHues> badges; ///< quiet: they tell companies apart, and mean nothing else
};

} // namespace afterword
