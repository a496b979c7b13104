// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/sharedstore.h"

namespace afterword {

/// A change of a copy that is on its way to the server. It is kept before it goes, so that also a program
/// that is killed meanwhile sends the same one again.
struct UnsentChange {
    SharedStore::Outgoing outgoing;
    QString base; ///< the name of the base that stands once it is saved

    bool operator==(const UnsentChange &) const = default;
};

/// That of the copy at @p copyPath; absent where none is on its way.
std::optional<UnsentChange> unsentChangeOf(const QString &copyPath);
Result<void> keepUnsentChange(const QString &copyPath, const UnsentChange &change);
void forgetUnsentChange(const QString &copyPath);

} // namespace afterword
