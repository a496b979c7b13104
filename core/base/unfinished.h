// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>

#include <optional>

namespace afterword {

/// Takes away what programs that were ended left in @p folder while they wrote a file there: what was last
/// changed before @p before, and all of it where none is told.
void removeUnfinished(const QString &folder, const std::optional<Moment> &before = {});

} // namespace afterword
