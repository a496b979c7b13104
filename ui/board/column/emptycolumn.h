// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"

namespace afterword {

/// What an empty column of this kind says belongs there.
QString whatBelongsIn(StageKind kind);

/// What a column says in which a search finds no card.
QString nothingFound();

/// What a column says whose cards were all closed long ago.
QString nothingOfLate();

} // namespace afterword
