// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card/cardstyle.h"

#include <QStyle>

class QPainter;

namespace afterword {

/// Paints the card's border and ground into @p row.
void drawCardFrame(QPainter &painter, const QRect &row, QStyle::State state, const CardStyle &style);

/// Paints the card's four lines into @p row.
void drawCardTexts(QPainter &painter, const QRect &row, const CardFacts &facts, const CardStyle &style);

} // namespace afterword
