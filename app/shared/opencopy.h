// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/storeaddress.h"

#include <optional>

class QWidget;

namespace afterword {

class Clock;
class Secrets;

/// This machine's copy of a shared search, and the address of that search.
struct CopyFound {
    QString path;
    StoreAddress address;
};

/// The copy of the shared search at @p address. Where there is none yet, everything is fetched first, which
/// is shown and can be stopped; what keeps it from being fetched is told, and a password asked for. Where the
/// address names no search and the person has none of their own there, they choose one of those that are
/// shared with them. Absent where the person leaves.
std::optional<CopyFound> copyOf(const StoreAddress &address, Secrets &secrets, const Clock &clock);

/// Asks for the address of a shared search; absent where the person leaves.
std::optional<StoreAddress> askForAddress(QWidget *parent);
/// The same with words of one's own, beginning with @p text where that is not empty.
std::optional<StoreAddress> askForAddress(QWidget *parent, const QString &title, const QString &question,
                                          QString text);

} // namespace afterword
