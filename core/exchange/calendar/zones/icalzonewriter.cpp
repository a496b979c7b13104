// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/zones/icalzonewriter.h"

#include "core/exchange/contenttext.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr auto year = std::chrono::hours(366 * 24);
/// A rule is believed that holds for so many years after what is written: by then a "fourth" Sunday that is
/// really the last one has shown itself.
constexpr int yearsTried = 12;

/// One clock change, as the clock showed it before.
struct Onset {
    Moment at;
    WallTime wall;
    int before = 0; ///< seconds east of UTC
    int after = 0;
};

Onset onsetOf(const Zone::Change &change)
{
    return {change.at, Zone().wallTime(change.at + seconds(change.before)), change.before, change.after};
}

/// The changes after @p from and not after @p until, by time.
std::vector<Onset> onsets(const Zone &zone, Moment from, Moment until)
{
    std::vector<Onset> found;
    for (auto change = zone.nextChange(from); change && change->at <= until;
         change = zone.nextChange(change->at))
        found.push_back(onsetOf(*change));
    return found;
}

/// The change that made the clock what it is at @p moment; 1970 where there was none since.
Onset lastOnset(const Zone &zone, Moment moment)
{
    const int offset = zone.offsetAt(moment);
    const WallTime epoch{QDate(1970, 1, 1), QTime(0, 0)};
    Onset last{Moment(), epoch, offset, offset};
    for (auto change = zone.nextChange(Moment()); change && change->at <= moment;
         change = zone.nextChange(change->at))
        last = onsetOf(*change);
    return last;
}

QByteArray written(const WallTime &wall)
{
    return (wall.date.toString(u"yyyyMMdd"_s) + u'T' + wall.time.toString(u"HHmmss"_s)).toLatin1();
}

/// "-0430", and with seconds where there are any (RFC 5545, 3.3.14).
QByteArray written(int offset)
{
    const int size = std::abs(offset);
    QString text = u"%1%2%3"_s.arg(QLatin1Char(offset < 0 ? '-' : '+'))
                       .arg(size / 3600, 2, 10, QLatin1Char('0'))
                       .arg(size / 60 % 60, 2, 10, QLatin1Char('0'));
    if (size % 60)
        text += u"%1"_s.arg(size % 60, 2, 10, QLatin1Char('0'));
    return text.toLatin1();
}

QByteArray observance(const Onset &onset, const QByteArray &rule)
{
    const QByteArray kind = onset.after > onset.before ? "DAYLIGHT" : "STANDARD";
    QByteArray lines = "BEGIN:" + kind + "\r\n";
    lines += contentLine("DTSTART", written(onset.wall));
    lines += contentLine("TZOFFSETFROM", written(onset.before));
    lines += contentLine("TZOFFSETTO", written(onset.after));
    if (!rule.isEmpty())
        lines += contentLine("RRULE", rule);
    return lines + "END:" + kind + "\r\n";
}

int weekOf(const WallTime &wall)
{
    return (wall.date.day() - 1) / 7 + 1;
}

bool isLastOfMonth(const WallTime &wall)
{
    return wall.date.day() + 7 > wall.date.daysInMonth();
}

/// The rule by which all of @p onsets, one a year, come; empty where there is none. Its first year begins it.
QByteArray ruleOf(const std::vector<Onset> &onsets)
{
    static const QByteArray days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (onsets.size() < size_t(yearsTried))
        return {};
    const Onset &first = onsets.front();
    bool alike = true;
    bool sameWeek = true;
    bool last = true;
    for (size_t i = 0; i < onsets.size(); ++i) {
        const Onset &one = onsets[i];
        alike &= one.wall.date.year() == first.wall.date.year() + int(i) &&
                 one.wall.date.month() == first.wall.date.month() &&
                 one.wall.date.dayOfWeek() == first.wall.date.dayOfWeek() &&
                 one.wall.time == first.wall.time && one.before == first.before && one.after == first.after;
        sameWeek &= weekOf(one.wall) == weekOf(first.wall);
        last &= isLastOfMonth(one.wall);
    }
    if (!alike || (!sameWeek && !last))
        return {};
    const QByteArray week = last ? QByteArray("-1") : QByteArray::number(weekOf(first.wall));
    return "FREQ=YEARLY;BYMONTH=" + QByteArray::number(first.wall.date.month()) + ";BYDAY=" + week +
           days[first.wall.date.dayOfWeek() - 1];
}

/// Both changes of each year by a rule; empty where the zone has none.
QByteArray observancesByRule(const Zone &zone, Moment from, Moment until)
{
    // From two years before, so that the rule has begun with both of its changes.
    const auto changes = onsets(zone, from - 2 * year, until + yearsTried * year);
    std::vector<Onset> forwards;
    std::vector<Onset> backwards;
    for (const Onset &one : changes)
        (one.after > one.before ? forwards : backwards).push_back(one);
    // Before the first change of a rule nobody would know the time.
    const auto hasBegun = [&](const std::vector<Onset> &ones) {
        return !ones.empty() && ones.front().at <= from;
    };
    if (!hasBegun(forwards) || !hasBegun(backwards))
        return {};
    const QByteArray forwardRule = ruleOf(forwards);
    const QByteArray backwardRule = ruleOf(backwards);
    if (forwardRule.isEmpty() || backwardRule.isEmpty())
        return {};
    return observance(backwards.front(), backwardRule) + observance(forwards.front(), forwardRule);
}

QByteArray observancesOneByOne(const Zone &zone, Moment from, Moment until)
{
    QByteArray lines = observance(lastOnset(zone, from), {});
    for (const Onset &one : onsets(zone, from, until))
        lines += observance(one, {});
    return lines;
}

} // namespace

bool hasZoneText(const Zone &zone)
{
    static const QStringList utc{u"Etc/UTC"_s, u"Etc/UCT"_s,   u"Etc/Universal"_s, u"Etc/Zulu"_s,
                                 u"UCT"_s,     u"Universal"_s, u"Zulu"_s};
    return zone.isKnown() && !zone.id().startsWith(u"UTC"_s) && !utc.contains(zone.id());
}

QByteArray zoneText(const Zone &zone, Moment from, Moment until)
{
    QByteArray observances = observancesByRule(zone, from, until);
    if (observances.isEmpty())
        observances = observancesOneByOne(zone, from, until + year);
    return "BEGIN:VTIMEZONE\r\n" + contentLine("TZID", zone.id().toLatin1()) + observances +
           "END:VTIMEZONE\r\n";
}

} // namespace afterword
