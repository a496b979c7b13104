// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/renames.h"

namespace afterword {

/// Ids are counted, so two people who add something apart from each other may give it the same one. Another
/// id for whatever was added in @p here and is something else than what @p news adds under its id.
Renames roomFor(const Search &here, const Change &news);

} // namespace afterword
