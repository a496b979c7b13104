// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <libical/ical.h>

#include <optional>

namespace afterword {

/// The zone that a TZID means: an IANA name, also behind a prefix such as
/// "/freeassociation.sourceforge.net/"; a Windows name ("Eastern Standard Time"); else a zone with the same
/// offsets as the file's own VTIMEZONE of that name, looked for among @p localZone and the well-known ones;
/// else the offset alone that the VTIMEZONE has at @p time. Absent where none of these helps.
std::optional<Zone> zoneOf(const QString &tzid, const icaltimetype &time, icalcomponent *calendar,
                           const Zone &localZone);

} // namespace afterword
