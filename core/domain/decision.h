// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/enums.h"

#include <optional>

namespace afterword {

/// What the person said about a follow-up. The latest one on a key holds.
struct Decision {
    QString followUp; ///< the follow-up's key as text: "check-in/northwind/2026-11-23/1"
    DecisionState state = DecisionState::Done;
    Moment at;
    std::optional<Moment> until; ///< for snoozed

    bool operator==(const Decision &) const = default;
};

} // namespace afterword
