// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace afterword {

/// Writes @p text to @p path, readable and writable by its owner alone. The new file takes the old one's
/// place only when it is whole; on an error the old one is as it was.
Result<void> writePrivateFile(const QString &path, const QByteArray &text);

/// Reads a whole file of at most @p most bytes; an error says why it cannot be read, or that it is larger.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// A file name made of @p wanted and @p ending: letters, digits, '-' and '_' only, never empty, never with a
/// folder in it, and not too long for a file system.
QString safeFileName(const QString &wanted, const QString &ending);

} // namespace afterword
