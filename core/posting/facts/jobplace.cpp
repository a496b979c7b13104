// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/jobplace.h"

#include "core/posting/facts/workplace.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostPlaces = 8;

/// A place in words, and whether it had to be guessed from something else.
struct Place {
    QString words;
    bool isGuess = false;
};

/// Whether @p part says nothing that @p said does not say.
bool isSaid(const QString &said, const QString &part)
{
    const QStringList parts = said.split(u", "_s);
    return parts.contains(part, Qt::CaseInsensitive);
}

/// A country by name or code, also where it is an item of its own.
QString countryOf(const QJsonObject &address)
{
    const QJsonArray values = valuesOf(address, u"addressCountry"_s);
    for (const auto &one : values) {
        QString country = plainLine(textOf(one));
        const QJsonObject item = one.toObject();
        if (country.isEmpty())
            country = plainLine(firstText(item, u"name"_s));
        if (country.isEmpty())
            country = plainLine(firstText(item, u"identifier"_s));
        if (!country.isEmpty())
            return country;
    }
    return {};
}

/// "GB" of "gb": a code is written in capitals.
QString spelledCode(const QString &part)
{
    const bool isCode = part.size() == 2 && part[0].isLetter() && part[1].isLetter();
    return isCode ? part.toUpper() : part;
}

/// "Toronto" of "Toronto-81 Bay": some systems put their building's name where the town belongs.
Place townOf(const QString &locality)
{
    static const QRegularExpression building(u"^(\\p{L}[\\p{L} .']*?)\\s?-\\s?\\d.*$"_s);
    const auto match = building.match(locality);
    return match.hasMatch() ? Place{match.captured(1), true} : Place{locality, false};
}

Place placeOfAddress(const QJsonObject &address)
{
    Place place = townOf(plainLine(firstText(address, u"addressLocality"_s)));
    for (const QString &part :
         {spelledCode(plainLine(firstText(address, u"addressRegion"_s))), spelledCode(countryOf(address))}) {
        if (!part.isEmpty() && !isSaid(place.words, part))
            place.words += (place.words.isEmpty() ? QString() : u", "_s) + part;
    }
    if (place.words.isEmpty()) {
        // A street alone still tells a person where it is.
        place.words = plainLine(firstText(address, u"streetAddress"_s));
        if (place.words.isEmpty())
            place.words = plainLine(firstText(address, u"postalCode"_s));
        place.isGuess = !place.words.isEmpty();
    }
    if (place.words.isEmpty())
        place.words = plainLine(firstText(address, u"name"_s));
    return place;
}

Place placeOf(const QJsonValue &value, const LinkedData &data)
{
    if (const QString words = plainLine(textOf(value)); !words.isEmpty() && !value.isObject())
        return {words, false};
    const QJsonObject node = data.resolved(value.toObject());
    const QJsonArray addresses = valuesOf(node, u"address"_s);
    for (const auto &one : addresses) {
        if (const QString words = plainLine(textOf(one)); !words.isEmpty() && !one.isObject())
            return {words, false};
        const QJsonObject address = data.resolved(one.toObject());
        if (const Place place = placeOfAddress(address); !place.words.isEmpty())
            return place;
        if (const QString words = plainLine(textOf(one)); !words.isEmpty())
            return {words, false};
    }
    // Without an address of its own, the place may have the address's properties itself.
    if (const Place place = placeOfAddress(node); !place.words.isEmpty())
        return place;
    return {plainLine(textOf(value)), false};
}

Told<QString> placesIn(const QJsonObject &job, const QString &name, const LinkedData &data, FactSource source)
{
    QStringList words;
    bool isGuess = false;
    const QJsonArray values = valuesOf(job, name);
    for (const auto &one : values) {
        Place place = placeOf(one, data);
        // "Remote, Ireland": what is not a place stands apart.
        if (const Workplace workplace = workplaceIn(place.words); workplace.remote != RemoteWork::Unknown)
            place.words = workplace.place;
        if (place.words.isEmpty() || words.contains(place.words) || words.size() >= mostPlaces)
            continue;
        words << place.words;
        isGuess |= place.isGuess;
    }
    return told(words.join(u"; "_s), source, isGuess);
}

} // namespace

Told<QString> jobPlaceOf(const QJsonObject &job, const LinkedData &data, FactSource source)
{
    Told<QString> place = placesIn(job, u"jobLocation"_s, data, source);
    if (!place)
        place = placesIn(job, u"joblocation"_s, data, source); // so Canada's Job Bank writes it
    return place ? place : placesIn(job, u"applicantLocationRequirements"_s, data, source);
}

Told<RemoteWork> remoteWorkOf(const QJsonObject &job, const LinkedData &data, FactSource source)
{
    const auto fromPlaces = [&] {
        const QJsonArray places = valuesOf(job, u"jobLocation"_s);
        for (const auto &one : places) {
            const RemoteWork remote = workplaceIn(placeOf(one, data).words).remote;
            if (remote != RemoteWork::Unknown)
                return Told<RemoteWork>{remote, source, false};
        }
        return Told<RemoteWork>();
    };
    const QJsonArray values = valuesOf(job, u"jobLocationType"_s);
    for (const auto &one : values) {
        const QString type = plainLine(textOf(one)).remove(u' ').remove(u'-').remove(u'_').toLower();
        if (type.contains(u"hybrid"_s))
            return {RemoteWork::Partly, source, false};
        if (type.contains(u"telecommute"_s) || type.contains(u"remote"_s))
            return {RemoteWork::Fully, source, false};
        if (type.contains(u"onsite"_s) || type.contains(u"inperson"_s))
            return {RemoteWork::No, source, false};
    }
    return fromPlaces();
}

} // namespace afterword
