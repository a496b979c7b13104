// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/pagehead.h"

#include "core/posting/facts/companysaid.h"
#include "core/posting/facts/employment.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/remotesaid.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/facts/salary.h"
#include "core/posting/facts/salarysaid.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/hiring.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostLines = 40;
constexpr qsizetype longestTag = 120; ///< characters; what is longer is a sentence

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^[-•*·]\\s+|\\s+[-–/|·•]$"_s);
    // "35 - VITRE - Localiser avec Mappy".
    static const QRegularExpression map(u"\\s*[-–(|·]?\\s*\\b(?:localiser (?:avec|sur) "
                                        u"\\w+|(?:view|show|see)(?: on)?(?: the)? map|get directions|"
                                        "(?:auf|in) (?:der )?karte (?:an)?zeigen|karte "
                                        "anzeigen|(?:voir|afficher) (?:sur )?la carte|ver (?:en el )?"
                                        "mapa)\\)?$"_s,
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString plain = line;
    if (plain.size() <= longestTag)
        plain.remove(map);
    return plain.remove(bullet);
}

/// The lines behind the first that is the role, up to where the text begins.
QStringList linesOfHead(const QString &words, const QString &role, const QString &described)
{
    constexpr qsizetype enough = 15;    // letters that tell one line from another
    constexpr qsizetype wholeLine = 45; // of them; a name has fewer
    const QString title = lettersOf(role);
    if (title.isEmpty())
        return {};
    const QString text = lettersOf(described.left(longestTag * 4));
    const QString firstLine = lettersOf(described.section(u'\n', 0, 0));
    QStringList head;
    bool isBehind = false;
    for (const QString &line : linesWithText(words)) {
        const QString letters = lettersOf(line);
        if (!isBehind) {
            // "Florist's assistant wanted" of the role "Florist's assistant".
            isBehind = letters.startsWith(title) ||
                       (line.size() <= longestTag && line.startsWith(role.left(4), Qt::CaseInsensitive) &&
                        lettersOf(jobInHeading(line)) == title);
            continue;
        }
        // "The Lantern Kitchen", and a text that begins "The Lantern Kitchen cooks 700 meals".
        const bool isWhole = letters.size() >= wholeLine || letters == firstLine || line.endsWith(u'.');
        const bool isText = line.size() > longestTag ||
                            (letters.size() >= enough && isWhole && text.startsWith(letters)) ||
                            (text.size() >= enough && letters.startsWith(text));
        if (isText || isFootOfPosting(line) || head.size() >= mostLines)
            break;
        if (letters != title)
            head << withoutBullet(line);
    }
    return head;
}

/// Whether one works from home, where a part of a line says that and nothing else.
RemoteWork remoteInLine(const QString &line)
{
    static const QRegularExpression parting(u"\\s*[|·•,/()]\\s*"_s);
    for (const QString &part : line.split(parting, Qt::SkipEmptyParts)) {
        const Workplace workplace = workplaceIn(part);
        if (workplace.remote != RemoteWork::Unknown && workplace.place.isEmpty())
            return workplace.remote;
    }
    return RemoteWork::Unknown;
}

/// "On-site" of "Matches your job preferences, workplace type is On-site.": what a button tells those who
/// hear the page. @p of: what it tells, "workplace" or "job".
QString spokenFact(const QString &line, QStringView of)
{
    const QString words = u"%1 type is "_s.arg(of);
    const qsizetype at = line.size() <= longestTag ? line.indexOf(words, 0, Qt::CaseInsensitive) : -1;
    return at < 0 ? QString() : line.sliced(at + words.size()).section(u'.', 0, 0).trimmed();
}

/// Whether @p line can be a company's name: short, and nothing else that stands in a head.
bool soundsLikeCompany(const QString &line)
{
    constexpr qsizetype longestName = 60;
    static const QRegularExpression sign(u"[:·•|?!]|\\.$|\\d|[€$£]"_s);
    static const QRegularExpression kind(
        u"\\b(?:e\\.\\s?V|Inc|Ltd|Co|Corp|S\\.A|S\\.L|S\\.p\\.A|S\\.r\\.l|S\\. ?Coop)\\.$"_s);
    const Workplace workplace = workplaceIn(line);
    return line.size() <= longestName && !isHeadingOfFacts(line) &&
           !QString(line).remove(kind).contains(sign) && line[0].isUpper() &&
           workplace.remote == RemoteWork::Unknown && placeInLine(line).isEmpty() &&
           !isLabelOfPosting(line) && !isKindOfEmployment(line) && !isNobody(line) &&
           remoteInLine(line) == RemoteWork::Unknown;
}

/// Parts of a line of facts, such as "Perth | £50,000 - £55,000 a year | Permanent".
QStringList partsOfFacts(const QString &line)
{
    static const QRegularExpression dots(u"\\s*[|·•]\\s*"_s);
    constexpr qsizetype several = 2; // "Permanent / full-time" is one of them
    static const QRegularExpression dash(u"\\s[-–]\\s"_s);
    const QStringList byDashes = line.contains(dots) ? QStringList() : line.split(dash, Qt::SkipEmptyParts);
    if (byDashes.size() > several)
        return byDashes;
    const bool isBySlashes = line.count(u" / "_s) >= several && !line.contains(dots);
    return isBySlashes ? line.split(u" / "_s, Qt::SkipEmptyParts) : line.split(dots, Qt::SkipEmptyParts);
}

/// Whether @p part of a line of facts tells how one is employed, what one earns or from where one works.
bool isFact(const QString &part)
{
    const Workplace workplace = workplaceIn(part);
    static const QRegularExpression bracket(u"\\s*\\([^()]*\\)$"_s); // "Teilzeit (Vormittag, Abend)"
    const QStringList kinds = QString(part).remove(bracket).split(u',', Qt::SkipEmptyParts);
    return salaryIn(part) || (workplace.remote != RemoteWork::Unknown && workplace.place.isEmpty()) ||
           std::all_of(kinds.begin(), kinds.end(),
                       [](const QString &kind) { return isKindOfEmployment(kind.trimmed()); });
}

/// Whether @p name can be a town's: a few words with a large first letter, and nothing else by its sound.
bool canBeTown(const QString &name, const QString &role)
{
    static const QRegularExpression shape(u"^\\p{Lu}[\\p{L}\\p{M} .,'’()/-]{1,39}$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype mostWords = 5;
    // "Your duties": of a name all words but the joining ones have a large letter.
    static const QRegularExpression small(u"(?:^|\\s)(?!(?:am|an|auf|bei|im|in|ob|der|de|del|la|le|les|lès|"
                                          u"sur|sous|upon|on|of|the|und|and|y|i|do|da|"
                                          u"aan|den|het)\\s)\\p{Ll}{2,}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return !name.contains(small) && shape.match(name).hasMatch() && name.count(u' ') < mostWords &&
           !soundsLikeRole(name) && !isLabelOfPosting(name) && !isHeadingOfFacts(name) &&
           !isKindOfEmployment(name) && !isButtonOfPosting(name) && !saysThatJobsStandHere(name) &&
           !role.contains(name, Qt::CaseInsensitive);
}

/// Whether @p place is where one may live to work from there: "Remote (Europe)", "Remote - US".
bool isWide(const QString &place)
{
    static const QRegularExpression areas(u"^(?:US|EU|EMEA|DACH|LATAM|APAC|Europ[ea]|Worldwide)$"_s);
    return isCountry(place) || areas.match(place).hasMatch();
}

/// Whether @p name is that of a company's part or field: "Engineering", "Customer Support".
bool isDepartment(const QString &name)
{
    static const QRegularExpression words(
        u"\\b(?:engineering|technology|technical|tech|it|product|design|data|marketing|sales|operations|"
        "finance|legal|people|hr|human resources|support|success|admin\\w*|research|science|production|"
        "logistics|security|education|health\\w*|hospitality|retail|team|department|entwicklung|vertrieb|"
        "technik|verwaltung|produktion|logistik|einkauf|personal|finanzen|bildung|pflege|ventes?|"
        "commercial|technique|production|logistique|santé|ingénierie|finances?|ressources humaines|"
        "ventas|ingeniería|tecnología|logística|producción|administración|operaciones|recursos humanos|"
        "services?|care|kitchen|food|communications?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(words);
}

/// "Ravensburg" of "Ravensburg (60 % Homeoffice)": what stands in brackets says from where one works.
QString withoutHow(const QString &place)
{
    static const QRegularExpression bracket(u"\\s*\\(([^()]{3,40})\\)$"_s);
    const auto match = bracket.match(place);
    const bool saysHow =
        match.hasMatch() && remoteWorkInSentences({match.captured(1)}) != RemoteWork::Unknown;
    return saysHow || workplaceIn(match.captured(1)).remote != RemoteWork::Unknown
               ? place.first(match.capturedStart())
               : place;
}

/// The place in a line that says beside it how far one works there: "Hull, on-site", "Full-time · München,
/// remote possible"; or beside other facts, where @p title has it too.
Workplace placeAmongFacts(const QString &line, const QString &role, const QString &title,
                          const QString &company)
{
    constexpr qsizetype longestPart = 60;
    const QStringList parts = partsOfFacts(line);
    for (const QString &part : parts) {
        Workplace workplace = workplaceIn(part);
        static const QRegularExpression joint(u"[,(–—-]"_s);
        const bool saysHow =
            workplace.remote != RemoteWork::Unknown && part.size() <= longestPart && part.contains(joint);
        if (saysHow && isWide(workplace.place))
            return workplace;
        if (saysHow && part.startsWith(workplace.place) && canBeTown(workplace.place, role))
            return workplace;
        // "Landsberg am Lech", a line of its own.
        static const QRegularExpression atRiver(
            u"^\\p{Lu}[\\p{L}-]{2,} (?:am|an der|ob der|a\\. ?d\\.) \\p{Lu}[\\p{L}-]{2,}$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (parts.size() == 1 && atRiver.match(part).hasMatch() && canBeTown(part, role))
            return {part, RemoteWork::Unknown};
        const bool isAmongFacts = parts.size() > 1 && std::any_of(parts.begin(), parts.end(), isFact);
        if (isAmongFacts && !isFact(part) && canBeTown(part, role) && title.contains(part) &&
            lettersOf(part) != lettersOf(company))
            return {part, RemoteWork::Unknown};
    }
    // "Technical · Norwich · Part-time": what is neither a fact nor the company nor a department.
    if (parts.size() > 1 && std::any_of(parts.begin(), parts.end(), isFact)) {
        const auto town = std::find_if(parts.rbegin(), parts.rend(), [&](const QString &written) {
            const QString part = withoutHow(written);
            return !isFact(part) && canBeTown(part, role) && lettersOf(part) != lettersOf(company) &&
                   !isDepartment(part) && !hasLegalForm(part);
        });
        if (town != parts.rend())
            return {withoutHow(*town), workplaceIn(*town).remote};
    }
    return {};
}

/// The town in a list of facts that stand on lines of their own, "Permanent", "Kassel", "Hybrid": the line
/// that
/// @p title has as well, else the only one that is no fact and can be a town.
QString townInList(const QStringList &lines, const QString &role, const QString &title,
                   const QString &company)
{
    constexpr qsizetype longestFact = 45; // characters
    constexpr qsizetype mostFacts = 14;
    QStringList unknown;
    int facts = 0;
    qsizetype seen = 0;
    for (const QString &line : lines) {
        if (isButtonOfPosting(line))
            continue;
        if (line.size() > longestFact || line.endsWith(u'.') || ++seen > mostFacts)
            break;
        if (isFact(line))
            ++facts;
        else if (canBeTown(line, role) && lettersOf(line) != lettersOf(company) && !isDepartment(line))
            unknown << line;
        // A list ends where another kind of thing is told.
        if (facts > 0 && unknown.size() > 3)
            break;
    }
    if (facts == 0)
        return {};
    // The company, which a title may name as well, stands above it.
    const auto titled = std::find_if(unknown.rbegin(), unknown.rend(), [&](const QString &line) {
        return title.contains(line) && !role.contains(line);
    });
    if (titled != unknown.rend())
        return *titled;
    // Where nobody is known yet, who seeks stands on top of the list.
    constexpr qsizetype withCompany = 2;
    if (company.isEmpty() && unknown.size() == withCompany && unknown.constFirst() == lines.constFirst())
        unknown.removeFirst();
    return unknown.size() == 1 && facts > 1 ? unknown.constFirst() : QString();
}

/// A company's name and behind a dash a place, "Salinas Reunidas - Torre del Mar (Málaga)", or behind "en"
/// one with its state: "Troqueles Zarape en Saltillo, Coah."
std::pair<QString, QString> companyAndPlace(const QString &line)
{
    static const QRegularExpression both(
        u"^(.{2,60}?)\\s+[-–—|·]\\s+(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40}(?:\\s\\([\\p{L}\\p{M} .'’-]{2,30}\\)|,\\s?[\\p{L}\\p{M} .'’-]{2,30}))$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inState(
        u"^(.{2,60}?)\\s+en\\s+(\\p{Lu}[\\p{L} .'’-]{1,40}, \\p{Lu}[\\p{L}.]{1,6}\\.)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    auto match = both.match(line);
    if (!match.hasMatch())
        match = inState.match(line);
    return {match.captured(1), match.captured(2)};
}

} // namespace

Posting postingInHead(const PageFacts &page, const QString &role, const QString &described, bool namesCompany,
                      const QString &company)
{
    const QStringList lines = linesOfHead(page.words, role, described);
    Posting posting = postingInWords(lines.join(u'\n'), page.lang);
    posting.role = {};
    if (isPartByHost(posting.company.value, QUrl(page.url).host()))
        posting.company = {};
    for (const QString &written : lines) {
        if (isLabelOfPosting(written) && !written.contains(u':'))
            continue; // "Remote job" says nothing before its value does
        // "Camping Les Aigrettes, Saint-Hilaire (85) – full-time": whose it is stands in front of where.
        const QString front = company + u", "_s;
        const bool isBehindName = !company.isEmpty() && written.startsWith(front);
        const QString line = isBehindName ? written.sliced(front.size()) : written;
        const RemoteWork remote =
            std::max(remoteInLine(line), workplaceIn(spokenFact(line, u"workplace")).remote);
        if (!posting.employment)
            posting.employment =
                told(employmentIn({spokenFact(line, u"job")}).words, FactSource::Words, true);
        if (!posting.remote && remote != RemoteWork::Unknown)
            posting.remote = {remote, FactSource::Words, true};
        if (posting.place)
            continue;
        const Workplace workplace = workplaceIn(line);
        if (const QString place = placeInLine(workplace.place); !place.isEmpty())
            posting.place = told(place, FactSource::Words, true);
        // "Support · España · 100% remoto".
        const QStringList parts = partsOfFacts(line);
        // "Madrid, España · hace 2 semanas · 63 solicitudes".
        const auto part = std::find_if(parts.begin(), parts.end(), [](const QString &one) {
            return isCountry(one) || !placeInLine(one).isEmpty();
        });
        if (!posting.place && parts.size() > 1 && part != parts.end())
            posting.place = told(*part, FactSource::Words, true);
        if (posting.place && !posting.remote && workplace.remote != RemoteWork::Unknown)
            posting.remote = {workplace.remote, FactSource::Words, true};
    }
    for (auto line = lines.begin(); line != lines.end() && !posting.place; ++line) {
        const Workplace workplace = placeAmongFacts(*line, role, page.title, company);
        posting.place = told(workplace.place, FactSource::Words, true);
        if (posting.place && !posting.remote && workplace.remote != RemoteWork::Unknown)
            posting.remote = {workplace.remote, FactSource::Words, true};
    }
    if (!posting.place)
        posting.place = told(townInList(lines, role, page.title, company), FactSource::Words, true);
    for (auto line = lines.begin(); line != lines.end() && !posting.salary; ++line) {
        // A sentence may speak of another sum; it is read with the text.
        const bool isOther =
            line->endsWith(u'.') || isEstimatedPayAt(lines, line - lines.begin()) || isMoneyOfFirm(*line);
        const auto salary = isOther ? std::nullopt : salaryIn(*line);
        if (salary && salary->unit != SalaryUnit::Unknown)
            posting.salary = told(toText(*salary), FactSource::Words, true);
    }
    // "Department of Coastal Affairs", and below it the agency that hires.
    static const QRegularExpression ministry(
        u"^(?:(?:u\\.?s\\.? )?(?:department|ministry) (?:of|for)|(?:bundes)?ministerium|minist[èe]re|"
        "ministerio|ministerie)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isBelow = lines.size() > 1 && ministry.match(lines.front()).hasMatch() &&
                         soundsLikeCompany(lines[1]) && !isButtonOfPosting(lines[1]);
    // "Posted 19 November by Brookhill Recruitment", "Veröffentlicht von ...".
    static const QRegularExpression by(
        u"^(?:posted|listed|advertised|veröffentlicht|eingestellt|publiée?|publicad[oa])\\b[^:|]{0,40}?\\s"
        "(?:by|von|par|por) (\\p{Lu}[^|·•,:]{1,60})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto line = lines.begin(); line != lines.end() && namesCompany && !posting.company; ++line) {
        const QString named = by.match(*line).captured(1).trimmed();
        if (!named.isEmpty() && soundsLikeCompany(named))
            posting.company = told(named, FactSource::Words, true);
    }
    // "Hallbach Sensorik GmbH · Ravensburg · Vollzeit", right below the role.
    constexpr qsizetype rightBelow = 3; // lines
    for (const QString &line : lines.mid(0, rightBelow)) {
        const QStringList parts = partsOfFacts(withoutRating(line));
        const QString first = parts.isEmpty() ? QString() : withoutRating(parts.constFirst().trimmed());
        if (!posting.company && !first.isEmpty() && hasLegalForm(first) && soundsLikeCompany(first))
            posting.company = told(first, FactSource::Words, true);
    }
    // "Accountant H/F" and the company in one heading.
    for (auto one = page.h1.begin(); one != page.h1.end() && namesCompany && !posting.company; ++one) {
        const QString behind = one->startsWith(role) ? one->sliced(role.size()).trimmed() : QString();
        if (behind.size() > 2 && behind[0].isUpper() && soundsLikeCompany(behind) && !soundsLikeRole(behind))
            posting.company = told(behind, FactSource::Words, true);
    }
    // A line that is a day and nothing else: when it was put there.
    static const QRegularExpression onlyDay(
        u"^(?:\\p{L}{5,10},? (?:le |den |el )?)?(?:\\d{1,2}[./-]\\d{1,2}[./-]20\\d{2}|\\d{1,2}\\.? "
        u"\\p{L}{3,10}\\.? "
        u"20\\d{2}|20\\d{2}-\\d{2}-\\d{2}|"
        "\\p{L}{3,10}\\.? \\d{1,2}, 20\\d{2})(?:,? (?:à |um |at |a las )?\\d{1,2}[:h.]\\d{2}(?: Uhr)?)?(?:,? (?:by|par|von|por) [\\p{L} .'’-]{2,40})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto line = lines.begin(); line != lines.end() && !posting.postedOn; ++line) {
        const auto found = onlyDay.match(*line);
        const QDate day = found.hasMatch() ? dayInSentence(*line, page.lang) : QDate();
        // A day below a word alone is what that says: "Beginn".
        static const QRegularExpression digit(u"\\d"_s);
        const bool isSecond = line != lines.begin() && !std::prev(line)->contains(digit);
        if (day.isValid() && !isSecond && (!posting.closesOn || day < posting.closesOn.value))
            posting.postedOn = {day, FactSource::Words, true};
    }
    // "Ref. Apec : 178902441W" may stand in front.
    static const QRegularExpression number(u"^.{2,40}\\s?:\\s*\\S*\\d\\S*$"_s);
    const auto isPassedOver = [](const QString &line) {
        return number.match(line).hasMatch() || isButtonOfPosting(line) || salaryIn(line).has_value();
    };
    const auto front = std::find_if_not(lines.begin(), lines.end(), isPassedOver);
    const QString name = isBelow ? lines[1] : front == lines.end() ? QString() : withoutRating(*front);
    const auto [namedThere, town] = companyAndPlace(name);
    if (!namedThere.isEmpty() && soundsLikeCompany(namedThere)) {
        if (!posting.place)
            posting.place = told(town, FactSource::Words, true);
        if (namesCompany && !posting.company)
            posting.company = told(namedThere, FactSource::Words, true);
    }
    if (namesCompany && !posting.company && !name.isEmpty() && soundsLikeCompany(name))
        posting.company = told(name, FactSource::Words, true);
    // "Wrekin Vale School", and "Shropshire" below it.
    const auto below = front == lines.end() ? lines.end() : std::next(front);
    if (namesCompany && !posting.place && below != lines.end() &&
        posting.company.value == withoutRating(*front) && canBeTown(*below, role) && !isFact(*below) &&
        !isDepartment(*below) && !below->endsWith(u'.'))
        posting.place = told(*below, FactSource::Words, true);
    return posting;
}

} // namespace afterword
