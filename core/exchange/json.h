// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QByteArray>

namespace afterword {

/// The interchange file, version 1 (interfaces.md): everything in @p search, canonical, so that reading it
/// into an empty search and writing again gives the same bytes.
QByteArray writeSearch(const Search &search);

/// Merges an interchange file into @p onto by id: what the file has replaces what stands, nothing is deleted.
/// An error names the unknown field, the value that does not fit, or a newer version, with the line. All or
/// nothing. An application that does not say when it was added was added on the day it was applied for, but
/// no later than the person's day at @p now.
Result<Search> readSearch(const QByteArray &text, Search onto, Moment now);

} // namespace afterword
