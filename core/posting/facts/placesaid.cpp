// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/placesaid.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingaddress.h"
#include "core/posting/postinglabels.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostWords = 40'000; ///< characters; a page's address stands among them
constexpr int mostTowns = 20;           ///< more are a list of shops

/// Whether @p name can be a town's: not hours, not a way to work, not the company.
bool canBeTown(const QString &name, const Posting &posting)
{
    const QString letters = lettersOf(name);
    return !letters.isEmpty() && !isKindOfEmployment(name) &&
           workplaceIn(name).remote == RemoteWork::Unknown && letters != lettersOf(posting.company.value) &&
           letters != lettersOf(posting.role.value);
}

/// The town behind the role, where one of the page's titles has both.
QString townBehindRole(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression town(
        u"^\\s+(?:\\([^()]{1,20}\\)\\s+)?(?:gesucht\\s+)?(?:in|à|en|a|te)\\s+(\\p{Lu}[\\p{L}\\p{M} "
        u".'’-]{1,40}?)"
        "(?=\\s*(?:$|[|,;:!?(]|\\.(?:\\s|$)|\\s[-–—·]\\s|\\s(?:bei|beim|at|chez|for)\\s))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString role = posting.role.value;
    if (role.isEmpty())
        return {};
    const std::array titles = {page.title, metaText(page, u"og:title"_s), metaText(page, u"description"_s),
                               metaText(page, u"og:description"_s)};
    for (const QString &written : titles) {
        const QString title = plainLine(written);
        const qsizetype at = title.indexOf(role, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QString name = town.match(title.sliced(at + role.size())).captured(1);
        if (canBeTown(name, posting) && lettersOf(page.words).contains(lettersOf(name)))
            return name;
    }
    return {};
}

/// The town of an address on the page, where the posting's text says that the job is there.
QString townOfAddress(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression address(
        u"(?:^|[\\s,·|])(?:\\d{5}|(?!19|20)\\d{4}(?: [A-Z]{2})?)\\s+(\\p{Lu}[\\p{L}\\p{M}'’]+(?:[ "
        "-]\\p{L}[\\p{L}\\p{M}'’]*){0,3})(?=\\s*(?:$|[,.;·|(]))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    const QString words = page.words.left(mostWords);
    int towns = 0;
    for (auto found = address.globalMatch(words); found.hasNext() && towns < mostTowns; ++towns) {
        const QString name = found.next().captured(1);
        const QRegularExpression there(u"\\b(?:in|à|en|a|te|bei|at|near|de|of|von)\\s+"_s +
                                           QRegularExpression::escape(name) + u"\\b"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
        // "Stadt Blaubeuren", "Klinik Torgau".
        const QRegularExpression named(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (canBeTown(name, posting) &&
            (posting.text.value.contains(there) || posting.company.value.contains(named)))
            return name;
    }
    return {};
}

/// The town of an address that has a street and no postcode, "Calle del Aire 17, Cartagena", "Oakpark Road,
/// Tralee, Co. Kerry", where the posting's text names it as the one where the company or the job is.
QString townOfStreet(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression address(
        u"(?:\\b(?:Calle|Avenida|Avda\\.|Plaza|Paseo|Ronda|[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai)\\s[^\\n,·|]"
        u"{2,"
        "40}|(?<=\\p{L} )(?:Road|Street|Lane|Avenue|Drive|Square|Terrace|Quay)|"
        "(?<=\\p{Ll})(?:straße|strasse|str\\.|gasse|weg|platz|allee))(?:,? ?\\d{1,4} ?[a-z]?)?, "
        "(\\p{Lu}[\\p{L}\\p{M}'’]+(?:[ -]\\p{L}[\\p{L}\\p{M}'’]*){0,3})(, (?:Co\\.|County) \\p{Lu}\\p{L}+)?"
        "(?=\\s*(?:$|[,.;·|(]))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    const QString words = page.words.left(mostWords);
    const QString &text = posting.text.value;
    int towns = 0;
    for (auto found = address.globalMatch(words); found.hasNext() && towns < mostTowns; ++towns) {
        const auto match = found.next();
        const QString name = match.captured(1);
        const QRegularExpression there(u"\\b(?:in|à|en|a|te|bei|at|near)\\s+"_s +
                                           QRegularExpression::escape(name) + u"\\b"_s,
                                       QRegularExpression::UseUnicodePropertiesOption);
        const bool isCompanys =
            posting.company && text.contains(posting.company.value + u", "_s + match.captured(1));
        if (canBeTown(name, posting) && (isCompanys || text.contains(there)))
            return name + match.captured(2);
    }
    return {};
}

/// "Pershore" of "St Oswin's School, Mill Lane, Pershore, Worcestershire WR10 0XX": a line that begins with
/// the company and ends, at last before a sign, with a postcode of the United Kingdom.
QString townBehindCompany(const PageFacts &page, const Posting &posting)
{
    const QString company = posting.company.value;
    const qsizetype at = company.isEmpty() ? -1 : page.words.indexOf(company + u", "_s);
    if (at < 0)
        return {};
    static const QRegularExpression coded(
        u"^(?!P\\.?O\\.? ?Box)(?:[^,\\n]*\\d[^,\\n]*|[^,\\n]* "
        u"(?:Road|Street|Lane|Avenue|Drive|Close|Square|Terrace|Way|Hill)), (?:[^,\\n]* "
        u"(?:Estate|Park|Centre|"
        u"House|Campus|Village|Road|Street|Lane), )?"
        "(\\p{Lu}[\\p{L} '’-]{2,30}?)(?:, \\p{Lu}[\\p{L} ]{3,30}?)?,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 160; // characters
    const QString name = coded.match(page.words.mid(at + company.size() + 2, longest)).captured(1);
    return canBeTown(name, posting) ? name : QString();
}

/// The town of a line that says how one is employed there: "CDI à temps partiel, à Roubaix".
QString townBesideKind(const Posting &posting)
{
    static const QRegularExpression town(
        u"\\b(?:CDI|CDD|temps (?:plein|partiel|complet)|(?:Voll|Teil)zeit|[Ff]ull[- ][Tt]ime|[Pp]art[- "
        "][Tt]ime|[Jj]ornada (?:completa|parcial)|[Mm]edia jornada)\\b[^.\\n]{0,50}?[\\s,](?:à|in|en|a)\\s+"
        "(\\p{Lu}[\\p{L}\\p{M}’'-]+(?: (?:am|an|der|de|la|sur|lès|\\p{Lu}[\\p{L}\\p{M}’'-]*)){0,3})(?=\\s*(?:[,.;)]|$))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    constexpr qsizetype front = 800; // characters
    const QString name = town.match(posting.text.value.left(front)).captured(1);
    return canBeTown(name, posting) ? name : QString();
}

/// "Saint-Cirac" of "Commune de Saint-Cirac": a town that seeks somebody for itself.
QString townThatHires(const QString &company)
{
    static const QRegularExpression town(
        u"^(?:(?:Die |La |The "
        u")?(?:(?:Universitäts|Hanse|Kreis)?[Ss]tadt|Gemeinde|Markt|Commune|Mairie|Ville|Ayuntamiento|"
        u"City|Town|Gemeente|Comune)) (?:of |de la |de |d['’]|di )?(\\p{Lu}[\\p{L}\\p{M}’' -]{1,40})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression body(u"\\b(?:Council|Hall|AG|GmbH|Werke)\\b"_s);
    const QString name = town.match(company).captured(1);
    return name.contains(body) ? QString() : name;
}

/// "Burlington, VT 05401, USA": a line that is a town with its state and code, where no other line is one.
QString townWithCode(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression coded(
        u"^(?:[-•] )?(\\p{Lu}[\\p{L} .'’-]{1,30}, [A-Z]{2} \\d{5}(?:-\\d{4})?(?:, (?:USA?|United States))?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    auto found = coded.globalMatch(page.words.left(mostWords));
    if (!found.hasNext())
        return {};
    const QString town = found.next().captured(1);
    while (found.hasNext()) {
        if (found.next().captured(1) != town)
            return {};
    }
    return canBeTown(town, posting) ? town : QString();
}

/// "Tewkesbury, Gloucestershire" of the line "Based at the boathouse in Tewkesbury, Gloucestershire".
QString townOfBase(const Posting &posting)
{
    static const QRegularExpression based(
        u"^(?:[-•] )?(?:[Yy]ou(?: will|['’]ll) be |[Tt]he (?:job|post|role|position) is )?[Bb]ased "
        "(?:(?:at|in) (?:the|our) [\\p{Ll} '’-]{3,25} )?(?:in|at) (\\p{Lu}[\\p{L}'’-]+(?: "
        "(?:upon|on|under|le|\\p{Lu}[\\p{L}'’-]+)){0,3}(?:, (?:Co\\. )?\\p{Lu}[\\p{L}'’-]+(?: "
        "\\p{Lu}[\\p{L}'’-]+)?)?)(?=\\s*(?:$|[.;·|(]))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    const QString town = based.match(posting.text.value).captured(1);
    return canBeTown(town, posting) ? town : QString();
}

/// What follows "in" and its like and is no place, though it is written with a capital.
bool isOtherName(const QString &name)
{
    static const QRegularExpression other(
        u"^(?:Jan|Feb|M[aä]r|Apr|Ma[yi]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\\p{L}*$|^(?:Q[1-4]|English|German|"
        u"French|"
        "Spanish|Dutch|Italian|Welsh|Spring|Summer|Autumn|Fall|Winter|Excel|Word|Python|Java\\w*|SQL|Office|"
        "Teams|SAP|Voll\\w*|Teilzeit\\w*|Fest\\w*|Wir|Sie|Du|Our|The|A|Monday|Tuesday|Wednesday|Thursday|"
        "Friday|Saturday|Sunday|Montag|Freitag|Samstag|Sonntag|Bac\\w*|BTS|CDI|CDD|Europ[ea]|Master|Bachelor)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return other.match(name).hasMatch();
}

/// The town of the company's own address, which stands in one line with its name or in the lines below it:
/// "Orgelbau Harfelder · Am Stiftsgraben 4 · 31515 Wunstorf", "Pell's Bakery, 14 Union Street, Stroud GL5
/// 2HE".
QString townBelowName(const PageFacts &page, const Posting &posting)
{
    const QString company = posting.company.value;
    if (company.isEmpty() || isPostingBoard(QUrl(page.url).host()))
        return {};
    static const QRegularExpression coded(
        u"(?:^|[,·|–\\n-]|\\s)\\s*(?:[A-Z]{1,2}-)?(?:\\d{5}|(?!19|20)\\d{4})\\s+(\\p{Lu}[\\p{L}\\p{M}'’]+(?:["
        u" "
        "-](?:am|an|der|im|ob|bei|de|la|le|les|sur|del|\\p{Lu}[\\p{L}\\p{M}'’]*)){0,4})(?=\\s*(?:$|[,.;·|(–]|"
        "\\s-\\s))|"
        "(?<=[,·|\\n])\\s*(\\p{Lu}[\\p{L}'’-]+(?: (?:upon|on|under|le|\\p{Lu}[\\p{L}'’-]*)){0,3})(?:,? "
        "\\n?|, \\p{Lu}[\\p{L} ]{3,30}?,? "
        ")[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|"
        "(?<=[,·|\\n])\\s*(\\p{Lu}[\\p{L}'’. -]{1,30}, [A-Z]{2}) \\d{5}(?:-\\d{4})?(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    constexpr qsizetype longest = 200; // characters
    constexpr int mostNames = 20;      // a page that says it more often has its address further in front
    qsizetype at = page.words.indexOf(company);
    for (int names = 0; at >= 0 && names < mostNames; ++names) {
        const qsizetype from = at + company.size();
        const auto match = coded.match(page.words.mid(from, longest));
        const QString town = match.captured(match.lastCapturedIndex());
        // Between the name and the town stands a street, and no sentence.
        const QString street = page.words.mid(from, match.capturedStart());
        static const QRegularExpression sentence(
            u"[.!?]\\s+\\p{Lu}\\p{Ll}+\\s\\p{Ll}|\\n{2}|P\\.? ?O\\.? ?Box|Postfach"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (match.hasMatch() && match.lastCapturedIndex() > 0 && !street.contains(sentence) &&
            canBeTown(town, posting))
            return town;
        at = page.words.indexOf(company, from);
    }
    return {};
}

/// "Whitby" of a line that is the company's name and a town: "The Copper Kettle, Whitby".
QString townBehindName(const PageFacts &page, const Posting &posting)
{
    if (posting.company.value.isEmpty() || !page.words.contains(posting.company.value))
        return {};
    const QRegularExpression line(
        u"^"_s + QRegularExpression::escape(posting.company.value) +
            u"(?:,| ·| \\||  ?[–—-]) (\\p{Lu}[\\p{L}'’-]{2,}(?: (?:am|an der|upon|on|sur|de|la|"
            "\\p{Lu}[\\p{L}'’-]+)){0,2})$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    const QString town = line.match(page.words.left(mostWords)).captured(1);
    static const QRegularExpression other(u"^(?:Jobs?|Careers?|Vacanc(?:y|ies)|Home|Karriere|Stellen\\p{L}*|"
                                          u"Emplois?|Recrutement|Empleo|Ltd|Inc|"
                                          "Impressum|Kontakt|Contact|Registered|Company|All)\\b"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return canBeTown(town, posting) && !other.match(town).hasMatch() && !isWayThroughSite(town) &&
                   !soundsLikeRole(town)
               ? town
               : QString();
}

/// "Bellingham, Washington" of a line below the role that begins so and goes on with facts: "Bellingham,
/// Washington. Four nights a week, full time", where the page names the town once more.
QString townInTagline(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression town(u"^(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}, "
                                         u"\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})"
                                         "\\.(?=\\s|$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype below = 3; // lines
    const QStringList lines = linesWithText(posting.text.value).mid(0, below);
    for (const QString &line : lines) {
        const QString place = town.match(line).captured(1);
        const QString name = place.section(u',', 0, 0);
        if (!place.isEmpty() && page.words.count(name) > 1 && canBeTown(name, posting) &&
            !soundsLikeRole(place))
            return place;
    }
    return {};
}

/// "Fernhead, Devon" on the page of the "Fernhead Sailing Club": the town that a house is called for, with
/// what it lies in.
QString townThatNames(const PageFacts &page, const QString &company)
{
    static const QRegularExpression house(
        u"^(\\p{Lu}[\\p{L}'’-]+(?: (?:upon|on|under|le|\\p{Lu}[\\p{L}'’-]+)){0,2}?) (?:\\p{Lu}[\\p{L}]+ "
        u"){0,3}(?:Club|School|"
        "Academy|College|Society|Museum|Theatre|Library|Hospital|Hospice|Church|Trust|Centre|Council|Hall|"
        "Association)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!house.match(company).hasMatch())
        return {};
    // "Little Sorley Parish Council": how many of its words are the town's the page tells.
    const QStringList words = company.split(u' ');
    constexpr qsizetype most = 3;
    for (qsizetype count = 1; count < std::min(words.size(), most + 1); ++count) {
        const QRegularExpression there(
            u"(?<![\\p{L}'’-])"_s + QRegularExpression::escape(words.mid(0, count).join(u' ')) +
                u", (?:Co\\. |County )?\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}+)?(?=\\s*(?:$|[.;·|]|[A-Z]{1,2}\\d))"_s,
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
        if (const auto match = there.match(page.words.left(mostWords)); match.hasMatch())
            return match.captured(0).trimmed();
    }
    return {};
}

/// "Teruel" of "Muebles a medida en Teruel", "À Issoire depuis 1974": what a site calls itself by on top,
/// where the page names the town once more.
QString townOnTop(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression town(
        u"^(?:[^.:!?]{3,50} (?:in|à|en|a)|In|À|En) (\\p{Lu}[\\p{L}'’-]{2,}(?: (?:am|an der|upon|on|sur|de|la|"
        "\\p{Lu}[\\p{L}'’-]+)){0,2}?)(?:,? (?:seit|depuis|desde|since) \\d{4})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype top = 8; // lines
    const QStringList lines = linesWithText(page.words).mid(0, top);
    for (const QString &line : lines) {
        const QString name = town.match(line).captured(1);
        if (canBeTown(name, posting) && !isOtherName(name) && page.words.count(name) > 1)
            return name;
    }
    return {};
}

/// The town that a sentence of the text names as the one where somebody is sought: "is looking for a weaver
/// in Galashiels", "our branch in Pirna", "Dienstort ist Lahr".
QString townInSentence(const Posting &posting, const QString &text)
{
    static const QString name =
        u"(\\p{Lu}[\\p{L}\\p{M}’'-]+(?:(?: (?:am|an der|ob der|upon|de|del|de la|la|le|sur|lès)| )? ?"
        u"\\p{Lu}[\\p{L}\\p{M}’'-]+){0,3})"_s;
    static const std::array patterns = {
        // "Place of work is ...".
        QRegularExpression(u"\\b(?:Dienstort|Arbeitsort|Einsatzort|Standort|(?:[Pp]lace of work|[Tt]he "
                           u"(?:post|role|job|position)|"
                           u"[Yy]ou(?: will be|['’]ll be)?|[Ww]e are|[Ww]e['’]re) (?:is )?(?:based|located)|"
                           u"[Ll]ieu (?:de travail|d['’]exercice)|[Ll]ugar de trabajo|[Cc]entro de trabajo)"
                           u"(?: (?:ist|is|est|es|será))?(?: (?:in|at|à|en))? "_s +
                               name,
                           QRegularExpression::UseUnicodePropertiesOption),
        // Where the house is that seeks somebody.
        QRegularExpression(
            u"\\b(?:[Oo]ffice|[Ss]tudio|[Ww]orkshop|[Ss]hop|[Ss]tore|[Bb]ranch|[Ss]ite|[Ff]actory|[Pp]lant|["
            u"Pp]ractice|"
            u"[Cc]linic|[Hh]ospital|[Ss]chool|[Tt]eam|[Hh]ead "
            u"?quarters|[Ww]arehouse|[Rr]estaurant|[Hh]otel|[Tt]heatre|"
            u"[Mm]useum|[Ff]arm|[Dd]epot|[Ll]ab|[Ll]aboratory|\\w*(?:[Ff]iliale|[Ss]tandort|[Ww]erk|[Bb]üro|["
            u"Pp]raxis|"
            u"[Kk]anzlei|[Kk]linik|[Ww]erkstatt|[Nn]iederlassung|[Zz]entrale|[Ss]chule|[Kk]ita|[Hh]aus|[Bb]"
            u"etrieb)|"
            u"[Aa]gence|[Bb]outique|[Mm]agasin|[Ss]ite|[Uu]sine|[Cc]abinet|[Aa]telier|[Éé]quipe|[Ss]iège|[Éé]"
            u"tablissement|"
            u"[Oo]ficinas?|[Tt]ienda|[Ff]ábrica|[Pp]lanta|[Cc]línica|[Tt]aller|[Ss]ede|[Dd]elegación|[Cc]"
            u"entro|[Ee]quipo|"
            u"GmbH|KG|AG|e\\.V\\.)(?:,)? (?:in|at|à|en|de|in the centre of|im Zentrum von) "_s +
                name,
            QRegularExpression::UseUnicodePropertiesOption),
        // "We're looking for a weaver in Galashiels", "takes on an apprentice, in Nottingham".
        QRegularExpression(
            u"\\b(?:looking for|seeks?|seeking|hiring|recruiting|takes "
            u"on|join|sucht|suchen|recherche|recherchons|"
            u"recrute|recrutons|busca|buscamos|zoekt|zoeken)\\b[^.\\n]{0,90}?[ ,](?:in|à|en|at|te) "_s +
                name,
            QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(u"\\b[Ww]e are on [\\p{L} '’]{3,30} in "_s + name,
                           QRegularExpression::UseUnicodePropertiesOption)};
    // "L'association Les Jardins de la Lise cultive deux hectares à Figeac".
    if (posting.company && text.contains(posting.company.value)) {
        const QRegularExpression own(u"\\b"_s + QRegularExpression::escape(posting.company.value) +
                                         u",? \\p{Ll}[^.\\n]{2,70}? (?:in|à|en|at) "_s + name +
                                         u"(?=[ ,.;]|$)"_s,
                                     QRegularExpression::UseUnicodePropertiesOption);
        const auto match = own.match(text);
        const QString town = match.captured(1);
        static const QRegularExpression county(u"^, (?:Co\\.|County) \\p{Lu}\\p{L}+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        if (canBeTown(town, posting) && !isOtherName(town))
            return town + county.match(text.sliced(match.capturedEnd(1))).captured(0);
    }
    // Each pattern but the first has such a word in front of the town: most texts have none.
    static const QRegularExpression inFront(u"\\b(?:in|à|en|at|te|de|of|von) \\p{Lu}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const bool mayNameTown = text.contains(inFront);
    for (const QRegularExpression &pattern : patterns) {
        if (!mayNameTown && &pattern != &patterns.front())
            break;
        for (auto found = pattern.globalMatch(text); found.hasNext();) {
            const QString town = found.next().captured(1);
            if (canBeTown(town, posting) && !isOtherName(town))
                return town;
        }
    }
    return {};
}

} // namespace

Told<QString> placeSaidOf(const PageFacts &page, const Posting &posting)
{
    QString town = townBehindRole(page, posting);
    if (town.isEmpty())
        town = townInTagline(page, posting);
    if (town.isEmpty())
        town = townOfBase(posting);
    if (town.isEmpty())
        town = townThatHires(posting.company.value);
    if (town.isEmpty())
        town = townOfAddress(page, posting);
    if (town.isEmpty())
        town = townOfStreet(page, posting);
    if (town.isEmpty())
        town = townBehindCompany(page, posting);
    if (town.isEmpty())
        town = townBesideKind(posting);
    if (town.isEmpty())
        town = townThatNames(page, posting.company.value);
    if (town.isEmpty())
        town = townBelowName(page, posting);
    if (town.isEmpty())
        town = townBehindName(page, posting);
    if (town.isEmpty()) {
        constexpr qsizetype front = 4000; // characters; further behind stand other towns
        const QString &text = posting.text ? posting.text.value : page.words;
        town = townInSentence(posting, text.left(front));
        if (town.isEmpty())
            town = townWithCode(page, posting);
        if (town.isEmpty())
            town = townOnTop(page, posting);
    }
    return told(town, FactSource::Words, true);
}

void placeInFull(Told<QString> &place, const QString &words)
{
    constexpr qsizetype front = 3000; // characters
    if (!place.isGuess || place.value.isEmpty() || place.value.contains(u','))
        return;
    const QRegularExpression line(u"^(?:- )?("_s + QRegularExpression::escape(place.value) +
                                      u"(?:, [\\p{L} .'’()-]{2,40}| - \\d{2,3}| "
                                      u"\\(\\d{2,3}\\)))$"_s,
                                  QRegularExpression::UseUnicodePropertiesOption |
                                      QRegularExpression::MultilineOption);
    const auto match = line.match(words.left(front));
    // "Hull, on-site", "Leer, Vollzeit".
    const QString rest =
        match.captured(1).sliced(match.hasMatch() ? place.value.size() : 0).section(u',', 1).trimmed();
    const bool isOther = isKindOfEmployment(rest) || workplaceIn(rest).remote != RemoteWork::Unknown;
    if (match.hasMatch() && !isOther)
        place = told(match.captured(1), FactSource::Words, true);
}

} // namespace afterword
