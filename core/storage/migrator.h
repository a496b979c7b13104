// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statements/dialect.h"

namespace afterword {

class Database;

/// Brings a store's schema up to date, one version after the other, each in a transaction of its own that
/// changes the version as well: after a crash a store is of one version or the next, never between. Stops at
/// version @p upTo.
Result<void> migrate(const Database &database, int upTo = dialect::schemaVersion);

} // namespace afterword
