// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <vector>

class QComboBox;

namespace afterword {

struct FoundCollection;

// What the pages of a calendar and of an address book on a server share.

/// Shows the names of @p found; a choice that was made stays while these are the same.
void showFound(QComboBox &choice, const std::vector<FoundCollection> &found);

/// "tomorrow at 14:00"
QString timeText(Moment moment, const Zone &zone, Moment now);

} // namespace afterword
