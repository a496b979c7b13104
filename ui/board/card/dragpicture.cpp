// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/dragpicture.h"

#include "ui/board/card/cardlayout.h"

#include <QAbstractItemDelegate>
#include <QListView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace afterword {

namespace {

constexpr int shadow = 4;

void drawShadow(QPainter &painter, const QRect &card)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 22));
    for (int reach = shadow; reach > 0; --reach)
        painter.drawRoundedRect(card.adjusted(-reach / 2, 0, reach / 2, reach), CardLayout::corner,
                                CardLayout::corner);
}

void drawCount(QPainter &painter, const QRect &card, int count, const QPalette &palette,
               Qt::LayoutDirection direction)
{
    const int side = painter.fontMetrics().height() + 6;
    const QRect badge =
        QStyle::visualRect(direction, card, QRect(card.right() - side, card.top() + 4, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawEllipse(badge);
    painter.setPen(palette.color(QPalette::HighlightedText));
    painter.drawText(badge, Qt::AlignCenter, QString::number(count));
}

} // namespace

QPixmap dragPicture(const QListView &view, const QModelIndex &grabbed, int count)
{
    const QSize size = view.visualRect(grabbed).size();
    const qreal ratio = view.devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);

    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), size);
    option.font = view.font();
    option.palette = view.palette();
    option.direction = view.layoutDirection();
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;

    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(view.font());
    const QRect card = CardLayout::cardIn(option.rect);
    drawShadow(painter, card);
    view.itemDelegate()->paint(&painter, option, grabbed);
    if (count > 1)
        drawCount(painter, card, count, option.palette, option.direction);
    return picture;
}

} // namespace afterword
