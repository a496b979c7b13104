// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// A file name made of @p wanted and @p ending: letters, digits, '-' and '_' only, never empty, never with a
/// folder in it, and not too long for a file system.
QString safeFileName(const QString &wanted, const QString &ending);

} // namespace afterword
