// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace afterword {

/// The folders from which a session starts programs at login (Desktop Application Autostart Specification).
struct AutostartFolders {
    QString own;        ///< the person's; what lies in it hides what lies in the others
    QStringList shared; ///< the system's, the most important first
};

/// The folders of this session.
AutostartFolders autostartFolders();

/// Whether the session starts the program at login.
bool startsAtLogin(const AutostartFolders &folders);

/// From now on the session starts @p command, a program's path and its arguments, at login. An entry that the
/// person has changed, and that can still be started, is taken as it is.
Result<void> startAtLogin(const AutostartFolders &folders, const QStringList &command);

/// From now on it does not. The entry stays and is hidden, which every session heeds: systemd's generator,
/// for one, knows no other way to say it.
Result<void> doNotStartAtLogin(const AutostartFolders &folders);

} // namespace afterword
