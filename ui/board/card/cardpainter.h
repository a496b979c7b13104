// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card/cardstyle.h"

#include <QStyle>

class QPainter;

namespace afterword {

/// What a card says is next, in the room there is.
struct NextLine {
    QString title;
    QString when;
};

/// The line of @p facts in @p width pixels of @p font. The hour gives way first, then what stands before the
/// person's name or before the last word, which may be the verb, while half of it stays; else the end.
NextLine fittedNext(const CardFacts &facts, const MeasuredFont &font, int width);

/// Paints the card's border and ground into @p row.
void drawCardFrame(QPainter &painter, const QRect &row, QStyle::State state, const CardStyle &style);

/// Paints the card's four lines into @p row, as one reads in @p direction.
void drawCardTexts(QPainter &painter, const QRect &row, const CardFacts &facts, const CardStyle &style,
                   Qt::LayoutDirection direction);

} // namespace afterword
