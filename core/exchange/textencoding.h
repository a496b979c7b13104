// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// @p bytes as text, by the encoding that @p label names. Labels are read as browsers and mail programs read
/// them (WHATWG Encoding standard, 4.2): "iso-8859-1" and "us-ascii" are windows-1252, "gb2312" is GB 18030,
/// case and blanks do not count; others are what the machine's iconv knows by that name. A byte order mark
/// wins over the label. Where the label is missing, unknown, UTF-8 or of windows-1252's family, the bytes are
/// UTF-8 if they are sound UTF-8, else windows-1252: programs often get these wrong. Bytes that mean nothing
/// become U+FFFD.
QString decodedText(const QByteArray &bytes, const QByteArray &label);

/// Whether decodedText() knows @p label.
bool isEncodingLabel(const QByteArray &label);

/// @p text with C1 controls (U+0080 to U+009F), which no text has, turned into what windows-1252 means by
/// those bytes: text that was decoded as ISO 8859-1 by its label.
QString withWindowsCharacters(QString text);

/// Bytes that are written quoted-printable (RFC 2045, 6.7); what is no such writing stays as it is.
QByteArray fromQuotedPrintable(const QByteArray &text);

} // namespace afterword
