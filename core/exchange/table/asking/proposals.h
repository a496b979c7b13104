// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/applicationtable.h"

namespace afterword {

// What a person may mean, for what a table does not tell: to be looked at, and never taken by itself.

/// Takes columns that nothing tells for the company, the role and the stage, where those have none, by what
/// their cells are like: they are Guessed.
void proposeColumns(TableLayout &layout);

/// The stages that the words of @p table may stand for that mean none by themselves: by their likeness to
/// known ones, by the numbers before them ("2. Out the door"), or since none of their rows was applied for
/// while others were. By the word.
QHash<QString, StageId> proposedStages(const ApplicationTable &table);

} // namespace afterword
