// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/pagehead.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/facts/salary.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostLines = 40;
constexpr qsizetype longestTag = 120; ///< characters; what is longer is a sentence

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^[-•*·]\\s+"_s);
    return QString(line).remove(bullet);
}

/// The lines behind the first that is the role, up to where the text begins.
QStringList linesOfHead(const QString &words, const QString &role, const QString &described)
{
    constexpr qsizetype enough = 15; // letters that tell one line from another
    const QString title = lettersOf(role);
    if (title.isEmpty())
        return {};
    const QString text = lettersOf(described.left(longestTag * 4));
    QStringList head;
    bool isBehind = false;
    for (const QString &line : linesWithText(words)) {
        const QString letters = lettersOf(line);
        if (!isBehind) {
            isBehind = letters.startsWith(title);
            continue;
        }
        const bool isText = line.size() > longestTag ||
                            (letters.size() >= enough && text.startsWith(letters)) ||
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

/// Whether @p line can be a company's name: short, and nothing else that stands in a head.
bool soundsLikeCompany(const QString &line)
{
    constexpr qsizetype longestName = 60;
    static const QRegularExpression sign(u"[:·•|?!]|\\.$|\\d|[€$£]"_s);
    static const QRegularExpression kind(
        u"\\b(?:e\\.\\s?V|Inc|Ltd|Co|Corp|S\\.A|S\\.L|S\\.p\\.A|S\\.r\\.l)\\.$"_s);
    const Workplace workplace = workplaceIn(line);
    return line.size() <= longestName && !QString(line).remove(kind).contains(sign) && line[0].isUpper() &&
           workplace.remote == RemoteWork::Unknown && placeInLine(line).isEmpty() &&
           !isLabelOfPosting(line) && !isKindOfEmployment(line) && remoteInLine(line) == RemoteWork::Unknown;
}

/// Parts of a line of facts, such as "Perth | £50,000 - £55,000 a year | Permanent".
QStringList partsOfFacts(const QString &line)
{
    static const QRegularExpression dots(u"\\s*[|·•]\\s*"_s);
    return line.split(dots, Qt::SkipEmptyParts);
}

/// Whether @p part of a line of facts tells how one is employed, what one earns or from where one works.
bool isFact(const QString &part)
{
    const Workplace workplace = workplaceIn(part);
    const QStringList kinds = part.split(u',', Qt::SkipEmptyParts);
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
    return shape.match(name).hasMatch() && name.count(u' ') < mostWords && !soundsLikeRole(name) &&
           !isLabelOfPosting(name) && !isKindOfEmployment(name) && !isButtonOfPosting(name) &&
           !role.contains(name, Qt::CaseInsensitive);
}

/// Whether @p place is where one may live to work from there: "Remote (Europe)", "Remote - US".
bool isWide(const QString &place)
{
    static const QRegularExpression areas(u"^(?:US|EU|EMEA|DACH|LATAM|APAC|Europ[ea]|Worldwide)$"_s);
    return isCountry(place) || areas.match(place).hasMatch();
}

/// The place in a line that says beside it how far one works there: "Hull, on-site", "Full-time · München,
/// remote possible"; or beside other facts, where @p title has it too.
Workplace placeAmongFacts(const QString &line, const QString &role, const QString &title)
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
        if (isAmongFacts && !isFact(part) && canBeTown(part, role) && title.contains(part))
            return {part, RemoteWork::Unknown};
    }
    return {};
}

/// A company's name and behind a dash a place: "Salinas Reunidas - Torre del Mar (Málaga)".
std::pair<QString, QString> companyAndPlace(const QString &line)
{
    static const QRegularExpression both(
        u"^(.{2,60}?)\\s+[-–—|·]\\s+(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40}(?:\\s\\([\\p{L}\\p{M} .'’-]{2,30}\\)|,\\s?[\\p{L}\\p{M} .'’-]{2,30}))$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = both.match(line);
    return {match.captured(1), match.captured(2)};
}

} // namespace

Posting postingInHead(const PageFacts &page, const QString &role, const QString &described, bool namesCompany)
{
    const QStringList lines = linesOfHead(page.words, role, described);
    Posting posting = postingInWords(lines.join(u'\n'), page.lang);
    posting.role = {};
    for (const QString &line : lines) {
        if (isLabelOfPosting(line) && !line.contains(u':'))
            continue; // "Remote job" says nothing before its value does
        const RemoteWork remote = remoteInLine(line);
        if (!posting.remote && remote != RemoteWork::Unknown)
            posting.remote = {remote, FactSource::Words, true};
        if (posting.place)
            continue;
        const Workplace workplace = workplaceIn(line);
        if (const QString place = placeInLine(workplace.place); !place.isEmpty())
            posting.place = told(place, FactSource::Words, true);
        // "Support · España · 100% remoto".
        static const QRegularExpression dots(u"\\s*[|·•]\\s*"_s);
        const QStringList parts = line.split(dots, Qt::SkipEmptyParts);
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
        const Workplace workplace = placeAmongFacts(*line, role, page.title);
        posting.place = told(workplace.place, FactSource::Words, true);
        if (posting.place && !posting.remote && workplace.remote != RemoteWork::Unknown)
            posting.remote = {workplace.remote, FactSource::Words, true};
    }
    for (auto line = lines.begin(); line != lines.end() && !posting.salary; ++line) {
        // A sentence may speak of another sum; it is read with the text.
        const auto salary = line->endsWith(u'.') ? std::nullopt : salaryIn(*line);
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
    // "Ref. Apec : 178902441W" may stand in front.
    static const QRegularExpression number(u"^.{2,40}\\s?:\\s*\\S*\\d\\S*$"_s);
    const auto isPassedOver = [](const QString &line) {
        return number.match(line).hasMatch() || isButtonOfPosting(line);
    };
    const auto front = std::find_if_not(lines.begin(), lines.end(), isPassedOver);
    const QString name = isBelow ? lines[1] : front == lines.end() ? QString() : *front;
    const auto [company, town] = companyAndPlace(name);
    if (!company.isEmpty() && soundsLikeCompany(company)) {
        if (!posting.place)
            posting.place = told(town, FactSource::Words, true);
        if (namesCompany && !posting.company)
            posting.company = told(company, FactSource::Words, true);
    }
    if (namesCompany && !posting.company && !name.isEmpty() && soundsLikeCompany(name))
        posting.company = told(name, FactSource::Words, true);
    return posting;
}

} // namespace afterword
