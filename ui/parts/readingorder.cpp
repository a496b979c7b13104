// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/readingorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace afterword {

namespace {

/// A walk through the widgets as they are read.
class Reading {
public:
    void read(QWidget &widget)
    {
        if (m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        m_found.push_back(&widget);
        // What stands inside these is theirs.
        if (qobject_cast<QAbstractSpinBox *>(&widget) || qobject_cast<QComboBox *>(&widget) ||
            qobject_cast<QLineEdit *>(&widget) || qobject_cast<QAbstractItemView *>(&widget) ||
            qobject_cast<QTabBar *>(&widget))
            return;
        readInside(widget);
        if (QLayout *layout = widget.layout())
            read(*layout);
        for (QObject *child : widget.children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner && !inner->isWindow())
                read(*inner);
        }
    }

    std::vector<QWidget *> found() && { return std::move(m_found); }

private:
    void read(QLayout &layout)
    {
        if (auto *form = qobject_cast<QFormLayout *>(&layout)) {
            for (int row = 0; row < form->rowCount(); ++row) {
                for (const auto role :
                     {QFormLayout::SpanningRole, QFormLayout::LabelRole, QFormLayout::FieldRole})
                    read(form->itemAt(row, role));
            }
            return;
        }
        for (int index = 0; index < layout.count(); ++index)
            read(layout.itemAt(index));
    }

    void read(QLayoutItem *item)
    {
        if (item && item->widget())
            read(*item->widget());
        else if (item && item->layout())
            read(*item->layout());
    }

    /// What Qt's containers hold, where their layouts do not tell in which order.
    void readInside(QWidget &widget)
    {
        if (auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
            read(*tabs->tabBar());
            for (int index = 0; index < tabs->count(); ++index)
                read(*tabs->widget(index));
        } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int index = 0; index < splitter->count(); ++index)
                read(*splitter->widget(index));
        } else if (auto *stack = qobject_cast<QStackedWidget *>(&widget)) {
            for (int index = 0; index < stack->count(); ++index)
                read(*stack->widget(index));
        } else if (auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget()) {
            read(*area->widget());
        }
    }

    QSet<QWidget *> m_seen;
    std::vector<QWidget *> m_found;
};

/// @p root and all widgets within it.
std::vector<QWidget *> readAll(QWidget &root)
{
    Reading reading;
    reading.read(root);
    return std::move(reading).found();
}

} // namespace

bool focusAsRead(const std::vector<QWidget *> &roots, bool next)
{
    std::vector<QWidget *> all;
    for (QWidget *root : roots) {
        const std::vector<QWidget *> found = readAll(*root);
        all.insert(all.end(), found.begin(), found.end());
    }
    if (!next)
        std::reverse(all.begin(), all.end());
    const QWidget *window = roots.front()->window();
    // What has the keyboard now may be something that Tab does not reach: it goes on from there.
    const auto now = std::find(all.begin(), all.end(), window->focusWidget());
    if (now != all.end())
        std::rotate(all.begin(), now + 1, all.end());
    const auto to = std::find_if(all.begin(), all.end(), [window](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled() &&
               widget->isVisibleTo(window);
    });
    if (to == all.end())
        return false;
    (*to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *around = (*to)->parentWidget(); around && around != window;
         around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(*to);
    }
    return true;
}

} // namespace afterword
