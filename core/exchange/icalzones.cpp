// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalzones.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Offsets are compared at these dates: both halves of two years, so that clock changes tell zones apart.
constexpr struct {
    int year;
    int month;
    int day;
} probes[] = {{2025, 1, 15}, {2025, 3, 20}, {2025, 7, 15}, {2025, 10, 28},
              {2026, 1, 15}, {2026, 7, 15}, {2026, 11, 3}};

const char *const wellKnown[] = {
    "America/New_York",   "America/Chicago",     "America/Denver",
    "America/Phoenix",    "America/Los_Angeles", "America/Toronto",
    "America/Halifax",    "America/St_Johns",    "America/Bogota",
    "America/Sao_Paulo",  "Europe/London",       "Europe/Berlin",
    "Europe/Athens",      "Europe/Istanbul",     "Africa/Lagos",
    "Africa/Cairo",       "Africa/Nairobi",      "Asia/Dubai",
    "Asia/Karachi",       "Asia/Kolkata",        "Asia/Kathmandu",
    "Asia/Dhaka",         "Asia/Bangkok",        "Asia/Singapore",
    "Asia/Tokyo",         "Australia/Perth",     "Australia/Adelaide",
    "Australia/Brisbane", "Australia/Sydney",    "Pacific/Auckland",
    "Pacific/Honolulu",   "America/Anchorage",   "UTC",
};

std::optional<Zone> named(const QString &id)
{
    const auto zone = Zone::named(id);
    return zone ? std::optional(*zone) : std::nullopt;
}

/// "America/New_York" of "/mozilla.org/20070129_1/America/New_York".
std::optional<Zone> behindPrefix(const QString &tzid)
{
    const QStringList parts = tzid.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(3, parts.size()); count >= 2; --count) {
        if (const auto zone = named(parts.last(count).join(u'/')))
            return zone;
    }
    return std::nullopt;
}

std::optional<Zone> ofWindows(const QString &name)
{
    const QByteArray id = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    return id.isEmpty() ? std::nullopt : named(QString::fromUtf8(id));
}

int offsetAt(icaltimezone *zone, icaltimetype time)
{
    int isDaylight = 0;
    return icaltimezone_get_utc_offset(zone, &time, &isDaylight);
}

/// The seconds east of UTC that the file's zone has at noon of each probe.
std::vector<int> offsetsOf(icaltimezone *zone)
{
    std::vector<int> offsets;
    for (const auto &probe : probes) {
        icaltimetype noon = icaltime_null_time();
        noon.year = probe.year;
        noon.month = probe.month;
        noon.day = probe.day;
        noon.hour = 12;
        offsets.push_back(offsetAt(zone, noon));
    }
    return offsets;
}

bool agrees(const Zone &zone, const std::vector<int> &offsets)
{
    return std::equal(
        std::begin(probes), std::end(probes), offsets.begin(), [&](const auto &probe, int offset) {
            const Moment noon = zone.moment(QDate(probe.year, probe.month, probe.day), QTime(12, 0));
            return zone.offsetAt(noon) == offset;
        });
}

/// The zone that is always @p seconds east of UTC.
std::optional<Zone> ofOffset(int seconds)
{
    const int minutesEast = std::abs(seconds) / 60;
    return named(u"UTC%1%2:%3"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
                     .arg(minutesEast / 60, 2, 10, QLatin1Char('0'))
                     .arg(minutesEast % 60, 2, 10, QLatin1Char('0')));
}

std::optional<Zone> ofSameOffsets(icaltimezone *described, const icaltimetype &time, const Zone &localZone)
{
    const std::vector<int> offsets = offsetsOf(described);
    if (agrees(localZone, offsets))
        return localZone;
    for (const char *id : wellKnown) {
        const auto zone = named(QString::fromLatin1(id));
        if (zone && agrees(*zone, offsets))
            return zone;
    }
    return ofOffset(offsetAt(described, time));
}

} // namespace

std::optional<Zone> zoneOf(const QString &tzid, const icaltimetype &time, icalcomponent *calendar,
                           const Zone &localZone)
{
    const QString name = QString(tzid).remove(u'"').trimmed();
    if (const auto zone = named(name))
        return zone;
    if (const auto zone = behindPrefix(name))
        return zone;
    if (const auto zone = ofWindows(name))
        return zone;
    if (icaltimezone *described = icalcomponent_get_timezone(calendar, tzid.toUtf8().constData()))
        return ofSameOffsets(described, time, localZone);
    return std::nullopt;
}

} // namespace afterword
