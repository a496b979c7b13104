// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/storeaddress.h"

#include <optional>

class QWidget;

namespace afterword {

class Secrets;

/// The path of this machine's copy of the shared search at @p address. Where there is none yet, everything is
/// fetched first, which is shown and can be stopped; what keeps it from being fetched is told, and a password
/// asked for. Absent where the person leaves.
std::optional<QString> copyOf(const StoreAddress &address, Secrets &secrets);

/// Asks for the address of a shared search; absent where the person leaves.
std::optional<StoreAddress> askForAddress(QWidget *parent);

} // namespace afterword
