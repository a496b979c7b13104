// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QString>

class QMouseEvent;
class QWidget;
class QWindow;

namespace afterword {

/// The second half of a double click belongs to what its first half was meant for: where that made something
/// else appear under the pointer, it does nothing there. Installed as an event filter on the application.
class OneClick : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isMeantForAnother(QWindow &window, const QMouseEvent &press);

    QPointer<QWidget> m_place;  ///< what was pressed last
    QString m_words;            ///< and what it said then
    QPointer<QWindow> m_window; ///< where
    QPointF m_at;               ///< on the screen
    quint64 m_when = 0;         ///< in milliseconds, by the desktop's clock
    bool m_wasPressed = false;
    bool m_keepsOff = false; ///< until the button is let go
};

} // namespace afterword
