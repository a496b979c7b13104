// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/downscroller.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace afterword {

DownScroller::DownScroller(QWidget *parent)
    : QScrollArea(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, QWidget *now) {
        if (!now || now != focusThere())
            return;
        // Who comes back to the window may have scrolled away from it.
        if (before || now != m_last)
            m_inSight = true;
        m_last = now;
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        const QWidget *there = focusThere();
        m_inSight = there && isInSight(*there);
    });
}

QSize DownScroller::minimumSizeHint() const
{
    const int content = widget() ? widget()->minimumSizeHint().width() : 0;
    return {content + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

QWidget *DownScroller::focusThere() const
{
    // Also while a list of proposals, or another window, has it for a while.
    QWidget *focus = window()->focusWidget();
    return focus && widget() && widget()->isAncestorOf(focus) ? focus : nullptr;
}

bool DownScroller::isInSight(const QWidget &there) const
{
    return viewport()->rect().intersects(QRect(there.mapTo(viewport(), QPoint(0, 0)), there.size()));
}

bool DownScroller::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved =
        watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize);
    if (!isMoved)
        return QScrollArea::eventFilter(watched, event);
    const bool wasInSight = m_inSight; // the scroll bar may move meanwhile
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (QWidget *there = focusThere(); there && wasInSight) {
        ensureWidgetVisible(there);
        m_inSight = true;
    }
    return handled;
}

} // namespace afterword
