// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/zones/zonenames.h"

#include "core/base/zonelinks.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestName = 200;

std::optional<Zone> named(const QString &id)
{
    const auto zone = id.isEmpty() ? Result<Zone>(Error{}) : Zone::named(id);
    return zone ? std::optional(*zone) : std::nullopt;
}

/// A name as it is compared where people write it loosely.
QString folded(const QString &name)
{
    return name.toLower().remove(u' ').remove(u'_');
}

/// Every name with an area, old ones too, by its folded form, and the places in them by theirs ("berlin") as
/// far as only one zone is meant.
struct KnownNames {
    QHash<QString, QString> whole;
    QHash<QString, QString> places;
};

/// The name that zone has today. Links lead to links: Australia/ACT by Australia/Canberra to Australia/Sydney.
QString todaysName(QString id)
{
    for (QString present = presentZoneName(id); !present.isEmpty(); present = presentZoneName(present))
        id = present;
    return id;
}

void addName(const QString &id, KnownNames &names)
{
    static const QStringList areas{u"Africa"_s,    u"America"_s, u"Antarctica"_s, u"Asia"_s,   u"Atlantic"_s,
                                   u"Australia"_s, u"Europe"_s,  u"Indian"_s,     u"Pacific"_s};
    static const QStringList noPlaces{u"north"_s, u"south"_s, u"west"_s};
    if (!id.contains(u'/'))
        return;
    names.whole.insert(folded(id), id);
    const QString place = folded(id.section(u'/', -1));
    if (!areas.contains(id.section(u'/', 0, 0)) || noPlaces.contains(place))
        return;
    // A name comes twice where Qt lists old ones itself, as it does from 6.8 on.
    const auto known = names.places.constFind(place);
    const QString today = todaysName(id);
    if (known == names.places.constEnd() || (id == today && todaysName(*known) == today))
        names.places.insert(place, id);
    else if (todaysName(*known) != today)
        names.places.insert(place, {});
}

const KnownNames &knownNames()
{
    static const KnownNames known = [] {
        KnownNames names;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const QString present = QString::fromLatin1(id);
            addName(present, names);
            for (const QString &former : formerZoneNames(present))
                addName(former, names);
        }
        names.whole.insert(u"us/pacific-new"_s, u"America/Los_Angeles"_s); // in the database until 2020
        return names;
    }();
    return known;
}

/// "America/New_York" of "/mozilla.org/20070129_1/america/New York-1".
std::optional<Zone> ofDatabase(const QString &name)
{
    static const QRegularExpression counter(u"-\\d+\\z"_s);
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = std::min<qsizetype>(3, parts.size()); count >= 2; --count) {
        const QString id = parts.last(count).join(u'/');
        for (const QString &spelling : {id, QString(id).remove(counter)}) {
            if (const auto zone = named(spelling))
                return zone;
            if (const auto zone = named(knownNames().whole.value(folded(spelling))))
                return zone;
        }
    }
    return std::nullopt;
}

/// "(UTC-05:00) Eastern Time (US & Canada)" without what stands in front.
QString withoutOffset(const QString &name)
{
    static const QRegularExpression offset(u"\\A\\((utc|gmt)\\s*([+-]\\s*\\d{1,2}([:.]?\\d{2})?)?\\)\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(offset);
}

/// A Windows name as it stands in the system, with "Daylight" for its summer half, or cut down as Notes does.
std::optional<Zone> ofWindows(const QString &name)
{
    static const QRegularExpression daylight(u"\\bdaylight time\\b"_s);
    const QString small = name.toLower();
    for (const QString &spelling :
         {small, QString(small).replace(daylight, u"standard time"_s), small + u" standard time"_s}) {
        if (const auto zone = named(ianaOfWindowsName(spelling)))
            return zone;
    }
    return std::nullopt;
}

std::optional<Zone> ofDisplay(const QString &name)
{
    QString small = name.toLower();
    small.replace(u"&amp;"_s, u"&"_s).remove(u"greenwich mean time : "_s);
    small = small.simplified();
    if (const auto zone = named(ianaOfDisplayName(small)))
        return zone;
    return named(knownNames().places.value(folded(small)));
}

std::optional<Zone> ofOffset(const QString &name)
{
    static const QRegularExpression zero(u"\\A(utc|gmt|z|utc/gmt|utc ?time)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression offset(u"\\A(?:utc|gmt)?\\s*([+-])\\s*(\\d{1,2})(?:[:.]?(\\d{2}))?\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (zero.match(name).hasMatch())
        return Zone();
    const auto match = offset.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    if (hour > 14 || minute > 59)
        return std::nullopt;
    const int east = (hour * 60 + minute) * 60;
    return zoneOfOffset(match.captured(1) == u"-" ? -east : east);
}

} // namespace

std::optional<NamedZone> zoneOfName(const QString &given)
{
    using Kind = NamedZone::Kind;
    const QString name = QString(given).remove(u'"').simplified();
    if (name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    if (const auto zone = named(name))
        return NamedZone{*zone, name.contains(u'/') ? Kind::Exact : Kind::Loose};
    if (name.contains(u'/')) {
        if (const auto zone = ofDatabase(name))
            return NamedZone{*zone, Kind::Exact};
    }
    const bool hasPrefix = name.startsWith(u'/') || name.contains(u"://"_s);
    const QString last = withoutOffset(hasPrefix ? name.section(u'/', -1) : name);
    for (const auto read : {ofWindows, ofDisplay}) {
        if (const auto zone = read(last))
            return NamedZone{*zone, Kind::Place};
    }
    const auto zone = ofOffset(last);
    return zone ? std::optional(NamedZone{*zone, Kind::Loose}) : std::nullopt;
}

QStringList zonesToOffer()
{
    // The list that Qt reads lacks links, also where it is asked for one by its name.
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        names += QString::fromLatin1(id);
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QStringList former = formerZoneNames(names[at]);
        for (const QString &name : former) {
            if (!names.contains(name) && Zone::named(name))
                names += name;
        }
    }
    names.sort();
    return names;
}

bool isAbbreviation(const QString &name)
{
    static const QRegularExpression letters(u"\\A[A-Za-z]{2,5}\\z"_s);
    return letters.match(QString(name).remove(u'"').trimmed()).hasMatch();
}

std::optional<Zone> zoneOfOffset(int east)
{
    const int minutesEast = std::abs(east) / 60;
    if (minutesEast == 0)
        return Zone();
    return named(u"UTC%1%2:%3"_s.arg(QLatin1Char(east < 0 ? '-' : '+'))
                     .arg(minutesEast / 60, 2, 10, QLatin1Char('0'))
                     .arg(minutesEast % 60, 2, 10, QLatin1Char('0')));
}

} // namespace afterword
