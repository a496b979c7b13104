// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/sharedstore.h"

namespace afterword {

/// Where the copy of the search at @p address lies: @p folder is the program's data folder.
QString copyPathFor(const StoreAddress &address, const QString &folder);
/// Whether the store at @p path lies where copies do; any other is none.
bool liesAmongCopies(const QString &path, const QString &folder);

/// Makes the copy at @p path, where none stands, of everything that @p server at @p address holds. On an
/// error, nothing stands there.
Result<void> makeCopy(const QString &path, const StoreAddress &address, SharedStore &server);

} // namespace afterword
