// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/carddelegate.h"

#include "ui/board/card/cardlayout.h"
#include "ui/board/card/cardpainter.h"
#include "ui/board/column/columnmodel.h"

#include <QPainter>

namespace afterword {

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The view makes it as wide as the column.
    return {0, CardLayout::rowHeight(styleFor(option))};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    constexpr QStyle::State visible =
        QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver;
    const CardStyle &style = styleFor(option);
    const QString id = index.data(ColumnModel::IdRole).toString();
    CardLooks looks{index.data(ColumnModel::FactsRole).value<CardFacts>(),
                    {option.rect.size(), option.state & visible, painter->device()->devicePixelRatioF()},
                    option.direction};
    if (const QPixmap *kept = m_pictures.find(id, looks)) {
        painter->drawPixmap(option.rect.topLeft(), *kept);
        return;
    }
    QPixmap picture = m_pictures.frame(looks.frame, style);
    QPainter texts(&picture);
    drawCardTexts(texts, QRect({}, looks.frame.size), looks.facts, style, looks.direction);
    texts.end();
    painter->drawPixmap(option.rect.topLeft(), picture);
    m_pictures.keep(id, std::move(looks), picture);
}

const CardStyle &CardDelegate::styleFor(const QStyleOptionViewItem &option) const
{
    if (!m_style || !m_style->suits(option.font, option.palette)) {
        m_style.emplace(option.font, option.palette);
        m_pictures.forget();
    }
    return *m_style;
}

} // namespace afterword
