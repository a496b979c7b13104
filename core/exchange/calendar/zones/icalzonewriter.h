// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QByteArray>

namespace afterword {

/// Whether times may be written as clocks in @p zone show them (RFC 5545, 3.2.19): a zone of the time zone
/// database that this machine knows. Others, and UTC itself, are written in UTC.
bool hasZoneText(const Zone &zone);

/// A VTIMEZONE (RFC 5545, 3.6.5) called by the zone's own name, which most calendars know and then follow
/// their own, perhaps newer, rules. Its rules are exact from @p from to @p until: where the clock changes by
/// the same rule every year they go on without end, otherwise each change stands for itself.
QByteArray zoneText(const Zone &zone, Moment from, Moment until);

} // namespace afterword
