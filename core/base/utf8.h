// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p bytes as text, also where they are a piece of a longer one: U+FEFF in front is a character like any
/// other (QString::fromUtf8() takes it for the mark of a file, and drops it). What is no UTF-8 becomes
/// U+FFFD.
QString textFromUtf8(QByteArrayView bytes);

/// Whether @p text has ASCII's characters alone, so that nothing in it comes apart or has accents.
bool isAscii(QStringView text);

} // namespace afterword
