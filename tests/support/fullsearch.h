// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword::testing {

/// A search in which every field differs from its default, and every text is awkward for some format.
Search fullSearch();

/// What a store of an earlier schema holds of it.
Search fullSearchOfSchema(int version);

} // namespace afterword::testing
