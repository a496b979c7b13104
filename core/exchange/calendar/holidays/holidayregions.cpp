// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/holidays/holidayregions.h"

#include <QHash>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Where a zone tells more than its country.
QString ofPlace(const QString &zone)
{
    static const QHash<QString, QString> places = {
        {u"America/Toronto"_s, u"canada-ontario"_s},
        {u"America/Montreal"_s, u"canada-quebec"_s},
        {u"America/Vancouver"_s, u"canada-british-columbia"_s},
        {u"America/Edmonton"_s, u"canada-alberta"_s},
        {u"America/Winnipeg"_s, u"canada-manitoba"_s},
        {u"America/Regina"_s, u"canada-saskatchewan"_s},
        {u"America/Halifax"_s, u"canada-nova-scotia"_s},
        {u"America/Glace_Bay"_s, u"canada-nova-scotia"_s},
        {u"America/Moncton"_s, u"canada-new-brunswick"_s},
        {u"America/St_Johns"_s, u"canada-newfoundland"_s},
        {u"America/Goose_Bay"_s, u"canada-newfoundland"_s},
        {u"America/Whitehorse"_s, u"canada-yukon"_s},
        {u"America/Yellowknife"_s, u"canada-northwest-territories"_s},
        {u"America/Inuvik"_s, u"canada-northwest-territories"_s},
        {u"America/Iqaluit"_s, u"canada-nunavut"_s},
        {u"America/Rankin_Inlet"_s, u"canada-nunavut"_s},
        {u"Australia/Sydney"_s, u"australia-new-south-wales"_s},
        {u"Australia/Melbourne"_s, u"australia-victoria"_s},
        {u"Australia/Brisbane"_s, u"australia-queensland"_s},
        {u"Australia/Perth"_s, u"australia-western-australia"_s},
        {u"Australia/Adelaide"_s, u"australia-south-australia"_s},
        {u"Australia/Hobart"_s, u"australia-tasmania"_s},
        {u"Australia/Darwin"_s, u"australia-northern-territory"_s},
        {u"Australia/Canberra"_s, u"australia-capital-territory"_s},
        {u"Atlantic/Canary"_s, u"spain-canary-islands"_s},
        {u"Europe/Belfast"_s, u"uk-northern-ireland"_s},
    };
    return places.value(zone);
}

} // namespace

QString holidaysIn(QLocale::Territory territory)
{
    switch (territory) {
    case QLocale::Australia: return u"australia"_s;
    case QLocale::Austria: return u"austria"_s;
    case QLocale::Belgium: return u"belgium"_s;
    case QLocale::Brazil: return u"brazil"_s;
    case QLocale::Canada: return u"canada"_s;
    case QLocale::Czechia: return u"czechia"_s;
    case QLocale::Denmark: return u"denmark"_s;
    case QLocale::Finland: return u"finland"_s;
    case QLocale::France: return u"france"_s;
    case QLocale::Germany: return u"germany"_s;
    case QLocale::HongKong: return u"hong-kong"_s;
    case QLocale::India: return u"india"_s;
    case QLocale::Ireland: return u"ireland"_s;
    case QLocale::Israel: return u"israel"_s;
    case QLocale::Italy: return u"italy"_s;
    case QLocale::Japan: return u"japan"_s;
    case QLocale::Mexico: return u"mexico"_s;
    case QLocale::Netherlands: return u"netherlands"_s;
    case QLocale::NewZealand: return u"new-zealand"_s;
    case QLocale::Norway: return u"norway"_s;
    case QLocale::Poland: return u"poland"_s;
    case QLocale::Portugal: return u"portugal"_s;
    case QLocale::Singapore: return u"singapore"_s;
    case QLocale::SouthAfrica: return u"south-africa"_s;
    case QLocale::SouthKorea: return u"south-korea"_s;
    case QLocale::Spain: return u"spain"_s;
    case QLocale::Sweden: return u"sweden"_s;
    case QLocale::Switzerland: return u"switzerland-zurich"_s;
    case QLocale::UnitedKingdom: return u"uk-england"_s;
    case QLocale::UnitedStates: return u"us-federal"_s;
    default: return {};
    }
}

QString holidaysAt(const Zone &zone)
{
    if (const QString place = ofPlace(zone.id()); !place.isEmpty())
        return place;
    const QTimeZone known(zone.id().toLatin1());
    return known.isValid() ? holidaysIn(known.territory()) : QString();
}

bool isOfACountry(const Zone &zone)
{
    const QTimeZone known(zone.id().toLatin1());
    return known.isValid() && known.territory() != QLocale::AnyTerritory &&
           known.territory() != QLocale::World;
}

QString countryOfHolidays(const QString &id)
{
    for (const QString &whole : {u"new-zealand"_s, u"south-africa"_s, u"south-korea"_s, u"hong-kong"_s}) {
        if (id == whole)
            return whole;
    }
    return id.section(u'-', 0, 0);
}

} // namespace afterword
