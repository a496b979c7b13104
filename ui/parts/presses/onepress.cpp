// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/presses/onepress.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcutEvent>
#include <QTextEdit>

#include <algorithm>

namespace afterword {

namespace {

/// What the keyboard goes to. The list that completes a line hands its keys on to that line.
QWidget *placeOfKeys()
{
    QWidget *place = QApplication::focusWidget();
    if (QWidget *popup = QApplication::activePopupWidget())
        place = popup->focusWidget() ? popup->focusWidget() : popup;
    while (place && place->focusProxy())
        place = place->focusProxy();
    return place;
}

bool takesLines(const QWidget *place)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(place);
    const auto *rich = qobject_cast<const QTextEdit *>(place);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

bool takesText(const QWidget *place)
{
    const auto *choice = qobject_cast<const QComboBox *>(place);
    return qobject_cast<const QLineEdit *>(place) || qobject_cast<const QAbstractSpinBox *>(place) ||
           qobject_cast<const QPlainTextEdit *>(place) || qobject_cast<const QTextEdit *>(place) ||
           (choice && choice->isEditable());
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isMove(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    default: return false;
    }
}

/// Undo, redo, and the order of things along which one goes up and down. Left and right change a stage.
bool isRepeated(const QKeySequence &keys)
{
    const auto isOneOf = [&keys](QKeySequence::StandardKey what) {
        return QKeySequence::keyBindings(what).contains(keys);
    };
    if (isOneOf(QKeySequence::Undo) || isOneOf(QKeySequence::Redo) || keys.isEmpty())
        return !keys.isEmpty();
    const QKeyCombination last = keys[static_cast<uint>(keys.count() - 1)];
    const bool isAlong = last.key() == Qt::Key_Up || last.key() == Qt::Key_Down;
    return isAlong && !(last.keyboardModifiers() & Qt::AltModifier);
}

} // namespace

bool OnePress::mayRepeat(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    if (isMove(event.key()) && !(modifiers & (Qt::AltModifier | Qt::MetaModifier)))
        return true;
    const QWidget *place = placeOfKeys();
    if (!place || place != m_place || !takesText(place) || event.key() == Qt::Key_Escape)
        return false;
    return !isEnter(event.key()) || (takesLines(place) && !(modifiers & Qt::ControlModifier));
}

bool OnePress::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_isHeld = key->isAutoRepeat();
        // It is asked before anything is done, and so before another place can have the keyboard.
        if (!m_isHeld)
            m_place = placeOfKeys();
        return false;
    }
    case QEvent::Shortcut: return m_isHeld && !isRepeated(static_cast<QShortcutEvent *>(event)->key());
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!watched->isWidgetType() || !key->isAutoRepeat() || mayRepeat(*key))
            return false;
        key->accept(); // else it would be offered to what stands around it
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace afterword
