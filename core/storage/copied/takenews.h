// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bothsides/clash.h"
#include "core/storage/copied/copiedstore.h"
#include "core/storage/copied/copyexchange.h"

namespace afterword {

class Tracker;

/// Takes @p news into the copy at @p copyPath through @p tracker, whose store @p copy is. Gives what was
/// changed on both sides, which is kept beside the copy by then. On an error nothing is taken in, and the
/// same news come once more.
Result<std::vector<Clash>> takeNews(const CopyNews &news, Tracker &tracker, CopiedStore &copy,
                                    const QString &copyPath);

} // namespace afterword
