// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/storeaddress.h"

namespace afterword {

/// What the password for @p address is kept under: who it is, and where.
inline QString secretAccountOf(const StoreAddress &address)
{
    return QStringLiteral("postgresql://%1@%2:%3/%4")
        .arg(address.person, address.host)
        .arg(address.port)
        .arg(address.database);
}

} // namespace afterword
