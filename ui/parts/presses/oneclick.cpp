// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/presses/oneclick.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWindow>

#include <utility>

namespace afterword {

namespace {

QWidget *widgetIn(const QWindow &window, const QPointF &at)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->windowHandle() != &window)
            continue;
        QWidget *child = top->childAt(at.toPoint());
        return child ? child : top;
    }
    return nullptr;
}

QString wordsOf(const QWidget *place)
{
    const auto *button = qobject_cast<const QAbstractButton *>(place);
    return button ? button->text() : QString();
}

/// A text to write in, where a click does nothing.
bool isWrittenIn(const QWidget *place)
{
    const auto *around = qobject_cast<const QAbstractScrollArea *>(place ? place->parentWidget() : nullptr);
    const QWidget *field = around && around->viewport() == place ? around : place;
    return field && field->testAttribute(Qt::WA_InputMethodEnabled) &&
           !qobject_cast<const QAbstractItemView *>(field);
}

bool isPopup(const QWindow *window)
{
    return window && (window->flags() & Qt::WindowType_Mask) == Qt::Popup;
}

} // namespace

bool OneClick::isMeantForAnother(QWindow &window, const QMouseEvent &press)
{
    QWidget *place = widgetIn(window, press.position());
    const auto within = static_cast<quint64>(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isSoon = m_wasPressed && press.timestamp() - m_when <= within;
    // Wayland does not tell where a window stands. Nobody goes to another one that quickly, but to an entry
    // of a menu somebody may.
    const bool isElsewhere = QGuiApplication::platformName().startsWith(QLatin1String("wayland")) &&
                             &window != m_window && !isPopup(&window) && !isPopup(m_window);
    const int far = QGuiApplication::styleHints()->startDragDistance();
    const bool isHere = isElsewhere || (press.globalPosition() - m_at).manhattanLength() <= far;
    const bool isSame = place && place == m_place && wordsOf(place) == m_words;
    m_when = press.timestamp();
    if (isSoon && isHere && !isSame && !isWrittenIn(place))
        return true;
    m_wasPressed = true;
    m_place = place;
    m_words = wordsOf(place);
    m_window = &window;
    m_at = press.globalPosition();
    return false;
}

bool OneClick::eventFilter(QObject *watched, QEvent *event)
{
    // Windows get each press once, and before the widgets in them.
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_keepsOff = isMeantForAnother(*static_cast<QWindow *>(watched), *static_cast<QMouseEvent *>(event));
        return m_keepsOff;
    case QEvent::MouseMove: return m_keepsOff;
    case QEvent::MouseButtonRelease: return std::exchange(m_keepsOff, false);
    default: return false;
    }
}

} // namespace afterword
