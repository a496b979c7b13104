// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

namespace afterword {

/// The person is @p after from now on. An error where a zone or a weekend makes no sense is the tracker's to
/// tell.
Step editingPerson(const Search &search, const Person &after);

/// The numbers of the etiquette are @p after from now on.
Step editingPolicy(const Search &search, const Policy &after);

} // namespace afterword
