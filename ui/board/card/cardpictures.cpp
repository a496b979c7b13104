// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardpictures.h"

#include "ui/board/card/cardpainter.h"

#include <QPainter>

#include <algorithm>

namespace afterword {

namespace {

/// What one column can need on a large screen at scale 2.
constexpr int mostKilobytes = 8 * 1024;
/// Hovered or not, chosen or not; more come only from resizing.
constexpr size_t mostGrounds = 8;

int kilobytes(const QPixmap &pixmap)
{
    return pixmap.width() * pixmap.height() * 4 / 1024 + 1;
}

} // namespace

CardPictures::CardPictures()
    : m_pictures(mostKilobytes)
{
}

void CardPictures::forget()
{
    m_pictures.clear();
    m_grounds.clear();
}

const QPixmap *CardPictures::find(const QString &id, const CardLooks &looks) const
{
    const Picture *picture = m_pictures.object(id);
    return picture && picture->looks == looks ? &picture->pixmap : nullptr;
}

void CardPictures::keep(const QString &id, CardLooks looks, const QPixmap &picture)
{
    m_pictures.insert(id, new Picture{std::move(looks), picture}, kilobytes(picture));
}

QPixmap CardPictures::frame(const CardFrame &frame, const CardStyle &style)
{
    const auto known = std::find_if(m_grounds.begin(), m_grounds.end(),
                                    [&](const Ground &ground) { return ground.frame == frame; });
    if (known != m_grounds.end())
        return known->pixmap;
    if (m_grounds.size() >= mostGrounds)
        m_grounds.clear();
    QPixmap pixmap(frame.size * frame.ratio);
    pixmap.setDevicePixelRatio(frame.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawCardFrame(painter, QRect({}, frame.size), frame.state, style);
    painter.end();
    m_grounds.push_back({frame, pixmap});
    return pixmap;
}

} // namespace afterword
