// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

/// Whether makeRoom() would do anything.
bool needsRoom(const Search &here, const Change &news);

/// Ids are counted, so two people who add something apart from each other may give it the same one. Gives
/// another id to whatever was added in @p here and is something else than what @p news adds under that id;
/// what names it follows.
void makeRoom(Search &here, const Change &news);

} // namespace afterword
