// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tray.h"

#include <QPointer>

#include <memory>

class QMessageBox;

namespace afterword {

class Clock;
class LiveAgenda;
class MainWindow;
class WindowMemory;

/// Where the program is met: in its window, in the tray, or no more. Only what can be found again in the tray
/// goes without a window.
class BackgroundMode : public QObject {
    Q_OBJECT

public:
    /// What it works on; all of it must outlive it.
    struct Parts {
        MainWindow &window;
        LiveAgenda &agenda;
        const Clock &clock;
        WindowMemory &memory; ///< remembers whether the person wants the tray
        QString searchName;   ///< where it is not the usual one
    };
    explicit BackgroundMode(Parts parts);
    ~BackgroundMode() override;

    /// Shows the window. @p inBackground stays in the tray instead, where there is one.
    void begin(bool inBackground);

    /// The person closed the window: goes on in the tray, or ends the program, as they wish. The first time
    /// it asks them.
    void windowClosed();

Q_SIGNALS:
    void todayWanted();
    void newApplicationWanted();
    void quitWanted();

private:
    void appear(bool inBackground, int triesLeft);
    void stayInTray();
    void stayOrEnd(bool stays);
    void ask();
    void tell();

    MainWindow &m_window;
    LiveAgenda &m_agenda;
    const Clock &m_clock;
    WindowMemory &m_memory;
    QString m_searchName;
    QPointer<QMessageBox> m_asking;
    std::unique_ptr<Tray> m_tray; ///< while the program may go on without its window
};

} // namespace afterword
