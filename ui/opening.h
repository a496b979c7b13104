// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace afterword {

/// Whether a browser opens @p address: http or https, with a host.
bool isWebAddress(const QUrl &address);

/// Whether @p address is one that a stranger may name: http and https with a host, and mailto. An address
/// comes from invitations, postings and imported searches, so nothing else is ever handed on.
bool isOpenable(const QUrl &address);

/// Has the desktop open @p address in the browser or the mail program. False where it may not be opened
/// (isOpenable()) or the desktop has no program for it.
bool openAddress(const QUrl &address);

/// Has the desktop open the file or folder at @p path on this computer. False where there is neither, or no
/// program for it.
bool openPlace(const QString &path);

} // namespace afterword
