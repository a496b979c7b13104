// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

/// Where a search is kept. SqlStore keeps it in a file; tests have one in memory and one that fails.
class Store {
public:
    virtual ~Store() = default;

    /// Everything that is kept. A new store holds the default stages and nothing else.
    virtual Result<Search> load() = 0;

    /// Writes @p change, whole or not at all; when it returns without an error, the change is on the disk.
    /// Refused where another process wrote since the last load(): what it wrote is to be read first.
    virtual Result<void> write(const Change &change) = 0;

    /// Whether another process wrote since the last load() or write().
    virtual Result<bool> changedOutside() = 0;
};

} // namespace afterword
