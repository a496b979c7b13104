// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardstyle.h"

#include "ui/board/card/cardlayout.h"
#include "ui/colours.h"

namespace afterword {

namespace {

constexpr size_t firstHue = 12; ///< none of them is the colour of what is late, or of what is done
constexpr int badgeSaturation = 110;
constexpr int badgeLightness = 120;
constexpr double badgeShare = 0.22;

} // namespace

CardStyle::CardStyle(const QFont &font, const QPalette &palette)
    : body(font)
    , company(CardLayout::companyFont(font))
    , small(CardLayout::smallFont(font))
    , badge(CardLayout::badgeFont(font))
    , paletteKey(palette.cacheKey())
    , base(palette.color(QPalette::Active, QPalette::Base))
    , text(palette.color(QPalette::Active, QPalette::Text))
    , muted(mutedText(palette))
    , warning(warningText(palette))
    , positive(positiveText(palette))
    , border(hairline(palette))
    , hoveredBorder(mixed(base, text, 0.4))
    , accent(palette.color(QPalette::Active, QPalette::Highlight))
    , selectedBase(mixed(base, accent, 0.08))
{
    for (size_t index = 0; index < badges.size(); ++index) {
        const auto degrees = static_cast<int>(index * 360 / badges.size() + firstHue);
        const QColor hue = QColor::fromHsl(degrees % 360, badgeSaturation, badgeLightness);
        CardBadge &one = badges[index];
        one.ground = mixed(base, hue, badgeShare);
        one.letter = readableOn(one.ground, hue);
    }
}

bool CardStyle::suits(const QFont &font, const QPalette &palette) const
{
    return paletteKey == palette.cacheKey() && body.font() == font;
}

QColor CardStyle::colourOf(CardFacts::Tone tone) const
{
    switch (tone) {
    case CardFacts::Tone::Muted: return muted;
    case CardFacts::Tone::Plain: return text;
    case CardFacts::Tone::Warning: return warning;
    }
    Q_UNREACHABLE();
}

} // namespace afterword
