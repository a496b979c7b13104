// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/card/cardpictures.h"
#include "ui/board/card/cardstyle.h"

#include <QStyledItemDelegate>

#include <optional>

namespace afterword {

/// Paints a card: company, role, what is next, and who was there.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const CardStyle &styleFor(const QStyleOptionViewItem &option) const;

    mutable std::optional<CardStyle> m_style;
    mutable CardPictures m_pictures;
};

} // namespace afterword
