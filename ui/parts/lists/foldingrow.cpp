// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/foldingrow.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int gap = 8;

QHBoxLayout *group()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(gap);
    return layout;
}

} // namespace

FoldingRow::FoldingRow(QWidget *parent)
    : QWidget(parent)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_first(group())
    , m_second(group())
{
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(gap);
    m_both->setSizeConstraint(QLayout::SetNoConstraint); // it may be narrower than its line
    m_both->addLayout(m_first);
    m_both->addStretch(1);
    m_both->addLayout(m_second);
}

QSize FoldingRow::sizeHint() const
{
    const QSize first = m_first->sizeHint();
    const QSize second = m_second->sizeHint();
    return {first.width() + 2 * gap + second.width(), heightOf(first, second)};
}

QSize FoldingRow::minimumSizeHint() const
{
    const QSize first = m_first->minimumSize();
    const QSize second = m_second->minimumSize();
    return {std::max(first.width(), second.width()), heightOf(first, second)};
}

int FoldingRow::heightOf(QSize first, QSize second) const
{
    return m_both->direction() == QBoxLayout::TopToBottom ? first.height() + gap + second.height()
                                                          : std::max(first.height(), second.height());
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    // Buttons came, went, or say something else.
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::fold()
{
    const auto direction = width() < sizeHint().width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_both->direction())
        return;
    m_both->setDirection(direction);
    const bool folded = direction == QBoxLayout::TopToBottom;
    for (QHBoxLayout *part : {m_first, m_second})
        m_both->setAlignment(part, folded ? Qt::AlignLeft : Qt::Alignment());
    updateGeometry();
}

} // namespace afterword
