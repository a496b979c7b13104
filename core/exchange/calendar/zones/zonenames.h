// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QStringList>

#include <optional>

namespace afterword {

/// What calendar programs call a zone, apart from what their files say of its rules.
struct NamedZone {
    enum class Kind {
        Exact, ///< the database's name, with an area ("America/New_York"): it means its rules and no others
        Place, ///< of Windows, Outlook or Rails ("Eastern Standard Time"): it means people's clocks there
        Loose, ///< an offset or a short name ("EST"): often used for a zone that has other clocks in summer
    };
    Zone zone;
    Kind kind = Kind::Loose;
};

/// The zone that a calendar's TZID names: an IANA name, also with other case, blanks, a counter ("-1") or a
/// prefix such as "/freeassociation.sourceforge.net/"; a Windows name ("Eastern Standard Time", also
/// "Daylight" or none of the two words), with those of 2026; the names that Outlook and Rails display
/// ("(UTC-05:00) Eastern Time (US & Canada)", "Berlin"); an offset ("GMT-0500", "UTC+5:30", "Z").
std::optional<NamedZone> zoneOfName(const QString &name);

/// The zones to choose from, in order: those of the database's list, and the older and other names of zones
/// that this machine knows ("Asia/Calcutta", "US/Eastern").
QStringList zonesToOffer();

/// Whether a name is an abbreviation of letters ("CST") that more than one zone uses.
bool isAbbreviation(const QString &name);

/// The zone that is always @p east seconds ahead of UTC; whole minutes of less than a day.
std::optional<Zone> zoneOfOffset(int east);

/// The IANA name for a Windows name or a displayed one; both in small letters, without an offset in front.
QString ianaOfWindowsName(const QString &name);
QString ianaOfDisplayName(const QString &name);

} // namespace afterword
