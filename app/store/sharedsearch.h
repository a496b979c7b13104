// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/opensearch.h"

#include "core/storage/postgres/sharedstore.h"

namespace afterword {

/// A shared search that was opened, and the tracker through which it changes.
struct OpenSharedSearch {
    std::unique_ptr<SharedStore> store;
    std::unique_ptr<Tracker> tracker;
};

/// Opens the search at @p address, and reads it. @p clock must outlive the result.
Result<OpenSharedSearch> openSharedSearch(const QString &address, const Clock &clock);

/// Asks for a password on the terminal, where libpq finds none for itself (PGPASSFILE, ~/.pgpass).
ServerLine::Password passwordOnTerminal();

} // namespace afterword
