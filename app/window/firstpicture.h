// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

namespace afterword {

/// Waits until a window has shown its first picture, so that what nobody waits for comes after it. Where
/// there is no picture soon (the program starts in the tray, or behind another window), it waits no longer.
class FirstPicture : public QObject {
    Q_OBJECT

public:
    /// @p window must outlive it.
    FirstPicture(QWidget &window, QObject *parent);

Q_SIGNALS:
    /// Once, from the event loop.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QTimer m_soon;
};

} // namespace afterword
