// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/domain/change/renames.h"
#include "core/edits/bothsides/clash.h"
#include "core/edits/bothsides/stillneeded.h"

namespace afterword {

/// What is to be done here so that it holds what others did, and where both did something.
struct TakenIn {
    Change change;
    std::vector<Clash> clashes;
    Renames renames; ///< of what was here; the change has made them
};

/// Makes @p news, what others did since both sides were the same, onto @p here, which has moved on too.
/// Everything is merged field by field. Where the same field was changed on both sides, theirs stands; what
/// one side deleted and the other changed or came to name stays; of two things that were given the same id,
/// the one from here gets another. What comes out is sound, and nothing that was typed is in neither the
/// search nor a clash. @p common is what @p news name and may be deleted here (namedBy()).
TakenIn takenIn(const Change &news, const Search &here, const HadInCommon &common = {});

} // namespace afterword
