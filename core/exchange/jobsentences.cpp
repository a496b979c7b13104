// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jobsentences.h"

#include "core/base/anycase.h"
#include "core/exchange/companyname.h"
#include "core/exchange/roletext.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 4000; // characters; what a letter is about stands in front
constexpr qsizetype mostWords = 6;        // of a name
constexpr qsizetype mostPeople = 12;

/// Whether @p word may stand within a name though it is small: "Bank of Leeds", "Casa de la Luz".
bool isJoint(const QString &word)
{
    static const QSet<QString> joints = {u"&"_s,   u"+"_s,   u"and"_s, u"und"_s, u"y"_s,   u"et"_s, u"of"_s,
                                         u"de"_s,  u"del"_s, u"des"_s, u"du"_s,  u"da"_s,  u"do"_s, u"di"_s,
                                         u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"la"_s,  u"le"_s, u"les"_s,
                                         u"los"_s, u"las"_s, u"für"_s, u"the"_s, u"het"_s, u"e"_s};
    return joints.contains(word);
}

/// Whether the full stop at the end of @p word belongs to it: "Inc.", "S.p.A.", "St.".
bool keepsFullStop(const QString &word)
{
    static const QRegularExpression kept =
        anyCase(u"^(inc|ltd|co|corp|bros|st|dr|mt)\\.$|^(\\p{L}{1,2}\\.){2,4}$"_s);
    return kept.match(word).hasMatch();
}

/// Words that begin with a capital and are no company: what one meets on, days, forms of address.
bool isNoCompany(const QString &name)
{
    static const QRegularExpression none = anyCase(
        u"^((microsoft|ms) teams.*|teams|zoom( .*)?|google( (meet|hangouts?|calendar).*)?|webex( .*)?|skype( "
        u".*)?|meet|"
        "meeting|slack|whereby|"
        // Not all that jobservices.h knows: some of those hire themselves ("NHS", "Civil Service").
        "linkedin|indeed|glassdoor|xing|stepstone|infojobs|"
        "(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|montag|dienstag|mittwoch|donnerstag|"
        "freitag|"
        "lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|"
        "january|february|march|april|may|june|july|august|september|october|november|december|januar|"
        "februar|märz|mai|juni|juli|oktober|dezember|"
        "\\d[\\d:.h]*( ?(am|pm|uhr))?|stage|round|first|second|final|"
        "(mr|mrs|ms|mx|dr|prof|frau|herr|herrn|madame|monsieur|mme|sr|sra|don|doña)\\.?( .*)?|"
        "(the )?(hr|human resources|talent|people|recruiting|recruitment|hiring)( "
        "(team|manager|department))?|"
        "interview|gespräch|vorstellungsgespräch|you|your|our|us|ihnen|ihre?|sie|uns|wir|i|we|ich|"
        "cv|resume|lebenslauf|pdf|hause?|next|this|all|please|bitte|reception|empfang|team|zeit|interesse|"
        "rahmen|anhang|betreff)$"_s);
    return name.size() < 2 || none.match(name).hasMatch();
}

/// Whether what stands behind a name says that it is a job's or a part of the company's: "the Data Analyst
/// role", "the Platform team".
bool isFollowedByJob(QStringView rest)
{
    static const QRegularExpression job = anyCase(
        u"^[\\s\"”»]*(role|position|post|job|vacancy|opening|opportunity|team|interview|stelle)\\b"_s);
    return job.match(rest.first(std::min<qsizetype>(rest.size(), 40)).toString()).hasMatch();
}

void addName(const QString &text, qsizetype at, QStringList &names)
{
    const QString name = nameAtFront(QStringView(text).sliced(at));
    const qsizetype stands = text.indexOf(name, at);
    if (name.isEmpty() || isNoCompany(name) || names.contains(name) ||
        (stands >= 0 && isFollowedByJob(QStringView(text).sliced(stands + name.size()))))
        return;
    names += name;
}

/// What stands in front of an employer's name: some words that speak of a job, and soon behind them the one
/// before the name; or the latter alone.
struct BeforeEmployer {
    QRegularExpression job;    ///< without a pattern: none is needed
    QRegularExpression before; ///< right in front of the name
};

/// The surer ones first.
const std::vector<BeforeEmployer> &beforeEmployers()
{
    static const std::vector<BeforeEmployer> all = [] {
        const QString job =
            u"\\b(?:role|position|post|job|vacancy|opening|opportunity|application|internship|"
            "interview|career|assessment|applying|applied)\\b"_s;
        const QString stelle =
            u"(?:\\b(?:stelle|position|(?:initiativ)?bewerbung|praktikum|ausbildung|mitarbeit|"
            "tätigkeit|beworben|einstieg)|gespräch)\\b"_s;
        const QString poste = u"\\b(?:poste|candidature|entretien|offre|stage|alternance|recrutement)\\b"_s;
        const QString puesto =
            u"\\b(?:puesto|vacante|candidatura|entrevista|oferta|proceso|posición|vaga|"
            "posizione|colloquio|functie|vacature|sollicitatie|\\w*gesprek|kennismaken|tjänst\\w*|intervju|"
            "jobb|stanowisko|rozmow\\w*)\\b"_s;
        const QString none;
        const std::vector<std::pair<QString, QString>> patterns = {
            {none,
             u"(?:^|\\n)\\s*(?:company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|"
             "société|employeur|empresa|azienda|bedrijf|företag)(?:\\s*:|\\s+[-–])\\s*"_s},
            {job, u"\\s(?:here )?(?:at|@)\\s+"_s},
            {stelle, u"\\s(?:bei|beim)\\s+(?:der\\s+|dem\\s+)?"_s},
            {poste, u"\\s(?:chez|au sein (?:de|du|des)|auprès (?:de|du|des))\\s+(?:la\\s+|l['’])?"_s},
            {puesto, u"\\s(?:presso|bij|hos|w firmie)\\s+"_s},
            {none,
             u"\\b(?:interest in|considering|welcom\\w* (?:you )?(?:to|at)|joining|work(?:ing)? (?:at|for)|"
             "here at|careers? (?:at|with)|team at|on behalf of|all of us at|everyone at)\\s+"_s},
            {none,
             u"\\b(?:willkommen bei|interesse an|team (?:der|von)|im namen (?:der|von)|begrüßen (?:sie|dich) "
             "bei)\\s+(?:der\\s+)?"_s},
            {none,
             u"\\b(?:intérêt pour|portez à|rejoindre|équipe (?:de|du)|bienvenue chez)\\s+(?:la\\s+|l['’])?"_s},
            {none, u"\\b(?:interés (?:en|por)|equipo de|bienvenid[oa]s? a|parte de)\\s+"_s},
            {job, u"\\s(?:with|to|for|from)\\s+"_s},
            {stelle, u"\\s(?:in der|mit(?: der)?|der)\\s+"_s},
            {puesto, u"\\s(?:en|na|no|con|em|på|in|de)\\s+"_s},
            {poste, u"\\s(?:à|avec)\\s+"_s}};
        std::vector<BeforeEmployer> made;
        made.reserve(patterns.size());
        for (const auto &[words, before] : patterns)
            made.push_back({anyCase(words), anyCase(before)});
        return made;
    }();
    return all;
}

/// Adds the names that stand behind @p one in @p text.
void addNamesBehind(const BeforeEmployer &one, const QString &text, QStringList &names)
{
    if (one.job.pattern().isEmpty()) {
        for (auto found = one.before.globalMatch(text); found.hasNext();)
            addName(text, found.next().capturedEnd(), names);
        return;
    }
    constexpr qsizetype soon = 100; // characters
    constexpr int mostTimes = 40;
    int times = 0;
    for (auto job = one.job.globalMatch(text); job.hasNext() && times < mostTimes; ++times) {
        const qsizetype from = job.next().capturedEnd();
        static const QRegularExpression end(u"[!?\\n]|\\.\\s"_s);
        const qsizetype stop = text.indexOf(end, from);
        const qsizetype to = std::min({stop < 0 ? text.size() : stop, from + soon});
        for (auto found = one.before.globalMatch(text.first(to), from); found.hasNext();)
            addName(text, found.next().capturedEnd(), names);
    }
}

/// "Penhale Group would like to meet you", "Vertex Mutual Talent Team": companies with what stands behind.
void addNamesInFront(const QString &text, QStringList &names)
{
    static const QRegularExpression behind(
        u"(?:^|[\\n.!?–-]\\s*|\\bthe )(\\p{Lu}[\\p{L}\\p{M}\\d'’&.-]*(?: (?:(?:&|and|of|de|und) "
        u")?\\p{Lu}[\\p{L}\\p{M}\\d'’&.-]*){0,4}) "
        "((?i:would like to (?:meet|invite|interview|speak)|ha(?:s|ve) invited you|(?:invites|is inviting) "
        "you|möchte (?:sie|dich)|lädt (?:sie|dich)|souhaite vous|vous invite|quiere conocerte|"
        "(?:le|te|la|lo|os|les|ti) (?:está invitando|sta invitando|invita)\\b|nodigt (?:je|jou|u) uit|"
        "está (?:te )?convidando)|(?:Talent|Recruiting|Recruitment|Hiring|People|HR|Careers|Interview|Talent "
        "Acquisition) "
        "Team\\b|Recruiting$|Careers$)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    for (auto found = behind.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1);
        // "Hugo Reyes is inviting you" as well.
        static const QRegularExpression inviting = anyCase(u"vit|lädt|nodigt|convid"_s);
        const bool mayBePerson = inviting.match(match.captured(2)).hasMatch() && !soundsLikeCompany(name);
        if (!isNoCompany(name) && !names.contains(name) && !mayBePerson)
            names += name;
    }
}

} // namespace

QStringList employersSaidIn(const QString &text)
{
    const QString looked = text.left(lookedThrough);
    QStringList names;
    for (const BeforeEmployer &before : beforeEmployers())
        addNamesBehind(before, looked, names);
    addNamesInFront(looked, names);
    return names;
}

QString nameAtFront(QStringView text)
{
    const qsizetype lineEnd = text.indexOf(u'\n');
    QString line = (lineEnd < 0 ? text : text.first(lineEnd))
                       .first(std::min<qsizetype>(lineEnd < 0 ? text.size() : lineEnd, 200))
                       .toString();
    static const QRegularExpression quotes(u"^[\\s\"“„«‘']+"_s);
    line.remove(quotes);
    static const QRegularExpression article(
        u"^(the|der|die|das|dem|den|la|le|les|el|los|las|il|lo|de|het)\\s+(?=\\p{Lu})"_s);
    line.remove(article);
    QStringList name;
    qsizetype kept = 0; // words up to the last with a capital
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (const QString &written : words) {
        if (name.size() >= mostWords)
            break;
        static const QRegularExpression end(u"[,;:!?)\"”“»]+.*$|\\.+$|[('’]s$"_s);
        QString word = written;
        const bool isWhole = keepsFullStop(word);
        if (!isWhole)
            word.remove(end);
        const bool isCapital = !word.isEmpty() && (word[0].isUpper() || word[0].isDigit());
        if (!isCapital && !isJoint(word))
            break;
        name += word;
        if (isCapital)
            kept = name.size();
        if (!isWhole && word != written)
            break;
    }
    return name.first(kept).join(u' ');
}

QString seekerIn(const QString &text)
{
    static const QString name =
        u"(\\p{Lu}[\\p{L}\\p{M}\\d'’&.-]*(?: (?:(?:&|and|und|of|de|del|des|du|la|für|van) ){0,2}\\p{Lu}[\\p{L}\\p{M}\\d'’&.-]*){0,5}(?: (?:& Co\\.? KG|e\\.V\\.))?)"_s;
    static const QString start =
        u"(?:^|[\\n.!?:]\\s*|[–—-] )(?:(?i:at|the|wir,|wir von|wir vom|die|der|das|bei der|bei|la|le|el|chez|en|bij) ){0,2}"_s;
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> made;
        for (
            const QString &one :
            {start + name +
                 u"(?: (?:in|based in|aus|mit Sitz in|à|en|de)(?: (?:der|dem|the|la|el))?(?: "
                 u"\\p{Lu}[\\p{L}-]+){1,2})?,? (?:(?:is|are) "
                 u")?(?:currently |now |aktuell |zurzeit )?"
                 "(?:looking for|seeking|seeks|(?:hiring|recruiting)(?! (?:process|managers?|team|practices?|"
                 "polic\\w+|decisions?|manager|range|needs|authorit\\w+|events?))|needs?\\b|has an? "
                 "(?:exciting "
                 ")?(?:opportunity|opening|vacancy)|"
                 "sucht|suchen|braucht|brauchen|cherche\\b|recherche|recrute|busca\\b|buscamos|selecciona|convoca\\b|incorpora|zoekt|cerca\\b|söker|szuka)"_s,
             u"(?:^|\\n)(?i:about|über|à propos d(?:e|u)|sobre|acerca de|over|join|why|warum|pourquoi) "_s +
                 name + u"\\s*[:?]?\\s*(?:\\n|$)"_s,
             u"\\b(?:At|Bei der|Bei|Chez|En|Bij) "_s + name +
                 u",? (?:we|you|our|sind wir|wir|du|sie|nous|vous|buscamos|creemos|werk)\\b"_s,
             u"\\b(?:[Jj]oin(?: the team at)?|[Ww]orking (?:at|for)|[Ww]ork (?:at|for)) "_s + name +
                 u"(?= (?:as|and|to|in)\\b|[.,!])"_s})
            made.emplace_back(one, QRegularExpression::UseUnicodePropertiesOption);
        return made;
    }();
    static const QRegularExpression none = anyCase(
        u"^(we|you|us|our|your|the "
        u".*|this|that|these|who|he|she|it|they|wir|sie|du|ihr|uns|nous|vous|se|nosotros|"
        "l['’](?:association|entreprise|agence|équipe|école|institut|université)|qu[ée]|qui|quién(?:es)?|"
        "cómo|dónde|por qué|was|wen|wer|wie|warum|wo|"
        "role|job|job description|position|company|team|what .*|how .*|for|if|our client|client|unser "
        "(kunde|mandant|team)|notre client|"
        "nuestro "
        "cliente|apply.*|please|today|now|work|people|everyone|one|there|someone|und|and|an?|as|in|at|"
        "verstärkung|zum|zur|ab)$"_s);
    const QString looked = text.left(lookedThrough);
    for (const QRegularExpression &pattern : patterns) {
        for (auto found = pattern.globalMatch(looked); found.hasNext();) {
            QString said = found.next().captured(1);
            static const QRegularExpression article(
                u"^(The|Die|Der|Das|La|Le|El|Wir)\\s+(?=\\p{Lu}\\p{L}+ \\p{Lu}|\\p{Lu}\\p{L}+$)"_s,
                QRegularExpression::UseUnicodePropertiesOption);
            if (!said.startsWith(u"The "_s))
                said.remove(article);
            if (!none.match(said).hasMatch() && !isNoCompany(said) && said.size() > 2)
                return said;
        }
    }
    return {};
}

QString clientSaidIn(const QString &text)
{
    static const QRegularExpression before =
        anyCase(u"\\b(?:(?:on behalf of|for|with|at|to) (?:our|my) client|our client|im auftrag (?:unseres "
                u"kunden|von|der)|"
                "unser(?:en|em|es)? (?:kunden?|mandant(?:en|in)?|auftraggeber)|(?:pour (?:le compte de "
                ")?|chez |de )?(?:notre|mon) client|"
                "(?:para |con |de )?nuestro cliente|(?:per|presso) (?:il )?nostro cliente|(?:onze|bij onze) "
                "opdrachtgever|client(?: company)?\\s*:)"
                "[\\s,:–-]+"_s);
    const QString looked = text.left(lookedThrough);
    for (auto found = before.globalMatch(looked); found.hasNext();) {
        const QString name = nameAtFront(QStringView(looked).sliced(found.next().capturedEnd()));
        if (!name.isEmpty() && !isNoCompany(name))
            return name;
    }
    return {};
}

QString personIn(QString piece)
{
    static const QRegularExpression additions(
        u"\\s*(\\(.*|\\[.*|<.*|[,–—|:].*|\\s-\\s.*|\\bat \\d.*|@.*)$"_s);
    static const QRegularExpression front(u"^[\\s•*–-]+|^(?:\\d{1,2}[:.]\\d{2}.*?[–-]\\s*)"_s);
    piece.remove(front).remove(additions);
    static const QRegularExpression name(
        u"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Frau|Herrn?|Sra?|Dña?)\\.? ){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:(?:van|von|de|der|del|la|di|da|le|den|ter|al|bin) ){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(u"^(?:Frau|Herrn?|Mr|Mrs|Ms|Mme|M|Sra?)\\.? (?=\\S+ \\S)"_s);
    const QString plain = piece.simplified();
    const bool isName = name.match(plain).hasMatch() && !soundsLikeRoleName(plain); // "Yard Manager"
    return isName ? QString(plain).remove(address) : QString();
}

QStringList interviewersSaidIn(const QString &text)
{
    static const QRegularExpression label = anyCase(
        u"(?:^|\\n)[\\s•*-]*(?:your )?(?:interviewers?(?:\\(s\\))?|interview panel|panel(?: members)?|"
        "you(?:['’]ll| will) (?:be )?(?:meet|meeting|speak|speaking|interview|interviewing)(?: with)?|"
        "(?:ihre? |deine? )?gesprächspartner(?:innen|in)?|(?:vos |votre )?interlocut(?:eur|rice)s?|"
        "(?:tus? |sus? )?entrevistador(?:a|es|as)?|gesprekspartners?|intervistatori?|who|wer|qui|quién|chi|wie|with|avec|mit|con)[^\\S\\n]*:[^\\S\\n]*([^\\n]{0,300})"_s);
    static const QRegularExpression parting(u"\\s*(?:[;,/|]|\\s(?:and|und|et|y|e|&|en)\\s)\\s*"_s);
    const QString looked = text.left(lookedThrough);
    const auto found = label.match(looked);
    if (!found.hasMatch())
        return {};
    QStringList names;
    // "Okonkwo, Chidi": the family name first, where nobody else is named.
    static const QRegularExpression turned(u"^(\\p{Lu}[\\p{L}\\p{M}'’-]+), (\\p{Lu}[\\p{L}\\p{M}'’-]+)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = turned.match(found.captured(1).simplified()); match.hasMatch())
        return {match.captured(2) + u' ' + match.captured(1)};
    QString line = found.captured(1);
    static const QRegularExpression brackets(u"\\([^()]*\\)"_s);
    line.remove(brackets);
    for (const QString &piece : line.split(parting, Qt::SkipEmptyParts)) {
        if (const QString name = personIn(piece); !name.isEmpty() && names.size() < mostPeople)
            names += name;
    }
    if (!line.trimmed().isEmpty())
        return names;
    // One a line, behind the label.
    const QStringList lines = looked.sliced(found.capturedEnd()).split(u'\n');
    for (const QString &one : lines) {
        if (one.trimmed().isEmpty() && names.isEmpty())
            continue;
        const QString name = personIn(one);
        if (name.isEmpty() || names.size() >= mostPeople)
            break;
        names += name;
    }
    return names;
}

bool soundsLikeCompany(const QString &name)
{
    static const QRegularExpression kinds = anyCase(
        u"\\b(inc|llc|llp|ltd|limited|plc|corp|gmbh|ag|kg|kgaa|se|ug|eg|sa|sas|sarl|srl|spa|bv|nv|ab|oy|aps|"
        u"pty|"
        "group|groupe|gruppe|grupo|gruppo|holding|bank|mutual|insurance|energy|health|hospital|trust|foods?|"
        "media|systems?|solutions?|labs?|laboratories|software|technolog(?:y|ies)|tech|logistics?|logistik|"
        "industries|partners|consulting|associates|services|hotels?|college|university|school|council|"
        "charity|foundation|institute?|society|museum|studios?|books|press|motors?|pharma|robotics|"
        "analytics|digital|works|werke?|stadtwerke|klinikum|universität|hochschule|verlag|brauerei|"
        "société|laboratoires?|banque|mairie|banco|ayuntamiento|universidad|clínica|bakery|brewing|"
        "brewery|coop|cooperative|farms?|gardens|freight|airways|airlines|railways?|rail|housing|"
        "homes|dental|vets|clinic|pharmacy|retail|stores?|outfitters|kitchens?|coffee)\\b|&| \\+ |S\\.p\\.A|S\\.L\\.|e\\.V\\."_s);
    return kinds.match(name).hasMatch();
}

bool isWhereabouts(const QString &name)
{
    static const QRegularExpression places = anyCase(
        u"^(london|leeds|hull|york|manchester|birmingham|bristol|liverpool|sheffield|glasgow|edinburgh|"
        u"cardiff|"
        "belfast|dublin|cork|oxford|cambridge|reading|brighton|nottingham|leicester|southampton|"
        "new york|nyc|boston|chicago|seattle|austin|dallas|houston|denver|atlanta|miami|portland|phoenix|"
        "san (francisco|diego|jose)|los angeles|philadelphia|toronto|vancouver|montréal|montreal|calgary|"
        "ottawa|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|singapore|"
        "berlin|hamburg|münchen|munich|köln|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|"
        "bremen|nürnberg|bonn|mannheim|karlsruhe|wien|vienna|graz|linz|salzburg|zürich|zurich|basel|bern|"
        "genf|"
        "genève|geneva|lausanne|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|nice|strasbourg|rennes|"
        "grenoble|montpellier|bruxelles|brussels|brüssel|antwerpen|gent|madrid|barcelona|valencia|sevilla|"
        "bilbao|málaga|zaragoza|alicante|murcia|lisboa|lisbon|porto|roma|rome|milano|milan|torino|bologna|"
        "firenze|napoli|amsterdam|rotterdam|utrecht|eindhoven|stockholm|göteborg|oslo|københavn|copenhagen|"
        "helsinki|warszawa|warsaw|kraków|wrocław|poznań|gdańsk|praha|prague|budapest|tokyo|"
        "uk|us|usa|emea|apac|germany|deutschland|france|españa|spain|italia|italy|ireland|england|scotland|"
        "wales|europe|north|south|east|west|central|office|offices|hq|head ?quarters?|head "
        "office|building|campus|"
        "site|branch|reception|lobby|tower|house|plant|floor|street|road|depot|main|ground|room|büro|"
        "standort|zentrale|siège|bureaux?|oficinas?|sede)\\b"_s);
    return places.match(name).hasMatch();
}

bool isCompanyOfKey(const QString &company, const QString &key)
{
    constexpr qsizetype telling = 4; // letters; fewer stand in too many names
    const QString name = companyKey(company);
    if (name.isEmpty() || key.isEmpty())
        return false;
    const QString inDomain = companyLettersInDomain(company);
    if (name == key || inDomain == key || (key.size() >= telling && inDomain.contains(key)) ||
        (key.size() >= telling && name.contains(key)) || (name.size() >= telling && key.contains(name)))
        return true;
    static const QRegularExpression parting(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList words = company.split(parting, Qt::SkipEmptyParts);
    QString initials;
    for (const QString &word : words) {
        constexpr qsizetype longWord = 5;
        const QString letters = companyLetters(word);
        if (letters.size() >= longWord && key.contains(letters) && !soundsLikeCompany(word))
            return true;
        if (!letters.isEmpty() && !word[0].isLower())
            initials += letters[0];
    }
    // "bhlaw" of Blackwood Hale; without such an end two letters stand for too many.
    static const QSet<QString> ends = {u"law"_s, u"llp"_s, u"group"_s, u"uk"_s, u"tech"_s, u"partners"_s};
    for (qsizetype count = 2; count <= initials.size(); ++count) {
        const QString rest = key.startsWith(initials.first(count)) ? key.sliced(count) : u"-"_s;
        if (ends.contains(rest) || (rest.isEmpty() && count >= 3))
            return true;
    }
    return false;
}

} // namespace afterword
