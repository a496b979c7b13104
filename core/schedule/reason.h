// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

namespace afterword {

/// One or two plain sentences with the person's, the company's and the day's names that say why this is to be
/// done. Times are read in the person's zone, for an interview in its own. Plain text.
QString reasonFor(const FollowUp &followUp, const Search &search);

} // namespace afterword
