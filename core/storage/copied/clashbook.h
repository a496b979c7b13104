// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/bothsides/clash.h"

namespace afterword {

/// What was changed on both sides, as it is kept beside a copy: with everything that was typed, so that
/// nobody has to remember it.
struct KeptClash {
    Moment at;
    QString text;

    bool operator==(const KeptClash &) const = default;
};

/// Those of the copy at @p copyPath, the latest first.
std::vector<KeptClash> clashesOf(const QString &copyPath);
/// Adds @p clashes. On an error nothing is kept, and what stands in them must stay where it is.
Result<void> keepClashes(const QString &copyPath, const std::vector<Clash> &clashes, Moment now);

} // namespace afterword
