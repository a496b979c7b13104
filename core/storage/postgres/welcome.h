// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/postgres/storeaddress.h"

namespace afterword {

/// How a server received whoever wanted to come in.
enum class Welcome {
    NoAnswer,      ///< it cannot be reached, or can serve nobody at the moment
    WrongPassword, ///< it wants another password, or one at all
    TurnedAway,    ///< it is there, and does not let them in
    NotShared,     ///< it let them in, and nobody shares the search that they want with them, or no longer
    LetIn,
};

/// Why nobody was let in.
struct NotIn {
    Welcome welcome = Welcome::NoAnswer;
    Error why;
};

/// What it means that no line to @p address was made, of which libpq says @p said, with codes (it tells them
/// nowhere else before a line stands).
NotIn notIn(const StoreAddress &address, const QString &said);

/// The server asked for a password, and nobody told one.
NotIn notInWithoutPassword(const StoreAddress &address);

/// Nothing came from the server for longer than one waits.
NotIn notInForSilence(const StoreAddress &address);

} // namespace afterword
