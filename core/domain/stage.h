// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/domain/typedids.h"

namespace afterword {

/// A column of the board. The name is the person's own; the kind drives the rules.
struct Stage {
    StageId id;
    QString name;
    StageKind kind = StageKind::Saved;
    QString colour;      ///< "#rrggbb"; empty: the kind's own colour
    bool hidden = false; ///< not shown on the board; its cards still count

    bool operator==(const Stage &) const = default;
};

} // namespace afterword
