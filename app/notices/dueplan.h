// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/agenda.h"

#include <vector>

namespace afterword {

// What of the plan notices are about. All are sorted as Agenda::all() is.

/// All of @p plan that wants doing now.
std::vector<FollowUp> dueOf(const PlanOrder &plan);

/// What wants doing now of the parts of the plan that were planned anew.
std::vector<FollowUp> dueOf(const std::vector<Replanned::Part> &parts);

/// What the edit that planned @p what anew has brought; @p agenda is the plan after it.
std::vector<FollowUp> broughtBy(const Replanned &what, const Agenda &agenda);

} // namespace afterword
