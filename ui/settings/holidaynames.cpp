// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaynames.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(HolidayNames)
};

constexpr const char *names[] = {
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: Australian Capital Territory"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: New South Wales"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: Northern Territory"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: Queensland"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: South Australia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: Tasmania"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: Victoria"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: Western Australia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Australia: public holidays in every state and territory"),
    QT_TRANSLATE_NOOP("HolidayNames", "Austria: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Belgium: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Brazil: national holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Alberta"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: British Columbia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Manitoba"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: New Brunswick"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Newfoundland and Labrador"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Northwest Territories"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Nova Scotia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Nunavut"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Ontario"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Prince Edward Island"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Quebec"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Saskatchewan"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: Yukon"),
    QT_TRANSLATE_NOOP("HolidayNames", "Canada: federal employers"),
    QT_TRANSLATE_NOOP("HolidayNames", "Czechia: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Denmark: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "England and Wales: bank holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Finland: public holidays and the eves that are days off"),
    QT_TRANSLATE_NOOP("HolidayNames", "France: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Baden-Württemberg"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Bavaria"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Berlin"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Brandenburg"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Bremen"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Hamburg"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Hesse"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Lower Saxony"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Mecklenburg-Western Pomerania"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: North Rhine-Westphalia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Rhineland-Palatinate"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Saarland"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Saxony"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Saxony-Anhalt"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Schleswig-Holstein"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: Thuringia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Germany: public holidays in every state"),
    QT_TRANSLATE_NOOP("HolidayNames", "Hong Kong: general holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "India: central government offices in Delhi"),
    QT_TRANSLATE_NOOP("HolidayNames", "India: the three national holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Ireland: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Israel: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Italy: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Japan: national holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Mexico: statutory rest days"),
    QT_TRANSLATE_NOOP("HolidayNames", "Netherlands: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "New Zealand: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Northern Ireland: bank holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Norway: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Poland: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Portugal: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Scotland: bank holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Singapore: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "South Africa: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "South Korea: public holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Andalusia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Aragon"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Asturias"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Balearic Islands"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Basque Country"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Canary Islands"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Cantabria"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Castile and León"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Castile-La Mancha"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Catalonia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Community of Madrid"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Extremadura"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Galicia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: La Rioja"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Navarre"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Region of Murcia"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: Valencian Community"),
    QT_TRANSLATE_NOOP("HolidayNames", "Spain: national holidays"),
    QT_TRANSLATE_NOOP("HolidayNames", "Sweden: public holidays and the eves that are days off"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Aargau (Aarau, Brugg, Kulm, Lenzburg, Zofingen)"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Aargau (Baden)"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Aargau (Bremgarten)"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Aargau (Muri, Laufenburg)"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Aargau (Rheinfelden)"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Aargau (Zurzach)"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Appenzell Ausserrhoden"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Appenzell Innerrhoden"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Basel-Landschaft"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Basel-Stadt"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Bern"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Fribourg"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Geneva"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Glarus"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Graubünden"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Jura"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Lucerne"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Neuchâtel"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Nidwalden"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Obwalden"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Schaffhausen"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Schwyz"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Solothurn"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of St. Gallen"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Thurgau"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Ticino"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Uri"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Valais"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Vaud"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Zug"),
    QT_TRANSLATE_NOOP("HolidayNames", "Switzerland: canton of Zurich"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: California, state offices"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: Florida, state offices"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: Massachusetts, state offices"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: New York, state offices"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: Texas, state offices"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: Washington State, state offices"),
    QT_TRANSLATE_NOOP("HolidayNames", "United States: federal holidays"),
};

const char *const *find(const QString &name)
{
    return std::find_if(std::begin(names), std::end(names),
                        [&](const char *one) { return QString::fromUtf8(one) == name; });
}

} // namespace

QString holidayCalendarName(const QString &name)
{
    const char *const *known = find(name);
    return known == std::end(names) ? name : Words::tr(*known);
}

bool isHolidayCalendarName(const QString &name)
{
    return find(name) != std::end(names);
}

} // namespace afterword
