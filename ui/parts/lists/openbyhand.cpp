// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/openbyhand.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace afterword {

namespace {

class EnterOpens : public QObject {
public:
    EnterOpens(QAbstractItemView &view, std::function<void(const QModelIndex &)> open)
        : QObject(&view)
        , m_view(view)
        , m_open(std::move(open))
    {
        view.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_view || event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QModelIndex current = m_view.currentIndex();
        if (!isEnter || !current.isValid() || (key->modifiers() & ~Qt::KeypadModifier))
            return QObject::eventFilter(watched, event);
        m_open(current);
        return true;
    }

private:
    QAbstractItemView &m_view;
    std::function<void(const QModelIndex &)> m_open;
};

} // namespace

void openByHand(QAbstractItemView &view, std::function<void(const QModelIndex &)> open)
{
    QObject::connect(&view, &QAbstractItemView::doubleClicked, &view, open);
    new EnterOpens(view, std::move(open));
}

} // namespace afterword
