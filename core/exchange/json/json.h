// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QByteArray>

namespace afterword {

/// The version of the interchange file that is written; earlier ones are read, what they lack being absent.
inline constexpr int interchangeVersion = 2;

/// The interchange file (interfaces.md): everything in @p search, canonical, so that reading it
/// into an empty search and writing again gives the same bytes.
QByteArray writeSearch(const Search &search);

/// Merges an interchange file into @p onto by id: what the file has replaces what stands, nothing is deleted.
/// An error names the unknown field, the value that does not fit, or a newer version, with the line. All or
/// nothing.
Result<Search> readSearch(const QByteArray &text, Search onto);

} // namespace afterword
