// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bothsides/clash.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QWidget;

namespace afterword {

class CopyDesk;
class PasswordDialog;

/// What the window shows of shared searches: opening one, and where one is open, how it stands to its server,
/// what was changed twice, and the question for a password.
class SharedMenu : public QObject {
    Q_OBJECT

public:
    /// @p window must outlive it.
    SharedMenu(QMainWindow &window, QObject *parent);

    /// The actions stand in @p file before @p quit.
    void addTo(QMenu *file, QAction *beforeQuit);
    /// The search of the window is the copy at @p path, which @p desk looks after and which lives on.
    void showCopy(CopyDesk &desk, const QString &path);

Q_SIGNALS:
    /// @p foot, which whoever shows it owns, says how the search stands to its server.
    void footMade(QWidget *foot);
    void openWanted(QString address);
    /// All whose searches are shared with the person are to be shown.
    void clientsWanted();
    /// The logins of a server are to be looked after.
    void officeWanted();
    /// @p text is worth a line until it is closed.
    void told(QString text);

private:
    void askForPassword(CopyDesk &desk, bool again);
    void tellClashes(const std::vector<Clash> &clashes);
    void showClashes(const QString &path, const Zone &zone);
    void showSharing(CopyDesk &desk);

    QMainWindow &m_window;
    QAction *m_clashes;
    QAction *m_sharing;
    QAction *m_clients;
    PasswordDialog *m_question = nullptr;
    bool m_isLeft = false; ///< the question for the password; the foot asks it again when it is pressed
};

} // namespace afterword
