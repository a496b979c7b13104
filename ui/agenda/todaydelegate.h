// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/todayrow.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace afterword {

/// Paints a line of Today, and turns clicks on its buttons into verbs. A line that is chosen has buttons, and
/// no other: one chooses first, so that a click on a line is never one on a button.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The button at @p place of a line that is painted within @p row with its buttons; absent: none.
    std::optional<TodayVerb> verbAt(const QPoint &place, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;

    /// The line on which the mouse was pressed while its buttons were there; invalid: none. Only on that one
    /// a click counts for a button: what came up under the pointer was not meant.
    void setPressed(const QModelIndex &index) { m_pressed = index; }

Q_SIGNALS:
    void verbChosen(QModelIndex index, afterword::TodayVerb verb);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    TodayRowLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index,
                            bool withButtons) const;
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintButtons(QPainter *painter, const QStyleOptionViewItem &option, const TodayRowLayout &layout,
                      const QColor &text) const;

    QPersistentModelIndex m_pressed;
};

} // namespace afterword
