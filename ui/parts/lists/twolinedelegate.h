// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace afterword {

/// Paints a row in two lines: what it is, and smaller what is to be known of it.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole + 1,
        SecondLookRole, ///< a TextLook as a number; absent: secondary
        LastRole,       ///< models number their own roles from here
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace afterword
