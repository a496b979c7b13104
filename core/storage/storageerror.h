// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

namespace afterword {

/// What the store was asked for. Only who wanted to save something is told that nothing was saved.
enum class StoreUse { Reading, Writing };

/// What a failed statement means for the person: what happened, what is safe, what to do.
Error storageError(const QSqlError &error, StoreUse use);
/// The same for the store at @p path: whatever SQLite calls it, a full disk is told as a full disk.
Error storageError(const QSqlError &error, StoreUse use, const QString &path);

/// Permissions keep this account from reading the store.
Error mayNotRead();

} // namespace afterword
