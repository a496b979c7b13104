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
    /// @p due is how many follow-ups are to be done by the end of today; @p summary says it in a few words,
    /// plain text.
    void tell(int due, const QString &summary);

Q_SIGNALS:
    void openWanted();
    void todayWanted();
    void newApplicationWanted();
    void quitWanted();

private:
    QMenu m_menu;
    QAction *m_today;
    QSystemTrayIcon m_icon;
    int m_due = 0;
};

/// The program's icon with @p due in its corner; without, where nothing is due. From 100 on it says 99+.
QIcon countedIcon(const QIcon &icon, int due);

} // namespace afterword
