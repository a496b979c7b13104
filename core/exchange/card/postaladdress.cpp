// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/postaladdress.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How the lines of an address follow each other.
enum class Order {
    CodeFirst,  ///< "10115 Berlin"
    Brazilian,  ///< "01310-100 São Paulo - SP"
    American,   ///< "Boston, MA 02115", the suite behind the street
    PlaceFirst, ///< "Sydney NSW 2000"
    British,    ///< the code on a line of its own
    Japanese,
};

constexpr std::array allOrders = {Order::Brazilian,  Order::CodeFirst, Order::American,
                                  Order::PlaceFirst, Order::British,   Order::Japanese};

constexpr qsizetype longestAbbreviation = 3; // of a province: "BG", "ZH"

QString plain(const QString &country)
{
    QString letters;
    const QString taken = country.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : taken) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

std::optional<Order> orderOfCountry(const QString &country)
{
    static const QHash<QString, Order> known = [] {
        QHash<QString, Order> orders;
        const auto add = [&](Order order, const QString &names) {
            for (const QString &name : names.split(u','))
                orders.insert(plain(name), order);
        };
        add(Order::American,
            u"us,usa,united states,united states of america,the united states,america,vereinigte "
            "staaten,vereinigte staaten von amerika,états-unis,estados unidos,stati uniti,ca,canada,kanada"_s);
        add(Order::PlaceFirst,
            u"au,australia,australien,australie,nz,new zealand,neuseeland,in,india,indien,sg,"
            "singapore,singapur,za,south africa,südafrika"_s);
        add(Order::British,
            u"uk,gb,united kingdom,the united kingdom,great britain,britain,england,scotland,wales,"
            "northern ireland,vereinigtes königreich,großbritannien,royaume-uni,reino unido,regno "
            "unito,ie,ireland,irland,irlande"_s);
        add(Order::Japanese, u"jp,japan,japon,giappone,日本,日本国"_s);
        add(Order::CodeFirst,
            u"de,germany,deutschland,allemagne,fr,france,frankreich,at,austria,österreich,ch,"
            "switzerland,schweiz,suisse,es,spain,españa,it,italy,italia,nl,netherlands,nederland,"
            "be,belgium,belgië,belgique,se,sweden,sverige,dk,denmark,danmark,no,norway,norge,fi,"
            "finland,suomi,pl,poland,polska,cz,czechia,pt,portugal,luxembourg"_s);
        add(Order::Brazilian, u"br,brazil,brasil,brasilien,brésil,brasile"_s);
        return orders;
    }();
    const auto found = known.constFind(plain(country));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

bool isBritishCode(const QString &code)
{
    static const QRegularExpression shape(u"^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$"_s);
    return shape.match(code.trimmed().toUpper()).hasMatch();
}

bool isAmericanCode(const QString &code)
{
    static const QRegularExpression shape(u"^\\d{5}(-\\d{4})?$"_s);
    return shape.match(code.trimmed()).hasMatch();
}

Order orderOf(const PostalParts &parts)
{
    static const QRegularExpression state(u"^[A-Z]{2}$"_s);
    if (const auto known = orderOfCountry(parts.country))
        return *known;
    if (parts.country.trimmed().isEmpty()) {
        if (isAmericanCode(parts.code) && state.match(parts.region.trimmed()).hasMatch())
            return Order::American;
        if (isBritishCode(parts.code))
            return Order::British;
    }
    return Order::CodeFirst;
}

bool isJapaneseScript(const PostalParts &parts)
{
    const QString all = parts.region + parts.locality + parts.street;
    return std::any_of(all.begin(), all.end(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
               c.script() == QChar::Script_Katakana;
    });
}

QString joined(const QStringList &parts, const QString &by)
{
    QStringList some;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            some += part.trimmed();
    }
    return some.join(by);
}

QStringList linesOf(const PostalParts &parts, Order order)
{
    const QString &city = parts.locality;
    switch (order) {
    case Order::American:
        return {parts.street, parts.extended, parts.box,
                joined({joined({city, parts.region}, u", "_s), parts.code}, u" "_s), parts.country};
    case Order::PlaceFirst:
        return {parts.box, parts.extended, parts.street, joined({city, parts.region, parts.code}, u" "_s),
                parts.country};
    case Order::British:
        return {parts.box, parts.extended, parts.street, city, parts.region, parts.code, parts.country};
    case Order::Japanese:
        if (!isJapaneseScript(parts))
            return {parts.extended, parts.street, parts.box,
                    joined({joined({city, parts.region}, u", "_s), parts.code}, u" "_s), parts.country};
        return {parts.code.trimmed().isEmpty() ? QString() : u"〒"_s + parts.code.trimmed(),
                joined({parts.region, city, parts.street}, QString()), parts.extended, parts.box,
                parts.country};
    case Order::Brazilian:
        return {parts.box, parts.extended, parts.street,
                joined({parts.code, joined({city, parts.region}, u" - "_s)}, u" "_s), parts.country};
    case Order::CodeFirst: break;
    }
    // "24021 Albino BG"; a whole province stands below its town, unless it is called like it.
    const bool isShort = parts.region.trimmed().size() <= longestAbbreviation;
    const bool isTown = parts.region.trimmed() == city.trimmed();
    return {parts.box,
            parts.extended,
            parts.street,
            joined({parts.code, city, isShort ? parts.region : QString()}, u" "_s),
            isShort || isTown ? QString() : parts.region,
            parts.country};
}

QString composed(const PostalParts &parts, Order order)
{
    return joined(linesOf(parts, order), u"\n"_s);
}

/// The lines above the country taken apart as @p order has them.
PostalParts takenApart(QStringList lines, Order order)
{
    static const QRegularExpression american(u"^(.+), ([\\p{L} .]{2,}) ([A-Z\\d][A-Z\\d -]{3,})$"_s);
    static const QRegularExpression placeFirst(u"^(.+) ([A-Z]{2,3}) (\\d{4,6})$"_s);
    static const QRegularExpression brazilian(u"^(\\d{5}-?\\d{3}) (.+) - ([A-Z]{2})$"_s);
    static const QRegularExpression codeFirst(
        u"^((?:[A-Z]{1,3}-)?\\d[\\d -]*\\d(?: [A-Z]{2})?) ([^\\d]+)$"_s);
    PostalParts parts;
    if (lines.isEmpty())
        return parts;
    const QString last = lines.takeLast();
    switch (order) {
    case Order::American:
    case Order::PlaceFirst: {
        const auto match = (order == Order::American ? american : placeFirst).match(last);
        parts.locality = match.captured(1);
        parts.region = match.captured(2);
        parts.code = match.captured(3);
        break;
    }
    case Order::British:
        if (isBritishCode(last) && !lines.isEmpty()) {
            parts.code = last;
            parts.locality = lines.takeLast();
        }
        break;
    case Order::Brazilian: {
        const auto match = brazilian.match(last);
        parts.code = match.captured(1);
        parts.locality = match.captured(2);
        parts.region = match.captured(3);
        break;
    }
    case Order::CodeFirst: {
        auto match = codeFirst.match(last);
        if (!match.hasMatch() && !lines.isEmpty()) {
            match = codeFirst.match(lines.last());
            if (match.hasMatch()) {
                lines.removeLast();
                parts.region = last;
            }
        }
        parts.code = match.captured(1);
        parts.locality = match.captured(2);
        break;
    }
    case Order::Japanese: break;
    }
    parts.street = lines.join(u'\n');
    return parts;
}

} // namespace

QString postalAddress(const PostalParts &parts)
{
    return composed(parts, orderOf(parts));
}

PostalParts postalParts(const QString &address)
{
    const QStringList all = address.split(u'\n');
    // The country's line holds no number; without one the last line is the place.
    for (const bool namesCountry : {true, false}) {
        QStringList lines = all;
        QString country;
        if (namesCountry) {
            const auto isDigit = [](QChar c) { return c.isDigit(); };
            if (lines.size() < 2 || std::any_of(lines.last().begin(), lines.last().end(), isDigit))
                continue;
            country = lines.takeLast();
        }
        for (const Order order : allOrders) {
            PostalParts parts = takenApart(lines, order);
            parts.country = country;
            if (!parts.locality.isEmpty() && postalAddress(parts) == address)
                return parts;
        }
    }
    PostalParts whole;
    whole.street = address;
    return whole;
}

} // namespace afterword
