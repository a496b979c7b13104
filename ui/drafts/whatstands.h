// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/finding.h"

#include <vector>

namespace afterword {

/// Why nothing reaches @p to by @p channel, as a sentence; empty where something does. @p to may be null:
/// nobody.
QString noWayTo(const Contact *to, Channel channel);

/// Of what the checks find, what must not stand in a letter that goes.
std::vector<Finding> errorsOf(std::vector<Finding> findings);

/// What speaks against counting a note as sent, as whole sentences; empty: nothing. @p to: whom it goes to.
QString whatStands(const std::vector<Finding> &errors, const Draft &draft, const Contact *to);

} // namespace afterword
