// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/toolbarfit.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace afterword {

namespace {

constexpr int besideIcon = 4; ///< between icon and words

/// How much wider the words make it.
int wordsOf(const QToolButton &button)
{
    const QFontMetrics metrics = button.fontMetrics();
    return besideIcon + metrics.size(Qt::TextShowMnemonic, button.text()).width() +
           2 * metrics.horizontalAdvance(u' ');
}

} // namespace

ToolBarFit::ToolBarFit(QToolBar &bar, QList<QAction *> brief)
    : QObject(&bar)
    , m_bar(bar)
    , m_brief(std::move(brief))
{
    bar.installEventFilter(this);
}

bool ToolBarFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayFit = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
                        event->type() == QEvent::Show;
    if (watched == &m_bar && mayFit)
        fit();
    return QObject::eventFilter(watched, event);
}

/// How wide the bar must be for all words.
int ToolBarFit::widthInWords() const
{
    const QStyle *style = m_bar.style();
    const int spacing = std::max(0, style->pixelMetric(QStyle::PM_ToolBarItemSpacing, nullptr, &m_bar));
    int width = 2 * (style->pixelMetric(QStyle::PM_ToolBarItemMargin, nullptr, &m_bar) +
                     style->pixelMetric(QStyle::PM_ToolBarFrameWidth, nullptr, &m_bar));
    for (QAction *action : m_bar.actions()) {
        const QWidget *widget = action->isVisible() ? m_bar.widgetForAction(action) : nullptr;
        if (!widget)
            continue;
        width += std::max(widget->minimumWidth(), widget->sizeHint().width()) + spacing;
        const auto *button = qobject_cast<const QToolButton *>(widget);
        if (button && button->toolButtonStyle() == Qt::ToolButtonIconOnly && m_brief.contains(action))
            width += wordsOf(*button);
    }
    return width;
}

void ToolBarFit::fit()
{
    int missing = widthInWords() - m_bar.width();
    for (QAction *action : m_brief) {
        auto *button = qobject_cast<QToolButton *>(m_bar.widgetForAction(action));
        if (!button || !action->isVisible())
            continue;
        const bool isBrief = missing > 0;
        if (isBrief)
            missing -= wordsOf(*button);
        // Only what is to be another: each change lays the bar out anew.
        const auto wanted = isBrief ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
        if (button->toolButtonStyle() == wanted)
            continue;
        button->setToolButtonStyle(wanted);
        // One that had no room is hidden, and of those nobody hears that they are narrower now.
        m_bar.layout()->invalidate();
        m_bar.layout()->update();
    }
}

} // namespace afterword
