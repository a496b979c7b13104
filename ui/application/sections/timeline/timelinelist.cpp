// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/timeline/timelinelist.h"

#include "ui/application/sections/timeline/timelinedelegate.h"
#include "ui/application/sections/timeline/timelinemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace afterword {

TimelineList::TimelineList(QWidget *parent)
    : QListView(parent)
{
    auto *delegate = new TimelineDelegate(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setResizeMode(QListView::Adjust);
    setAutoScroll(false);
    viewport()->setAutoFillBackground(false); // it stands on the page
    connect(delegate, &TimelineDelegate::sizeHintChanged, this, &TimelineList::fit);
}

void TimelineList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineList::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineList::fit);
    fit();
}

QSize TimelineList::viewportSizeHint() const
{
    return contentsSize();
}

void TimelineList::fit()
{
    int height = 0;
    for (int row = 0; row < (model() ? model()->rowCount() : 0); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    setFixedHeight(height + 2 * frameWidth());
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout();
    fit();
}

void TimelineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    static_cast<TimelineDelegate *>(itemDelegate())->setWhole(current);
    if (current.isValid() && hasFocus()) {
        executeDelayedItemsLayout();
        Q_EMIT wantsView(visualRect(current));
    }
}

void TimelineList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        Q_EMIT wantsView(visualRect(currentIndex()));
}

void TimelineList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const auto *delegate = static_cast<TimelineDelegate *>(itemDelegate());
    m_pressed = at.isValid() && at == delegate->whole() ? QPersistentModelIndex(at) : QPersistentModelIndex();
    QListView::mousePressEvent(event);
    // Chosen before and folded since: it is to be read again.
    if (!m_pressed.isValid() && at.isValid())
        static_cast<TimelineDelegate *>(itemDelegate())->setWhole(at);
}

void TimelineList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (m_pressed.isValid() && event->button() == Qt::LeftButton &&
        indexAt(event->position().toPoint()) == m_pressed)
        static_cast<TimelineDelegate *>(itemDelegate())->setWhole({});
    m_pressed = QPersistentModelIndex();
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    auto *delegate = static_cast<TimelineDelegate *>(itemDelegate());
    const bool toggles = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier);
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(TimelineModel::TextRole).toString());
    else if (toggles && currentIndex().isValid())
        delegate->setWhole(delegate->whole() == currentIndex() ? QModelIndex() : currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace afterword
