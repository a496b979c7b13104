// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace afterword {

class Database;

/// What a store's schema holds beside or instead of what the migrations make.
struct SchemaFindings {
    /// A table is missing or is another one: it may be a view, or compute its columns, and is not even read.
    std::optional<Error> changed;
    /// Something that Afterword never makes, such as a trigger, which would run when it writes.
    std::optional<Error> added;
};

/// Of what the migrations make, as digestOfSchema() gives it. A store that has it needs no look at what they
/// make, which takes as long as reading a small search does. Where it is not up to date, nothing is wrong but
/// slow: `tst_schema` says what it is to be.
QByteArray newestSchemaDigest();
/// Tells the schema of @p database from any other.
Result<QByteArray> digestOfSchema(const Database &database);

/// Compares the schema of @p database with the one that the migrations make of its version. Nothing that
/// stands in the file runs meanwhile.
Result<SchemaFindings> examineSchema(const Database &database);

} // namespace afterword
