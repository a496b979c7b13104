// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows, Outlook and Rails call the zones.
#include "core/exchange/calendar/zones/zonenames.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace afterword {

namespace {

struct Meaning {
    const char16_t *name;
    const char16_t *iana;
};

// clang-format off

/// Those that QTimeZone does not know, knows by an old name or in some versions only by another (UTC, from Qt 6.8 on
/// Etc/UTC), or has wrong: Windows added two zones in 2026, and two of the older names mean what moved away from
/// their first city.
constexpr Meaning windowsNames[] = {
    {u"alberta standard time", u"America/Edmonton"},
    {u"argentina standard time", u"America/Argentina/Buenos_Aires"},
    {u"armenian standard time", u"Asia/Yerevan"},
    {u"british columbia standard time", u"America/Vancouver"},
    {u"central asia standard time", u"Asia/Bishkek"},
    {u"dateline standard time", u"Etc/GMT+12"},
    {u"fle standard time", u"Europe/Kyiv"},
    {u"greenland standard time", u"America/Nuuk"},
    {u"india standard time", u"Asia/Kolkata"},
    {u"kamchatka standard time", u"Asia/Kamchatka"},
    {u"mexico standard time", u"America/Mexico_City"},
    {u"mexico standard time 2", u"America/Mazatlan"},
    {u"mid-atlantic standard time", u"Etc/GMT+2"},
    {u"mountain standard time (mexico)", u"America/Mazatlan"},
    {u"myanmar standard time", u"Asia/Yangon"},
    {u"nepal standard time", u"Asia/Kathmandu"},
    {u"us eastern standard time", u"America/Indiana/Indianapolis"},
    {u"utc", u"UTC"},
};

/// Single cities that the time zone database has are not repeated here.
constexpr Meaning displayNames[] = {
    {u"abu dhabi", u"Asia/Dubai"},
    {u"abu dhabi, muscat", u"Asia/Dubai"},
    {u"alaska", u"America/Anchorage"},
    {u"alberta", u"America/Edmonton"},
    {u"aleutian islands", u"America/Adak"},
    {u"american samoa", u"Pacific/Pago_Pago"},
    {u"amsterdam, berlin, bern, rome, stockholm, vienna", u"Europe/Berlin"},
    {u"anadyr, petropavlovsk-kamchatsky", u"Asia/Kamchatka"},
    {u"arizona", u"America/Phoenix"},
    {u"ashgabat, tashkent", u"Asia/Tashkent"},
    {u"astana", u"Asia/Almaty"},
    {u"astrakhan, ulyanovsk", u"Europe/Astrakhan"},
    {u"athens, bucharest", u"Europe/Bucharest"},
    {u"athens, bucharest, istanbul", u"Europe/Bucharest"},
    {u"atlantic time", u"America/Halifax"},
    {u"atlantic time (canada)", u"America/Halifax"},
    {u"auckland, wellington", u"Pacific/Auckland"},
    {u"baja california", u"America/Tijuana"},
    {u"bangkok, hanoi, jakarta", u"Asia/Bangkok"},
    {u"barnaul, gorno-altaysk", u"Asia/Barnaul"},
    {u"beijing", u"Asia/Shanghai"},
    {u"beijing, chongqing, hong kong, urumqi", u"Asia/Shanghai"},
    {u"belgrade, bratislava, budapest, ljubljana, prague", u"Europe/Budapest"},
    {u"bern", u"Europe/Zurich"},
    {u"bogota, lima, quito", u"America/Bogota"},
    {u"bogota, lima, quito, rio branco", u"America/Bogota"},
    {u"bougainville island", u"Pacific/Bougainville"},
    {u"brasilia", u"America/Sao_Paulo"},
    {u"british columbia", u"America/Vancouver"},
    {u"brussels, copenhagen, madrid, paris", u"Europe/Paris"},
    {u"buenos aires", u"America/Argentina/Buenos_Aires"},
    {u"buenos aires, georgetown", u"America/Argentina/Buenos_Aires"},
    {u"cabo verde is.", u"Atlantic/Cape_Verde"},
    {u"canberra, melbourne, sydney", u"Australia/Sydney"},
    {u"cape verde is.", u"Atlantic/Cape_Verde"},
    {u"cayenne, fortaleza", u"America/Cayenne"},
    {u"central america", u"America/Guatemala"},
    {u"central time", u"America/Chicago"},
    {u"central time (us & canada)", u"America/Chicago"},
    {u"central time (us and canada)", u"America/Chicago"},
    {u"chatham is.", u"Pacific/Chatham"},
    {u"chatham islands", u"Pacific/Chatham"},
    {u"chennai", u"Asia/Kolkata"},
    {u"chennai, kolkata, mumbai, new delhi", u"Asia/Kolkata"},
    {u"chetumal", u"America/Cancun"},
    {u"chihuahua, la paz, mazatlan", u"America/Mazatlan"},
    {u"chokurdakh", u"Asia/Srednekolymsk"},
    {u"city of buenos aires", u"America/Argentina/Buenos_Aires"},
    {u"coordinated universal time", u"UTC"},
    {u"coordinated universal time+12", u"Etc/GMT-12"},
    {u"coordinated universal time+13", u"Etc/GMT-13"},
    {u"coordinated universal time-02", u"Etc/GMT+2"},
    {u"coordinated universal time-08", u"Etc/GMT+8"},
    {u"coordinated universal time-09", u"Etc/GMT+9"},
    {u"coordinated universal time-11", u"Etc/GMT+11"},
    {u"dublin, edinburgh, lisbon, london", u"Europe/London"},
    {u"easter island", u"Pacific/Easter"},
    {u"eastern time", u"America/New_York"},
    {u"eastern time (us & canada)", u"America/New_York"},
    {u"eastern time (us and canada)", u"America/New_York"},
    {u"edinburgh", u"Europe/London"},
    {u"ekaterinburg", u"Asia/Yekaterinburg"},
    {u"gaza, hebron", u"Asia/Hebron"},
    {u"georgetown", u"America/Guyana"},
    {u"georgetown, la paz, manaus, san juan", u"America/La_Paz"},
    {u"greenland", u"America/Nuuk"},
    {u"guadalajara", u"America/Mexico_City"},
    {u"guadalajara, mexico city, monterrey", u"America/Mexico_City"},
    {u"guam, port moresby", u"Pacific/Port_Moresby"},
    {u"haiti", u"America/Port-au-Prince"},
    {u"hanoi", u"Asia/Bangkok"},
    {u"harare, pretoria", u"Africa/Johannesburg"},
    {u"hawaii", u"Pacific/Honolulu"},
    {u"helsinki, kyiv, riga, sofia, tallinn, vilnius", u"Europe/Kyiv"},
    {u"indiana (east)", u"America/Indiana/Indianapolis"},
    {u"international date line west", u"Etc/GMT+12"},
    {u"islamabad", u"Asia/Karachi"},
    {u"islamabad, karachi", u"Asia/Karachi"},
    {u"izhevsk, samara", u"Europe/Samara"},
    {u"kiritimati island", u"Pacific/Kiritimati"},
    {u"kuala lumpur, singapore", u"Asia/Singapore"},
    {u"kuwait, riyadh", u"Asia/Riyadh"},
    {u"la paz, mazatlan", u"America/Mazatlan"},
    {u"lord howe island", u"Australia/Lord_Howe"},
    {u"marquesas islands", u"Pacific/Marquesas"},
    {u"marshall is.", u"Pacific/Majuro"},
    {u"mid-atlantic", u"Etc/GMT+2"},
    {u"mid-atlantic - old", u"Etc/GMT+2"},
    {u"midway island", u"Pacific/Pago_Pago"},
    {u"midway island, samoa", u"Pacific/Pago_Pago"},
    {u"monrovia, reykjavik", u"Atlantic/Reykjavik"},
    {u"moscow, st. petersburg", u"Europe/Moscow"},
    {u"moscow, st. petersburg, volgograd", u"Europe/Moscow"},
    {u"mountain time", u"America/Denver"},
    {u"mountain time (us & canada)", u"America/Denver"},
    {u"mountain time (us and canada)", u"America/Denver"},
    {u"mumbai", u"Asia/Kolkata"},
    {u"new caledonia", u"Pacific/Noumea"},
    {u"new delhi", u"Asia/Kolkata"},
    {u"newfoundland", u"America/St_Johns"},
    {u"newfoundland time (canada)", u"America/St_Johns"},
    {u"norfolk island", u"Pacific/Norfolk"},
    {u"nuku'alofa", u"Pacific/Tongatapu"},
    {u"osaka", u"Asia/Tokyo"},
    {u"osaka, sapporo, tokyo", u"Asia/Tokyo"},
    {u"pacific time", u"America/Los_Angeles"},
    {u"pacific time (canada)", u"America/Vancouver"},
    {u"pacific time (us & canada)", u"America/Los_Angeles"},
    {u"pacific time (us & canada); tijuana", u"America/Los_Angeles"},
    {u"pacific time (us and canada)", u"America/Los_Angeles"},
    {u"petropavlovsk-kamchatsky - old", u"Asia/Kamchatka"},
    {u"port louis", u"Indian/Mauritius"},
    {u"pretoria", u"Africa/Johannesburg"},
    {u"puerto rico", u"America/Puerto_Rico"},
    {u"quito", u"America/Guayaquil"},
    {u"saint pierre and miquelon", u"America/Miquelon"},
    {u"salvador", u"America/Bahia"},
    {u"samoa", u"Pacific/Apia"},
    {u"sapporo", u"Asia/Tokyo"},
    {u"sarajevo, skopje, warsaw, zagreb", u"Europe/Warsaw"},
    {u"saskatchewan", u"America/Regina"},
    {u"solomon is.", u"Pacific/Guadalcanal"},
    {u"solomon is., new caledonia", u"Pacific/Guadalcanal"},
    {u"sri jayawardenepura", u"Asia/Colombo"},
    {u"st. petersburg", u"Europe/Moscow"},
    {u"tijuana, baja california", u"America/Tijuana"},
    {u"tokelau is.", u"Pacific/Fakaofo"},
    {u"turks and caicos", u"America/Grand_Turk"},
    {u"wellington", u"Pacific/Auckland"},
    {u"west central africa", u"Africa/Lagos"},
    {u"yangon (rangoon)", u"Asia/Yangon"},
    {u"yukon", u"America/Whitehorse"},
};

// clang-format on

template <size_t Size>
QHash<QString, QString> hashOf(const Meaning (&meanings)[Size])
{
    QHash<QString, QString> hash;
    for (const Meaning &meaning : meanings)
        hash.insert(QString::fromUtf16(meaning.name), QString::fromUtf16(meaning.iana));
    return hash;
}

} // namespace

QString ianaOfWindowsName(const QString &name)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> names;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            const QByteArray windows = QTimeZone::ianaIdToWindowsId(id);
            if (!windows.isEmpty())
                names.insert(QString::fromLatin1(windows).toLower(),
                             QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(windows)));
        }
        names.insert(hashOf(windowsNames)); // these win
        return names;
    }();
    return known.value(name);
}

QString ianaOfDisplayName(const QString &name)
{
    static const QHash<QString, QString> known = hashOf(displayNames);
    return known.value(name);
}

} // namespace afterword
