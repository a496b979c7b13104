// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace afterword {

/// Which program the desktop has for e-mail: the name of its desktop entry, empty where it has none or the
/// one that it names is not installed; absent where the desktop does not say within two seconds.
std::optional<QString> desktopMailProgram();

/// Opens a mailto: address in the program of @p desktopEntry, whatever the desktop has for it. False where
/// that program cannot be started.
bool openAddressIn(const QString &desktopEntry, const QUrl &address);

/// Opens a draft (writeEml()) in the program of @p desktopEntry, from a private file that is called @p
/// fileName and is removed with the next draft that is opened a day later. False where that program can not
/// be started with a file of ours: it isn't there, or runs shut off from other files (Flatpak, Snap).
bool openDraftIn(const QString &desktopEntry, const QString &fileName, const QByteArray &draft, Moment now);

} // namespace afterword
