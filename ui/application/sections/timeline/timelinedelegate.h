// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <memory>

class QTextLayout;

namespace afterword {

/// Paints what happened and when, and below it the text of a letter: the beginning in two lines at most, or
/// all of it.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);
    ~TimelineDelegate() override;

    /// The row that shows the whole text; none where @p index is not a row.
    void setWhole(const QModelIndex &index);
    const QPersistentModelIndex &whole() const { return m_whole; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int width(const QStyleOptionViewItem &option) const;
    const QTextLayout &wholeText(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QPersistentModelIndex m_whole;
    // A long letter is laid out once, not with every picture.
    mutable std::unique_ptr<QTextLayout> m_layout;
    mutable int m_layoutWidth = -1;
};

} // namespace afterword
