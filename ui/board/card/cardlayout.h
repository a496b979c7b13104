// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>

namespace afterword {

struct CardStyle;

/// Where everything on a card is: the one function behind its size, its painting and its hit tests. All in
/// logical pixels.
struct CardLayout {
    static constexpr int margin = 8; ///< inside the card
    static constexpr int gap = 8;    ///< below it, up to the next one; a part of the row
    static constexpr int corner = 6;
    static constexpr int iconSize = 16;

    QRect card;  ///< the row without its gap
    QRect badge; ///< the company's initial
    QRect company;
    QRect role; ///< and at its end the tags
    QRect icon;
    QRect next;
    QRect people; ///< initials and "2 of 3 thanked"
    QRect inStage;

    /// The layout in the row @p row, with @p inStageWidth for the days, as one reads in @p direction.
    static CardLayout of(const QRect &row, const CardStyle &style, int inStageWidth,
                         Qt::LayoutDirection direction);
    /// The card in a row.
    static QRect cardIn(const QRect &row) { return row.adjusted(0, 0, 0, -gap); }
    /// The height of a row, the same for all.
    static int rowHeight(const CardStyle &style);

    static QFont companyFont(QFont font);
    static QFont smallFont(QFont font);
    static QFont badgeFont(QFont font); ///< fits into the badge however large the text is
};

} // namespace afterword
