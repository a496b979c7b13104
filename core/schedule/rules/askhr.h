// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/proposal.h"

namespace afterword::rules {

/// The question to HR that follows a check-in of @p checkInSent, sent after a promised date had passed.
Proposal askHrProposal(const Situation &situation, QDate checkInSent);

} // namespace afterword::rules
