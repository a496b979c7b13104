// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardstyle.h"

#include "ui/board/card/cardlayout.h"
#include "ui/colours.h"

namespace afterword {

CardStyle::CardStyle(const QFont &font, const QPalette &palette)
    : body(font)
    , company(CardLayout::companyFont(font))
    , small(CardLayout::smallFont(font))
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
