// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace afterword {

namespace {

constexpr int gap = 4;

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.isNull() ? 0 : spacing()) + hint.width(),
                     std::max(size.height(), hint.height()));
    }
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool really) const
{
    const QMargins margins = contentsMargins();
    const QRect place = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = place.topLeft();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int width = std::min(size.width(), std::max(place.width(), item->minimumSize().width()));
        if (at.x() > place.x() && at.x() + width > place.x() + place.width()) {
            at = {place.x(), at.y() + line + spacing()};
            line = 0;
        }
        if (really)
            item->setGeometry(QStyle::visualRect(direction, place, {at, QSize(width, size.height())}));
        at.rx() += width + spacing();
        line = std::max(line, size.height());
    }
    return at.y() + line - rect.y() + margins.bottom();
}

} // namespace afterword
