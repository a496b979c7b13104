// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlstore.h"

namespace afterword {

/// What was put right in a store.
struct Mended {
    std::vector<Flaw> flaws; ///< each with what it became; empty: nothing was wrong
    QString keptAs;          ///< the copy of what stood there before; empty where nothing was changed
};

/// Puts right what makes no sense in the open @p store at @p path, as SqlStore::propose() says. A copy of
/// what stands there, with every value as it is, is kept beside it first, where no rotation takes it away.
/// Whole or not at all. @p stamp goes into the copy's name.
Result<Mended> mendStore(SqlStore &store, const QString &path, const QString &stamp);

/// What was set aside, as a text for people: each place, what stands there, what is wrong with it and what it
/// would become.
QByteArray listOf(const std::vector<Flaw> &flaws);

} // namespace afterword
