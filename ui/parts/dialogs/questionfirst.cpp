// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/questionfirst.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QWidget>

namespace afterword {

namespace {

/// The window whose shortcut @p receiver is; null where it belongs to none.
const QWidget *windowOf(const QObject *receiver)
{
    if (const auto *action = qobject_cast<const QAction *>(receiver)) {
        for (const QObject *object : action->associatedObjects()) {
            if (const auto *widget = qobject_cast<const QWidget *>(object))
                return widget->window();
        }
    }
    for (const QObject *object = receiver; object; object = object->parent()) {
        if (const auto *widget = qobject_cast<const QWidget *>(object))
            return widget->window();
    }
    return nullptr;
}

bool isBehind(const QWidget *window, const QWidget *question)
{
    if (window == question || question->isAncestorOf(window))
        return false;
    if (question->windowModality() == Qt::ApplicationModal)
        return true;
    for (const QWidget *behind = question->parentWidget(); behind; behind = behind->parentWidget()) {
        if (behind == window)
            return true;
    }
    return false;
}

} // namespace

QuestionFirst::QuestionFirst(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool QuestionFirst::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut)
        return false;
    const QWidget *question = QApplication::activeModalWidget();
    const QWidget *window = question ? windowOf(watched) : nullptr;
    return window && isBehind(window, question);
}

} // namespace afterword
