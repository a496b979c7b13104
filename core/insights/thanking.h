// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insights.h"

namespace afterword {

/// Adds the application's ended interviews to @p rows, by how their thank-yous were written (thanksTo(),
/// against the due of the rule thank-you) and what came of them. Left out are those that owe nobody a note
/// (yet), and those after which the person withdrew.
void countThanks(const Situation &situation, std::array<ThanksRow, 3> &rows);

} // namespace afterword
