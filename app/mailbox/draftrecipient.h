// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// The name of whom @p draft goes to, "nobody named" where that is not known any more.
QString recipientOf(const Search &search, const DraftId &draft);

} // namespace afterword
