// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace afterword {

/// One press of a key is one act, however long the key is held: what it repeats makes no step, opens, closes
/// and confirms nothing, and is not typed into what the press has opened. Moving, undoing and typing where
/// the key was pressed repeat as ever. Installed as an event filter on the application.
class OnePress : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool mayRepeat(const QKeyEvent &event) const;

    QPointer<QWidget> m_place; ///< what had the keyboard when the key was pressed
    bool m_isHeld = false;     ///< the key that is looked at repeats
};

} // namespace afterword
