// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QBoxLayout>
#include <QHash>
#include <QString>

#include <vector>

namespace afterword {

/// The widgets of a list that is read anew now and then, one for each key. What stays keeps its widget, so
/// that neither the focus nor a half-typed word is lost.
template <class Widget>
class KeyedWidgets {
public:
    explicit KeyedWidgets(QBoxLayout *layout)
        : m_layout(layout)
    {
    }

    /// Makes the layout show the widgets of @p keys in that order. @p make makes the one for a new key.
    template <class Make>
    std::vector<Widget *> arrange(const std::vector<QString> &keys, Make make)
    {
        QHash<QString, Widget *> left = std::exchange(m_widgets, {});
        std::vector<Widget *> shown;
        for (const QString &key : keys) {
            Widget *widget = left.take(key);
            const bool isNew = !widget;
            if (isNew)
                widget = make(key);
            m_widgets.insert(key, widget);
            place(widget, static_cast<int>(shown.size()));
            if (isNew)
                widget->show(); // now, not when its layout is next in order
            shown.push_back(widget);
        }
        for (Widget *gone : left) {
            m_layout->removeWidget(gone);
            // Whoever types there does not type into its neighbour.
            if (QWidget *focus = QApplication::focusWidget(); focus && gone->isAncestorOf(focus))
                gone->parentWidget()->setFocus();
            gone->hide();
            gone->deleteLater(); // it may be in the middle of telling us about the change
        }
        return shown;
    }

    /// Gives each widget the key that @p now makes of its own: what it is about has another id.
    template <class Now>
    void rename(Now now)
    {
        QHash<QString, Widget *> renamed;
        for (auto widget = m_widgets.cbegin(); widget != m_widgets.cend(); ++widget)
            renamed.insert(now(widget.key()), widget.value());
        m_widgets = std::move(renamed);
    }

    Widget *find(const QString &key) const { return m_widgets.value(key); }

private:
    void place(Widget *widget, int at)
    {
        if (m_layout->indexOf(widget) == at)
            return;
        m_layout->removeWidget(widget);
        m_layout->insertWidget(at, widget);
    }

    QBoxLayout *m_layout;
    QHash<QString, Widget *> m_widgets;
};

} // namespace afterword
