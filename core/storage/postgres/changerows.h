// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/storage/postgres/rowversions.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace afterword {

/// A change as afterword.save() takes it.
struct ChangeToSave {
    QByteArray rows; ///< in JSON: what is removed, changed and added in each table
    /// The rows that stand by themselves which it writes: their tables and keys.
    std::vector<std::pair<QString, QString>> written;
};

/// @p change with the version in which each row was read that it changes or removes, of @p versions. An error
/// where a text holds what PostgreSQL cannot keep (U+0000).
Result<ChangeToSave> changeToSave(const Change &change, const RowVersions &versions);

} // namespace afterword
