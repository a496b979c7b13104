// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace afterword {

/// The machine's own clock. Everything else is given a Clock and cannot tell the two apart.
class SystemClock : public Clock {
public:
    Moment now() const override;
};

} // namespace afterword
