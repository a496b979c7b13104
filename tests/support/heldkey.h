// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWindow>

namespace afterword::testing {

/// Presses @p key and holds it for @p repeats, as a keyboard does it: each goes to the window that has the
/// keyboard by then, is offered to the shortcuts, and is let go at the end.
inline void hold(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {}, int repeats = 5)
{
    for (int i = 0; i <= repeats; ++i) {
        QWindow *window = QGuiApplication::focusWindow();
        if (!window)
            return;
        if (!qt_sendShortcutOverrideEvent(window, 0, key, modifiers, text, i > 0))
            qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text, i > 0);
        QCoreApplication::processEvents();
    }
    if (QWindow *window = QGuiApplication::focusWindow())
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text, false);
    QCoreApplication::processEvents();
}

} // namespace afterword::testing
