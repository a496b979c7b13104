// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/sharedstore.h"

namespace afterword {

/// Has @p proposal keep, as @p known has them, the interviews and messages that are at the server and that no
/// program can read there: else putting right would take them away, here too. @p known is what copy and
/// server last had in common.
void keepWhatIsKnown(SharedStore::Proposal &proposal, const Search &known);

} // namespace afterword
