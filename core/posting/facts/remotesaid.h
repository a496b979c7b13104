// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

#include <QStringList>

namespace afterword {

/// What the lines of a posting say of working from home, in short lines ("Hybrid") and in sentences ("this is
/// a fully remote position").
RemoteWork remoteWorkInSentences(const QStringList &lines);

} // namespace afterword
