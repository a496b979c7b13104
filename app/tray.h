// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace afterword {

/// The icon in the desktop's tray, where there is one: how much is due, and a way back to the window.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    /// Whether the desktop shows it. Without a tray the window must not hide.
    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void show() { m_icon.show(); }
    /// @p summary in a few words, plain text.
    void setSummary(const QString &summary);

Q_SIGNALS:
    void openWanted();
    void quitWanted();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace afterword
