// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/serverline.h"

namespace afterword::sharedschema {

extern const int newest; ///< the number of the newest file in core/storage/postgres/schema

/// Whether this program can use a schema of the version, and with the oldest program, that @p row says.
Result<void> check(const ServerRows &row);

/// Makes the schema and its roles in the database to which @p line leads, or brings an older one up to date:
/// each step in one transaction. Refuses a database that holds other things. To be called as somebody who may
/// make roles there. Gives the version that stands there then.
Result<int> bringUpToDate(ServerLine &line, const QString &database);

} // namespace afterword::sharedschema
