// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace afterword {

/// The moment after an act: other buttons stand where the pointer and the keyboard are, so that a second
/// click, or Space, would do what nobody meant. Until it is over, nothing is done.
class Rest : public QObject {
    Q_OBJECT

public:
    /// @p buttons, if given, cannot be pressed while it lasts; where one of them has the keyboard, @p
    /// harmless gets it.
    explicit Rest(QObject *parent, QWidget *buttons = nullptr, QWidget *harmless = nullptr);

    void begin();
    bool lasts() const { return m_timer.isActive(); }

private:
    QWidget *m_buttons;
    QWidget *m_harmless;
    QTimer m_timer;
};

} // namespace afterword
