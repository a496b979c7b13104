// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/zones/icalzones.h"

#include "core/base/iso.h"
#include "core/exchange/calendar/zones/zonenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(IcalZones)
};

/// A year and a month: two clock changes, whenever the event is.
constexpr int daysCompared = 396;

const char *const wellKnown[] = {
    "America/New_York",  "America/Chicago",     "America/Denver",
    "America/Phoenix",   "America/Los_Angeles", "America/Toronto",
    "America/Halifax",   "America/St_Johns",    "America/Bogota",
    "America/Sao_Paulo", "America/Mexico_City", "America/Santiago",
    "Europe/London",     "Europe/Berlin",       "Europe/Athens",
    "Europe/Istanbul",   "Europe/Chisinau",     "Africa/Lagos",
    "Africa/Cairo",      "Africa/Casablanca",   "Africa/Nairobi",
    "Asia/Jerusalem",    "Asia/Beirut",         "Asia/Tehran",
    "Asia/Dubai",        "Asia/Kabul",          "Asia/Karachi",
    "Asia/Kolkata",      "Asia/Kathmandu",      "Asia/Dhaka",
    "Asia/Yangon",       "Asia/Bangkok",        "Asia/Singapore",
    "Asia/Tokyo",        "Australia/Perth",     "Australia/Adelaide",
    "Australia/Darwin",  "Australia/Brisbane",  "Australia/Sydney",
    "Pacific/Auckland",  "Pacific/Honolulu",    "America/Anchorage",
    "America/Havana",    "America/Asuncion",    "UTC",
};

/// The rules of a VTIMEZONE, seen from an event's time on.
class Described {
public:
    Described(icaltimezone *zone, const icaltimetype &time)
        : m_zone(zone)
        , m_wall{QDate(time.year, time.month, time.day), QTime(time.hour, time.minute)}
    {
    }

    const WallTime &wall() const { return m_wall; }
    int offset() const { return offsetAt(m_wall); }

    bool agreesAtTime(const Zone &zone) const { return zone.offsetAt(zone.moment(m_wall)) == offset(); }

    /// Whether @p zone does the same for as long as is compared; each day is asked at noon, when no clock is
    /// changed.
    bool agrees(const Zone &zone)
    {
        if (!agreesAtTime(zone))
            return false;
        for (int day = 0; day < daysCompared; ++day) {
            const WallTime noon{m_wall.date.addDays(day), QTime(12, 0)};
            if (day >= int(m_offsets.size()))
                m_offsets.push_back(offsetAt(noon));
            if (zone.offsetAt(zone.moment(noon)) != m_offsets[size_t(day)])
                return false;
        }
        return true;
    }

private:
    int offsetAt(const WallTime &wall) const
    {
        icaltimetype time = icaltime_null_time();
        time.year = wall.date.year();
        time.month = wall.date.month();
        time.day = wall.date.day();
        time.hour = wall.time.hour();
        time.minute = wall.time.minute();
        int isDaylight = 0;
        return icaltimezone_get_utc_offset(m_zone, &time, &isDaylight);
    }

    icaltimezone *m_zone;
    WallTime m_wall;
    std::vector<int> m_offsets; ///< at the noons that were asked for
};

std::optional<Zone> ofSameOffsets(Described &described, const Zone &localZone)
{
    if (described.agrees(localZone))
        return localZone;
    for (const char *id : wellKnown) {
        const auto zone = Zone::named(QString::fromLatin1(id));
        if (zone && described.agrees(*zone))
            return *zone;
    }
    return zoneOfOffset(described.offset());
}

/// "17:00", with the date where it is another one.
QString inUtc(const WallTime &wall, int offset)
{
    const WallTime utc = Zone().wallTime(Zone().moment(wall) - seconds(offset));
    return utc.date == wall.date ? isoTime(utc.time) : isoDate(utc.date) + u' ' + isoTime(utc.time);
}

QString doubtOf(const Described &described, const Zone &zone)
{
    const WallTime &wall = described.wall();
    return Words::
        tr("by this computer's clock rules %1 in %2 is %3 UTC, by the invitation's own rules it is %4 UTC; "
           "one "
           "of them is out of date, so ask which is meant")
            .arg(isoTime(wall.time), zone.id(), inUtc(wall, zone.offsetAt(zone.moment(wall))),
                 inUtc(wall, described.offset()));
}

/// The X-LIC-LOCATION of a VTIMEZONE: the database's name for it, which several programs write.
std::optional<NamedZone> zoneOfLocation(icaltimezone *zone)
{
    icalcomponent *component = zone ? icaltimezone_get_component(zone) : nullptr;
    if (!component)
        return std::nullopt;
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-LIC-LOCATION") == 0)
            return zoneOfName(QString::fromUtf8(icalproperty_get_value_as_string(property)));
    }
    return std::nullopt;
}

Error unknown(const QString &tzid, const Zone &localZone)
{
    if (isAbbreviation(tzid))
        return {Words::tr("the time zone \"%1\" of this event can mean several, so its time was read in %2; "
                          "choose the zone that is meant")
                    .arg(tzid, localZone.id())};
    return {Words::tr("the time zone \"%1\" of this event is not known, so its time was read in %2; choose "
                      "the zone that is meant")
                .arg(tzid, localZone.id())};
}

} // namespace

Result<ZoneReading> zoneOf(const QString &tzid, const icaltimetype &time, icalcomponent *calendar,
                           const Zone &localZone)
{
    using Kind = NamedZone::Kind;
    icaltimezone *rules = icalcomponent_get_timezone(calendar, tzid.toUtf8().constData());
    std::optional<NamedZone> named = zoneOfName(tzid);
    if (!named || named->kind != Kind::Exact) {
        const auto location = zoneOfLocation(rules);
        if (location && location->kind == Kind::Exact)
            named = location;
    }
    if (!rules || icaltime_is_null_time(time)) {
        if (named)
            return ZoneReading{named->zone, {}, {}};
        return unknown(tzid, localZone);
    }

    Described described(rules, time);
    if (named && named->kind == Kind::Exact) {
        const bool agrees = described.agreesAtTime(named->zone);
        if (agrees)
            return ZoneReading{named->zone, {}, {}};
        return ZoneReading{named->zone, doubtOf(described, named->zone), zoneOfOffset(described.offset())};
    }
    // A VTIMEZONE by Windows often holds the rule of one year only, so it is enough that both read the event
    // alike; but a name of a clock that never changes ("EST") may be another zone's half.
    const bool changes = named && named->zone.nextChange(named->zone.moment(described.wall()));
    const bool isPlace = named && named->kind == Kind::Place;
    if (named && (isPlace || changes ? described.agreesAtTime(named->zone) : described.agrees(named->zone)))
        return ZoneReading{named->zone, {}, {}};
    const auto zone = ofSameOffsets(described, localZone);
    if (!zone)
        return unknown(tzid, localZone);
    if (!isPlace)
        return ZoneReading{*zone, {}, {}};
    return ZoneReading{*zone, doubtOf(described, named->zone), named->zone};
}

} // namespace afterword
