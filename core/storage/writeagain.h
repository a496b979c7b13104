// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/storage/database.h"

namespace afterword {

/// Writes @p search where the store @p vanished stood, whose file somebody moved or deleted while it was open
/// here. What its log still held is set aside. An error where another search stands there now, or somebody
/// else has the vanished store open too; then nothing is there that was not there before.
Result<void> writeAgain(const Database &vanished, const QString &path, const Search &search);

} // namespace afterword
