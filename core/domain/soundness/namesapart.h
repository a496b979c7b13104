// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// What to call @p contact among the people of @p application: shortName(), and the whole name where another
/// of them goes by the same short one.
QString nameApart(const Contact &contact, const Application &application, const Search &search);

} // namespace afterword
