// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace afterword {

/// Puts the new store @p made at @p path, where none stands; where somebody else made one meanwhile, theirs
/// counts. The log that an earlier store left there is set aside: its rows would be taken for those of the
/// new one. An error where that earlier store is still open somewhere.
Result<void> putNewStore(const QString &made, const QString &path);

} // namespace afterword
