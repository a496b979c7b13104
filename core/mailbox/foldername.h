// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// The name of a folder as IMAP writes it, in modified UTF-7 (RFC 3501, 5.1.3).
QByteArray encodedFolderName(const QString &name);

/// The name that people read. Bytes that are no modified UTF-7 stand for themselves: some servers and
/// programs make folders in UTF-8 or with a lone "&".
QString decodedFolderName(const QByteArray &encoded);

} // namespace afterword
