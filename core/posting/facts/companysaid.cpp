// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/companysaid.h"

#include "core/exchange/jobsentences.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/hiring.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The lines around the first that is @p role: some above it, more below.
QStringList linesAround(const QString &words, const QString &role)
{
    constexpr qsizetype above = 4;
    constexpr qsizetype below = 14;
    const QString title = lettersOf(role);
    const QStringList lines = linesWithText(words);
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const QString &line) {
        return !title.isEmpty() && lettersOf(line).startsWith(title);
    });
    if (found == lines.end())
        return {};
    const qsizetype at = found - lines.begin();
    return lines.mid(std::max<qsizetype>(0, at - above), above + below);
}

/// What ends the names of houses that are called for where they stand.
QString kindsOfHouse()
{
    return u"(?:(?:C of E |Catholic |Community |Church )?(?:Primary |Infant |Junior |High |Grammar "
           u"|Secondary "
           "|Nursery )?(?:School|Academy)|University|College|Club|Society|Museum|Theatre|Library|Hospital|"
           "Hospice|Church|Cathedral|Trust|Council|Association|Foundation|Centre|Community Centre|"
           "Housing Association)"_s;
}

/// "Mühlwalde" for the "Muehlwalde" of an address, which has no such letters, where the page writes it so.
void asPageSpells(Told<QString> &company, const PageFacts &page)
{
    constexpr qsizetype front = 20'000; // characters
    static const QRegularExpression pair(u"[AOUaou]e|ss"_s);
    if (company.source != FactSource::Address || !company.value.contains(pair))
        return;
    QString spelled = QRegularExpression::escape(company.value);
    for (const auto &[two, one] : {std::pair{u"ae"_s, u"ä"_s},
                                   {u"oe"_s, u"ö"_s},
                                   {u"ue"_s, u"ü"_s},
                                   {u"Ae"_s, u"Ä"_s},
                                   {u"Oe"_s, u"Ö"_s},
                                   {u"Ue"_s, u"Ü"_s},
                                   {u"ss"_s, u"ß"_s}})
        spelled.replace(two, u"(?:%1|%2)"_s.arg(two, one));
    const QRegularExpression word(u"\\b"_s + spelled + u"\\b"_s,
                                  QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &where : {page.title, page.pictures.join(u'\n'), page.words.left(front)}) {
        if (const auto match = word.match(where); match.hasMatch()) {
            company.value = match.captured(0);
            return;
        }
    }
}

/// "Goolwa Beach Bowling Club" on top of the page for the "Goolwa Beach Bowls" that its site is called.
void ofHouse(Told<QString> &company, const PageFacts &page)
{
    constexpr qsizetype top = 1000; // characters
    constexpr qsizetype stem = 4;   // characters
    const QString last = company.value.section(u' ', -1);
    if (!company.isGuess || company.source != FactSource::OpenGraph || !company.value.contains(u' ') ||
        last.size() < stem)
        return;
    const QString front = company.value.chopped(last.size() - stem);
    const QRegularExpression house(
        u"^("_s + QRegularExpression::escape(front) + u"\\p{Ll}* "_s + kindsOfHouse() + u")$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    if (const auto match = house.match(page.words.left(top)); match.hasMatch())
        company.value = match.captured(1);
}

/// "University of Chelmsbury" for the "Chelmsbury" of "Jobs at Chelmsbury": a town hires nobody, but the
/// house does that the page calls for it.
void ofTown(Told<QString> &company, const PageFacts &page)
{
    constexpr qsizetype front = 20'000; // characters
    const bool isWord = company.isGuess && !company.value.isEmpty() && company.value[0].isUpper() &&
                        !company.value.contains(u' ');
    if (!isWord || (company.source != FactSource::OpenGraph && company.source != FactSource::Address))
        return;
    const QString town = QRegularExpression::escape(company.value);
    const QRegularExpression house(
        u"\\b((?:(?:Royal )?(?:University|City|Borough|Diocese|Bank|Museum) of|Universität|Hochschule|"
        "Stadt|Gemeinde|Landkreis|Klinikum|Museum|Université de|Ville de|Mairie de|Commune de|"
        "Communauté de communes de|Musée de|Universidad de|Ayuntamiento de|Diputación de|Museo de) "_s +
            town + u"|"_s + town + u" "_s + kindsOfHouse() + u")\\b(?![-’'])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &where : {page.pictures.join(u'\n'), page.words.left(front)}) {
        if (const auto match = house.match(where); match.hasMatch()) {
            company.value = match.captured(1);
            return;
        }
    }
}

} // namespace

Told<QString> companyInPictures(const PageFacts &page, const QString &role)
{
    static const QRegularExpression sign(
        u"^(?:company |employer |firmen|unternehmens)?logo(?:tipo)?(?: (?:of|for|von|der|de|du|de "
        u"la|d['’]))?[ :–-]+|"
        "[ :–-]+(?:company |employer |firmen-?|unternehmens-?)?logo(?:tipo)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestName = 60; // characters
    const QStringList around = linesAround(page.words, role);
    for (const QString &picture : page.pictures) {
        const bool isSign = picture.contains(sign);
        const QString name = plainLine(QString(picture).remove(sign));
        if (name.isEmpty() || name.size() > longestName || isPostingService(name) || isNobody(name))
            continue;
        const QString letters = lettersOf(name);
        const bool isWritten = std::any_of(around.begin(), around.end(),
                                           [&](const QString &line) { return lettersOf(line) == letters; });
        if (isWritten && letters != lettersOf(role))
            return told(name, FactSource::Words, true);
        if (isSign && !around.isEmpty() && page.words.contains(name))
            return told(name, FactSource::Words, true);
    }
    return {};
}

QString seekerInDescription(const PageFacts &page)
{
    for (const QString &name : {u"description"_s, u"og:description"_s}) {
        const QString seeker = seekerIn(metaText(page, name));
        // What a board writes there of itself, the page does not say.
        const bool isShown = page.words.contains(seeker) || page.pictures.contains(seeker);
        if (!seeker.isEmpty() && isShown && !isPostingService(seeker))
            return seeker;
    }
    return {};
}

Told<QString> companyOfSeller(const PageFacts &page)
{
    constexpr qsizetype front = 40'000; // characters
    static const QRegularExpression seller(
        u"^(?:[-•] )?(\\p{Lu}.{1,58}?)\\s*(?:Gewerblicher (?:Nutzer|Anbieter)|Annonceur "
        u"professionnel|Compte professionnel|Anunciante profesional|Business account)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    const QString name = seller.match(page.words.left(front)).captured(1).simplified();
    return isNobody(name) || isPostingService(name) ? Told<QString>() : told(name, FactSource::Words, true);
}

Told<QString> companyInFirstSentence(const QString &text, const QString &role)
{
    constexpr qsizetype front = 1500; // characters
    static const QRegularExpression sentence(
        u"^(?:(?:The|Die|Der|Das|La|Le|El) )?(\\p{Lu}[\\p{L}\\d&.'’-]*(?: "
        u"(?:(?:&|and|und|et|y|of|de|del|la|du) "
        "){0,2}\\p{Lu}[\\p{L}\\d&.'’-]*){1,5}) (?:(?:is|are) (?:an?|the) |has been |runs |makes |builds "
        "|operates |serves |opened |employs |sells |brews |ist (?:ein|der|die|das)|betreibt |baut |fertigt "
        "|beschäftigt |est (?:une?|le|la) |rassemble |fabrique |accompagne |es (?:una?|el|la) |lleva "
        "|fabrica "
        "|gestiona )"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    for (auto found = sentence.globalMatch(text.left(front)); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!isNobody(name) && !soundsLikeRole(name) && !isPostingService(name) &&
            !role.contains(name, Qt::CaseInsensitive) && !name.contains(role, Qt::CaseInsensitive))
            return told(name, FactSource::Words, true);
    }
    return {};
}

Told<QString> companyByForm(const PageFacts &page, const QString &role)
{
    constexpr qsizetype above = 4; // lines
    const QString title = lettersOf(role);
    QStringList last;
    for (const QString &line : linesWithText(page.words)) {
        if (!title.isEmpty() && lettersOf(line).startsWith(title))
            break;
        last << line;
    }
    for (const QString &line : last.mid(std::max<qsizetype>(0, last.size() - above))) {
        const QString name = line.section(u" · "_s, 0, 0).section(u" | "_s, 0, 0).trimmed();
        if (hasLegalForm(name) && !isPostingService(name) && name[0].isUpper())
            return told(name, FactSource::Words, true);
    }
    return {};
}

Told<QString> companyOfHouse(const PageFacts &page, const QString &role)
{
    constexpr qsizetype front = 20'000; // characters
    static const QRegularExpression house(
        u"^(?:The )?(?:(?:City|County|Town|Borough|State|Port|University|Diocese) "
        u"of|Stadt|Gemeinde|Landkreis|"
        "Universität|Ville de|Mairie de|Commune de|Université de|Ayuntamiento de|Diputación de|Universidad "
        "de) "
        "\\p{Lu}[\\p{L} '’-]{2,40}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString words = page.words.left(front);
    for (const QString &picture : page.pictures) {
        if (house.match(picture).hasMatch() && words.contains(picture))
            return told(picture, FactSource::Words, true);
    }
    // "Sachbearbeitung (m/w/d): Stadt Torgelin" as the title.
    static const QRegularExpression parting(u"\\s*[|:·]\\s*|\\s+[-–—]\\s+"_s);
    for (const QString &part : plainLine(page.title).split(parting, Qt::SkipEmptyParts)) {
        if (house.match(part).hasMatch() && words.contains(part))
            return told(part, FactSource::Words, true);
    }
    // "Stadt Torgelin" above "Sachbearbeitung (m/w/d)".
    const QString title = lettersOf(role);
    QString above;
    for (const QString &line : linesWithText(words)) {
        if (!title.isEmpty() && lettersOf(line) == title && house.match(above).hasMatch())
            return told(above, FactSource::Words, true);
        above = line;
    }
    return {};
}

bool hasLegalForm(const QString &name)
{
    static const QRegularExpression form(
        u"\\s(?:GmbH(?: & Co\\.? KG)?|AG|SE|KG|OHG|GbR|eG|e\\. ?[VK]\\.|gGmbH|Ltd\\.?|Limited|plc|LLP|LLC|"
        "Inc\\.?|SAS|SARL|SCOP|S\\.A\\.(?:U\\.)?|S\\.L\\.(?:U\\.)?|S\\.? ?Coop\\.?|B\\.?V\\.?)$"_s);
    constexpr qsizetype longest = 60; // characters
    return name.size() <= longest && name.contains(form);
}

bool isPartByHost(const QString &name, const QString &host)
{
    if (!host.endsWith(u".taleo.net"_s))
        return false;
    const QString own = lettersOf(host.section(u'.', 0, 0));
    const QString first = lettersOf(name.section(u' ', 0, 0));
    return !own.contains(first) && !first.contains(own);
}

QString withoutStars(const QString &name)
{
    static const QRegularExpression stars(u"(?<=\\S)\\s*(?:\\*{2,5}|[★☆]{1,5})$"_s);
    return QString(name).remove(stars);
}

QString asOnTop(const QString &written, const PageFacts &page)
{
    const QString company = withoutStars(written);
    constexpr qsizetype front = 3000; // characters; a page says there whose it is
    constexpr qsizetype shortest = 6; // characters; "BASF" is written so everywhere
    const QStringList lines = linesWithText(page.words.left(front));
    const bool isInCapitals = company.size() >= shortest && company == company.toUpper();
    const auto own = std::find_if(lines.begin(), lines.end(), [&](const QString &line) {
        return isInCapitals && line != company && line.compare(company, Qt::CaseInsensitive) == 0;
    });
    if (own != lines.end())
        return *own;
    const qsizetype comma = company.indexOf(u", "_s);
    if (comma <= 0)
        return company;
    const QString name = company.first(comma);
    return lines.contains(name) && !lines.contains(company) ? name : company;
}

QString withoutRating(const QString &line)
{
    static const QRegularExpression rating(
        u"\\s*[·•|(–-]*\\s*(?:(?:sin (?:valoraciones|evaluaciones)|aucun avis|keine bewertungen|(?:no|0) "
        "reviews(?: yet)?|not yet rated|(?<!\\d)[0-5][.,]\\d\\s*(?:★|☆|/ ?5|stars?\\b|sterne\\b|étoiles\\b|"
        "(?:out of|von|sur|de) 5\\b|$|\\(?\\d+ "
        "?(?:reviews?|avis|bewertungen|valoraciones|evaluaciones|opiniones)\\b"
        "|\\(\\d+\\))|[★☆]).*|\\(?\\d[\\d.,]* (?:reviews?|avis|bewertungen|valoraciones|evaluaciones|"
        "opiniones)\\)?)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 120; // characters; what is longer is a sentence
    constexpr qsizetype shortestName = 2;
    const auto found = line.size() <= longest ? rating.match(line) : QRegularExpressionMatch();
    return found.hasMatch() && found.capturedStart() >= shortestName ? line.first(found.capturedStart())
                                                                     : line;
}

QString withoutPart(const QString &company)
{
    static const QRegularExpression part(
        u"\\s[-–—]\\s[\\p{L} &,'’]+ (?:Branch|Directorate|Division|Department|Section|Bureau|Unit)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(company).remove(part);
}

bool isCountyOrPeople(const QString &name, const QString &words)
{
    static const QRegularExpression people(u"^\\p{Lu}\\p{Ll}+ (?:and|und|et|y) \\p{Lu}\\p{Ll}+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    // "to join Tamsin and Pete in the kitchen"; "Pell and Wren" that is called so is written elsewhere too.
    return words.contains(u", Co. "_s + name) || words.contains(u", County "_s + name) ||
           (people.match(name).hasMatch() && words.contains(u"join "_s + name) && words.count(name) == 1);
}

QString withoutKind(const QString &name)
{
    static const QRegularExpression kind(u"^(?:[Ll]['’](?:association|entreprise)|[Ll]a société|[Dd]ie "
                                         u"Firma|[Dd]er Verein|[Tt]he company|[Ll]a empresa|"
                                         "[Ll]a asociación) (?=\\p{Lu}\\S* \\S)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).remove(kind);
}

bool isPartOfCompany(const QString &name)
{
    static const QRegularExpression part(u"^(?:the |die |das |der |la |le |l['’]|el "
                                         u")?(?:school|department|faculty|institute|division|directorate|"
                                         "fakultät|abteilung|fachdienst|fachbereich|referat|lehrstuhl|"
                                         "faculté|département|direction|service|departamento|"
                                         "facultad|área) (?:of|for|für|de|des|du|d['’]|\\p{Lu})"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    return part.match(name).hasMatch();
}

void nameInFull(Told<QString> &company, const PageFacts &page, const QString &text)
{
    asPageSpells(company, page);
    ofTown(company, page);
    ofHouse(company, page);
    // "Der TSV Altenau sucht" on the page of the "TSV Altenau 1902 e.V.".
    static const QRegularExpression parting(u"\\s+[-–—|·]\\s+|\\s*\\|\\s*"_s);
    constexpr qsizetype longestForm = 20; // characters
    for (const QString &part : page.title.split(parting, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const bool isLonger = company.source == FactSource::Words && !company.value.isEmpty() &&
                              name.startsWith(company.value + u' ') &&
                              name.size() <= company.value.size() + longestForm;
        if (isLonger && hasLegalForm(name)) {
            company.value = name;
            break;
        }
    }
    if (company.source != FactSource::Address)
        return;
    const auto loose = QRegularExpression::UseUnicodePropertiesOption;
    const QRegularExpression longer(u"\\b"_s + QRegularExpression::escape(company.value) +
                                        u"((?: (?:&|\\p{Lu}[\\p{L}\\d.-]*)){1,3})(?=\\s\\p{Ll}|[,.;:)])"_s,
                                    loose);
    if (const auto match = longer.match(text); match.hasMatch()) {
        company.value += match.captured(1);
        return;
    }
    // The same letters, in words of their own.
    QStringList letters;
    for (const QChar c : std::as_const(company.value)) {
        if (c.isLetterOrNumber())
            letters << QRegularExpression::escape(QString(c));
    }
    constexpr qsizetype fewest = 5; // letters; fewer stand in many words
    constexpr qsizetype most = 40;
    constexpr qsizetype front = 20'000;
    if (letters.size() < fewest || letters.size() > most)
        return;
    const QRegularExpression spelled(u"(?<![\\p{L}\\d./@-])(?=\\p{Lu})"_s + letters.join(u"[ &.'’-]{0,3}"_s) +
                                         u"(?![\\p{L}\\d]|[./@-]\\p{L})"_s,
                                     loose | QRegularExpression::CaseInsensitiveOption);
    for (const QString &where : {page.title, page.pictures.join(u'\n'), page.words.left(front)}) {
        for (auto found = spelled.globalMatch(where); found.hasNext();) {
            const QString name = found.next().captured(0);
            if (name.contains(u' ') && name[0].isUpper()) {
                // "Fernhead Sailing" of the address is the "Fernhead Sailing Club" of the page.
                const QRegularExpression kind(u"\\b"_s + QRegularExpression::escape(name) + u"( "_s +
                                                  kindsOfHouse() + u")\\b"_s,
                                              loose);
                company.value = name + kind.match(page.words.left(front)).captured(1);
                return;
            }
        }
    }
}

QString withoutTown(const QString &company, const QString &place, const PageFacts &page)
{
    static const QRegularExpression form(
        u"\\b(?:GmbH|AG|SE|KG|eG|GbR|UG|e\\. "
        u"?[VK]\\.?|Ltd\\.?|Limited|plc|PLC|LLP|LLC|Inc\\.?|SA|SAS|SARL|Sàrl|EURL|S\\.A\\.|"
        "S\\.L\\.U?\\.?|SL|B\\.?V\\.?|S\\.p\\.A\\.|S\\.r\\.l\\.)$"_s);
    // "Zahnarztpraxis Dr. Elke Brandt in Soest".
    const QString behind = u" in "_s + place.section(u',', 0, 0);
    constexpr qsizetype shortest = 5;
    if (!place.isEmpty() && company.endsWith(behind) && company.size() >= behind.size() + shortest)
        return company.chopped(behind.size());
    const qsizetype comma = company.lastIndexOf(u',');
    const QString town = lettersOf(company.sliced(comma + 1));
    if (comma <= 0 || town.isEmpty() || town != lettersOf(place.section(u',', 0, 0)))
        return company;
    const QString front = company.first(comma).trimmed();
    // "Dachdeckerei Wiebelt, Torgau" of a title, and "Dachdeckerei Wiebelt GmbH" on top of the page.
    constexpr qsizetype top = 1000;       // characters
    constexpr qsizetype longestForm = 20; // characters
    for (const QString &line : linesWithText(page.words.left(top))) {
        const bool isSame = line.startsWith(front) && line.size() <= front.size() + longestForm;
        if (isSame && (line == front || (line[front.size()] == u' ' && hasLegalForm(line))))
            return line;
    }
    static const QRegularExpression house(u"\\b"_s + kindsOfHouse() + u'$');
    const bool isAlone = std::any_of(page.pictures.begin(), page.pictures.end(), [&](const QString &picture) {
        return lettersOf(picture) == lettersOf(front);
    });
    return isAlone || front.contains(form) || front.contains(house) ? front : company;
}

} // namespace afterword
