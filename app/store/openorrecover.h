// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/opensearch.h"

namespace afterword {

class RecentStores;
class Terminal;

/// A search that was opened for the window, and where it is: the person may have chosen another one.
struct EnteredStore {
    OpenSearch opened;
    QString path;
    QString said; ///< what was put in its place on the way, a sentence for the person; empty for nothing
};

/// Opens the search at @p path for the window. Where it cannot be opened, shows what is wrong and what is
/// safe, and goes the way that the person chooses. Absent where they chose to leave.
std::optional<EnteredStore> openOrRecover(QString path, const Clock &clock, RecentStores &recent,
                                          Terminal &terminal);

} // namespace afterword
