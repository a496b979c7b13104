// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/copies/mending.h"
#include "core/storage/postgres/sharedstore.h"

namespace afterword {

/// Puts right what makes no sense in the shared search, as @p proposal says. What stands there, each row with
/// every value as it is, is kept in JSON first, beside @p copy, where this machine's copy of the search lies
/// or would lie. Whole or not at all. @p stamp goes into the file's name.
Result<Mended> mendShared(SharedStore &store, const SharedStore::Proposal &proposal, const QString &copy,
                          const QString &stamp);

} // namespace afterword
