// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace afterword {

/// Whether an export that ends in @p ending may take the place of what stands at @p path: nothing, an empty
/// file, or an export of ours of the same kind, told by its content. A letter or a table of one's own that
/// was named by mistake is not to be got back. Where @p path is no file at all, writing says so.
Result<void> mayTakePlaceOf(const QString &path, const QString &ending);

} // namespace afterword
