// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card/cardfacts.h"

#include <QCache>
#include <QPixmap>
#include <QStyle>

#include <vector>

namespace afterword {

struct CardStyle;

/// What the ground of a card depends on.
struct CardFrame {
    QSize size; ///< logical pixels
    QStyle::State state;
    qreal ratio = 1; ///< device pixels in a logical one

    bool operator==(const CardFrame &) const = default;
};

/// What a painted card depends on, its style aside.
struct CardLooks {
    CardFacts facts;
    CardFrame frame;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const CardLooks &) const = default;
};

/// Painted cards, since shaping their texts costs many times as much as showing a picture of them. A card is
/// painted anew when anything differs that it depends on.
class CardPictures {
public:
    CardPictures();

    /// Another style: all are painted anew.
    void forget();

    /// The picture of the card @p id as it looks now; null where it is to be painted.
    const QPixmap *find(const QString &id, const CardLooks &looks) const;
    void keep(const QString &id, CardLooks looks, const QPixmap &picture);

    /// The picture of a card's ground, without its texts.
    QPixmap frame(const CardFrame &frame, const CardStyle &style);

private:
    struct Picture {
        CardLooks looks;
        QPixmap pixmap;
    };
    struct Ground {
        CardFrame frame;
        QPixmap pixmap;
    };
    QCache<QString, Picture> m_pictures;
    std::vector<Ground> m_grounds;
};

} // namespace afterword
