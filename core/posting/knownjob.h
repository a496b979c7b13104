// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/posting/posting.h"

namespace afterword {

/// The application that is the same job as @p posting: the likest with its address (addressKey()), unless
/// that is of another company and another role (jobLikeness()), neither of them guessed; or the same company
/// and role, save where the same site has it at another address and in another town: a chain seeks a store
/// manager in Bristol and one in Leeds. Null where there is none.
const Application *sameJob(const Search &search, const Posting &posting);

} // namespace afterword
