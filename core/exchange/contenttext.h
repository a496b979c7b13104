// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

// What iCalendar and vCard write alike (RFC 5545, 3.1 and 3.3.11; RFC 6350, 3.2 and 4.1).

/// @p text as a TEXT value: backslash, comma, semicolon and line breaks are escaped; other control characters
/// are left out, so that no text can end its line.
QByteArray escapedText(const QString &text);

/// A content line of the property @p name with the value @p value, folded at 75 octets between characters,
/// with its CRLF.
QByteArray contentLine(const QByteArray &name, const QByteArray &value);

} // namespace afterword
