// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace afterword {

/// Paints a day of the month's page: its number, its holiday, as many lines as fit, and how many more there
/// are. What only follows if no answer comes is muted.
class MonthDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// @p text in @p most rows of @p width, two at the most, broken between words; what has no room ends in
    /// "…".
    static QStringList rowsOf(const QString &text, const QFontMetrics &metrics, int width, int most);

private:
    static QString cutText(const QModelIndex &index, int height, const QStyleOptionViewItem &option);
    void paintLines(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                    const QModelIndex &index, const QColor &muted) const;
};

} // namespace afterword
