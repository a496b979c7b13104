// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/placewords.h"

#include "core/posting/page/plaintext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Countries by the names that they have in English and in their own languages, in small letters without
/// signs.
const QSet<QString> &countries()
{
    static const QSet<QString> names = [] {
        QSet<QString> known = {u"usa"_s,
                               u"unitedstates"_s,
                               u"uk"_s,
                               u"england"_s,
                               u"wales"_s,
                               u"scotland"_s,
                               u"republicofireland"_s,
                               u"northernireland"_s};
        const auto locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            known.insert(lettersOf(QLocale::territoryToString(locale.territory())));
            known.insert(lettersOf(locale.nativeTerritoryName()));
        }
        for (const QString &none : {u"world"_s, u"europe"_s, u"anyterritory"_s, QString()})
            known.remove(none);
        return known;
    }();
    return names;
}

/// Codes that stand behind a town where addresses are written so: the states of the United States and of
/// Australia, and the provinces of Canada; the names of these too.
bool isState(const QString &code)
{
    static const QSet<QString> codes = [] {
        const auto words =
            u"AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH "
            "NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS NT "
            "NU ON PE QC SK YT NSW VIC QLD TAS ACT"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    static const QSet<QString> names = [] {
        const auto words =
            u"Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,"
            "Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,"
            "Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,"
            "New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,"
            "South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,"
            "Wisconsin,Wyoming,Alberta,British Columbia,Manitoba,New Brunswick,Nova Scotia,Ontario,Quebec,"
            "Québec,Saskatchewan,New South Wales,Queensland,South Australia,Tasmania,Victoria,"
            "Western Australia"_s.split(u',');
        return QSet<QString>(words.begin(), words.end());
    }();
    return codes.contains(code) || names.contains(code);
}

/// Whether @p code is a country's of two letters, behind a town: "Tempe, AZ, US", "Vitoria, ES". Some are
/// words as well, which only count behind a region.
bool isCountryCode(const QString &code, bool isBehindRegion)
{
    static const QSet<QString> words = {u"IT"_s, u"HR"_s, u"PR"_s, u"QA"_s, u"AI"_s, u"TV"_s, u"PA"_s};
    const bool isCode = code.size() == 2 && code[0].isUpper() && code[1].isUpper();
    return isCode && (isBehindRegion || !words.contains(code)) &&
           (code == u"UK"_s || QLocale::codeToTerritory(code) != QLocale::AnyTerritory);
}

} // namespace

bool isCountry(const QString &name)
{
    return countries().contains(lettersOf(name));
}

QString placeInLine(const QString &line)
{
    static const QRegularExpression shape(
        u"^(\\p{Lu}[\\p{L}\\p{M} .'’/-]{1,40})((?:,\\s?[\\p{L}\\p{M} .'’/-]{2,40}){0,3})(?:\\s\\(([\\p{L} ]{2,30})\\))?(?:\\s\\d{5}(?:-\\d{4})?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = line.simplified();
    // "04277 Leipzig - Connewitz", "Rodez 12000", "Nantes (44000)".
    static const QRegularExpression code(
        u"^(?:\\d{5}|(?!19|20)\\d{4})\\s+(\\p{Lu}[\\p{L}\\p{M} .'’/-]{1,40})$|"
        "^(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40}?)\\s+(?:\\d{5}|\\(\\d{5}\\))$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto coded = code.match(text); coded.hasMatch())
        return coded.captured(1) + coded.captured(2);
    // "Annonay - 07", "Limoges (87)": the number of a French department.
    static const QRegularExpression department(
        u"^(?:0[1-9]|[1-8]\\d|9[0-5]) - \\p{Lu}[\\p{L}\\p{M} '’-]{2,40}$|^\\p{Lu}[\\p{L}\\p{M} "
        u".'’-]{1,40}?(?:\\s\\d{1,2}er?)?\\s(?:[-–]\\s(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97\\d)|\\((?:0[1-9]|[1-"
        u"8]\\d|"
        "9[0-5]|2[AB]|97\\d)\\))$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (department.match(text).hasMatch())
        return text;
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString last = match.captured(2).section(u',', -1).trimmed();
    const QString bracketed = match.captured(3);
    const bool isPlace = countries().contains(lettersOf(bracketed)) ||
                         (!last.isEmpty() && (isState(last) || countries().contains(lettersOf(last)) ||
                                              isCountryCode(last, match.captured(2).count(u',') > 1)));
    return isPlace ? text : QString();
}

QString withoutPostCode(const QString &place)
{
    static const QRegularExpression code(
        u"(?<![\\p{L}\\d])(?:(?:AT|CH|DE|FR|ES|[ADEF])[- ])?\\d{4,5}\\s+(?=\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "2200 Reservoir Road": the number of a house in a street.
    static const QRegularExpression street(u"^[^,;/"
                                           u"|]*\\s(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|"
                                           u"boulevard|blvd|way|court|highway|hwy|parkway|"
                                           u"pkwy|square|place)\\b\\.?\\s*(?:[,;/|]|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"\\d[^,;]*,\\s*$"_s);
    const auto match = code.match(place);
    if (!match.hasMatch() || street.match(place.sliced(match.capturedEnd())).hasMatch())
        return place;
    const QString front = place.first(match.capturedStart());
    const QString town = place.sliced(match.capturedEnd()).remove(code);
    return address.match(front).hasMatch() ? town : front + town;
}

QString townOfHouse(const QString &place)
{
    static const QRegularExpression house(
        u"^(?:(?:la|el|las|los|le|les) )?[\\p{L}-]{4,20} (?:municipal(?:es)?|municipale?s?|municipaux) d(?:e |['’])(?=\\p{Lu})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = house.match(place);
    return match.hasMatch() && place[match.capturedEnd()].isUpper() ? place.sliced(match.capturedEnd())
                                                                    : place;
}

QString withoutStateInFront(const QString &place)
{
    static const QRegularExpression state(
        u"^(?:Baden-Württemberg|Bayern|Brandenburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|"
        "Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen) - "
        "(?=\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(place).remove(state);
}

} // namespace afterword
