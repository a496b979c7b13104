// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// What the first bytes of a store say of it. They are read without SQLite, so that nothing is changed and a
/// damaged file can be told as well. What stands in a write-ahead log only is not known here.
struct StoreHeader {
    bool isRead = false;     ///< false where the file is not there or may not be read
    bool isDatabase = false; ///< of SQLite, whosever it is
    bool isOurs = false;
    int version = 0; ///< of the schema
    /// Whether nothing of it may stand in a write-ahead log: a copy is such a file, and so is a store on a
    /// network.
    bool standsAlone = false;
};

StoreHeader readHeader(const QString &path);

} // namespace afterword
