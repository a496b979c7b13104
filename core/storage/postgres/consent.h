// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>

#include <vector>

namespace afterword {

/// What somebody may do in another's search.
enum class Access {
    None,
    Read,
    Write, ///< and read
};

/// Whom the owner of a shared search lets in.
struct Consent {
    QString login;
    Access access = Access::Read;
    Moment since;

    bool operator==(const Consent &) const = default;
};

/// What the owner wants: @p login may do so much from now on.
struct ConsentStep {
    QString login;
    Access access = Access::Read;

    bool operator==(const ConsentStep &) const = default;
};

} // namespace afterword
