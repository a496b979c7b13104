// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace afterword {

/// @p bytes in UTF-8 where they are UTF-16 (with a byte order mark, or where every other of the first ones is
/// zero); else as they are.
QByteArray withoutUtf16(QByteArray bytes);

/// The text of a file that does not say how it is written, in UTF-8 without a byte order mark: it is UTF-16
/// (withoutUtf16()), else UTF-8, else windows-1252. What is
/// UTF-8 already is not copied when it is moved in.
QByteArray asUtf8(QByteArray bytes);

} // namespace afterword
