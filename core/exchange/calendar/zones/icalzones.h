// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"

#include <libical/ical.h>

#include <optional>

namespace afterword {

/// What a TZID means at one time of an event.
struct ZoneReading {
    Zone zone;
    /// Where the file's own rules and this machine's read the time differently and one of them must be out of
    /// date: a sentence with both. Empty: they agree.
    QString doubt;
    std::optional<Zone> other; ///< where there is a doubt: the zone by the other of the two readings
};

/// The zone of the TZID @p tzid for an event at @p time, which clocks there show. The name says it where it
/// is one of the time zone database's, alone or as the X-LIC-LOCATION of the file's VTIMEZONE (RFC
/// 5545, 3.6.5). Every other name ("EST", "Eastern Standard Time") says it as far as a VTIMEZONE of that name
/// does not disagree. Otherwise it is a zone with the same offsets as the VTIMEZONE, at @p time and for a
/// year and a month from there, so over two clock changes; looked for among @p localZone and the well-known
/// ones; else the offset alone. An error, which names the zone and asks for it, where none of these helps:
/// its times are then read in @p localZone until somebody says better. A null @p time: the name alone counts.
Result<ZoneReading> zoneOf(const QString &tzid, const icaltimetype &time, icalcomponent *calendar,
                           const Zone &localZone);

} // namespace afterword
