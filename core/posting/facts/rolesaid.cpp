// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/rolesaid.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingwords.h"
#include "core/posting/witnesses/contradictions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether @p line is @p job, or calls it out. Whole pages are asked: long lines and those without it at
/// once.
bool isLineOf(const QString &line, const QString &job)
{
    constexpr qsizetype longest = 120; // characters
    return line.size() <= longest && line.contains(job, Qt::CaseInsensitive) &&
           (lettersOf(line) == lettersOf(job) || lettersOf(jobInHeading(line)) == lettersOf(job));
}

/// @p role without the posting's number behind it, and the dash that parts them: "Eel Warden - 26001".
QString withoutNumber(QString role)
{
    static const QRegularExpression number(
        u"\\s*[-–—]?\\s*\\((?:Req|Ref|Job|ID|Nr|No|Kennziffer|Réf)\\b[^()]{0,20}\\d\\w*\\)$|"
        "\\s*[-–—]?\\s*\\(?\\s*[A-Z]{0,4}[-_ ]?\\d{4,}[A-Z]{0,3}\\s*\\)?$|\\s*[-–—|·]$"_s);
    return role.remove(number);
}

/// The line above a list of facts with labels: "Teaching Assistant", "Pay: £25,185", "Contract: permanent". A
/// school, a town or a kind of contract may stand between: a line that sounds like a role comes before the
/// one right above. Empty where there is none.
QString lineAboveLabels(const QStringList &lines)
{
    constexpr qsizetype longestRole = 90; // characters
    constexpr qsizetype between = 2;      // lines
    constexpr qsizetype shortRole = 60;   // characters; further above a sentence may name a role
    const auto isFact = [&](qsizetype index) {
        return lines[index].contains(u": "_s) && isLabelOfPosting(lines[index]);
    };
    const auto isName = [&](const QString &line) {
        return !isHeadingOfFacts(line) && line.size() <= longestRole && line[0].isUpper() &&
               !line.endsWith(u'.') && !line.contains(u':') && !saysThatJobsStandHere(line) &&
               !isLabelOfPosting(line) && !isButtonOfPosting(line) && !isKindOfEmployment(line);
    };
    for (qsizetype index = 1; index + 1 < lines.size(); ++index) {
        if (!isFact(index) || !isFact(index + 1))
            continue;
        for (qsizetype at = index - 1; at >= std::max<qsizetype>(0, index - 1 - between); --at) {
            const bool isNear = at + 1 == index || lines[at].size() <= shortRole;
            if (isNear && isName(lines[at]) && soundsLikeRole(lines[at]))
                return lines[at];
        }
        return isName(lines[index - 1]) ? lines[index - 1] : QString();
    }
    return {};
}

/// The line right below a heading that says only that jobs stand there: "Vacancies", and "Teaching Assistant"
/// below it. Empty where that names no role, or where several follow each other.
QString lineBelowHeading(const PageFacts &page, const QStringList &lines)
{
    constexpr qsizetype longestRole = 90; // characters
    const auto names = [&](const QString &line) {
        return line.size() <= longestRole && !line.isEmpty() && line[0].isUpper() && !line.endsWith(u'.') &&
               !line.contains(u':') && !isLabelOfPosting(line) && soundsLikeRole(line);
    };
    for (const QString &heading : page.h1) {
        const qsizetype at = saysThatJobsStandHere(heading) ? lines.lastIndexOf(heading.simplified()) : -1;
        if (at >= 0 && names(lines.value(at + 1)) && !names(lines.value(at + 2)))
            return lines[at + 1];
    }
    return {};
}

/// A page without such a heading: the role is the line above its facts, else its first short line that sounds
/// like one.
Posting roleInLines(const PageFacts &page)
{
    constexpr qsizetype longestRole = 60; // characters
    constexpr qsizetype mostLines = 12;
    Posting posting;
    const QStringList all = linesWithText(page.words);
    if (const QString above = lineAboveLabels(all); !above.isEmpty()) {
        posting.role = told(withoutNumber(above), FactSource::Words, true);
        return posting;
    }
    if (const QString below = lineBelowHeading(page, all); !below.isEmpty()) {
        posting.role = told(withoutNumber(jobInHeading(below)), FactSource::Words, true);
        return posting;
    }
    // "Rowing Club - Vacancy: Boathouse Manager" above a line "Boathouse Manager": no other's name in a menu.
    const QString titled = postingInTitle(page.title, {}).role.value;
    static const QRegularExpression cells(u"[\\n\\t]"_s); // a table may hold the whole page
    const QStringList pieces = page.words.split(cells, Qt::SkipEmptyParts);
    const bool isLine =
        soundsLikeRole(titled) && std::any_of(pieces.begin(), pieces.end(), [&](const QString &piece) {
            const QString line = piece.simplified();
            return isLineOf(line, titled);
        });
    if (isLine) {
        posting.role = told(withoutNumber(titled), FactSource::Words, true);
        return posting;
    }
    // "Regatta & Head" of a menu or a side column: what stands in the page itself comes before it.
    QSet<QString> beside;
    for (const QString &block : page.beside) {
        for (const QString &line : linesWithText(block))
            beside.insert(line);
    }
    QStringList lines = all.mid(0, mostLines);
    lines.removeIf([&](const QString &line) { return beside.contains(line); });
    const auto isRole = [&](const QString &written) {
        const QString line = jobInHeading(written); // "We're hiring: Barista"
        // "Come and cook with us!" calls, and names no role.
        static const QRegularExpression call(u"\\b(?:us|uns|nous|nosotros)\\s*[!.…]*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return !call.match(line).hasMatch() && !line.isEmpty() && line.size() <= longestRole &&
               line[0].isLetter() && !line.contains(u':') && !line.endsWith(u'.') &&
               !isLabelOfPosting(line) && !isButtonOfPosting(line) && soundsLikeRole(line);
    };
    auto found = std::find_if(lines.begin(), lines.end(), isRole);
    if (found == lines.end()) {
        lines = all.mid(0, mostLines);
        found = std::find_if(lines.begin(), lines.end(), isRole);
    }
    if (found != lines.end()) {
        posting.role = {withoutNumber(jobInHeading(found->section(u',', 0, 0).simplified())),
                        FactSource::Words, true};
    }
    return posting;
}

/// A page whose heading is whose it is, "Sorley Parish Council" of the title "Sorley Parish Council | Vacancy
/// for Clerk": the job is what the title has beside it, where the page has that as a line.
Posting jobBesideHeading(const PageFacts &page, const QString &heading)
{
    static const QRegularExpression joint(u"^\\s*[|:·»–—-]\\s*(?=\\S)"_s);
    const QString title = plainLine(page.title);
    const QString name = plainLine(heading);
    if (name.isEmpty() || soundsLikeRole(name) || !title.startsWith(name))
        return {};
    const QString behind = title.sliced(name.size());
    const auto match = joint.match(behind);
    const QString written = match.hasMatch() ? behind.sliced(match.capturedEnd()) : QString();
    const QString job = jobInHeading(written);
    const QString letters = lettersOf(job);
    // "Otterburn Vets - Prices" names no job.
    const bool isCalledOut = job != written && written.endsWith(job, Qt::CaseInsensitive);
    if (letters.isEmpty() || (!isCalledOut && !soundsLikeRole(job)) || saysThatJobsStandHere(job))
        return {};
    const QStringList lines = linesWithText(page.words);
    const bool isLine =
        std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return isLineOf(line, job); });
    if (!isLine)
        return {};
    Posting posting;
    posting.role = told(withoutNumber(job), FactSource::Words, true);
    posting.company = told(name, FactSource::Words, true);
    return posting;
}

/// "Tenancy Support Worker" of the heading "Lantern Housing: Tenancy Support Worker", where the page names
/// the one in front elsewhere too, or @p company is called so.
Posting jobBehindName(const PageFacts &page, const QString &heading, const QString &company)
{
    static const QRegularExpression both(u"^(\\p{Lu}[^:|]{2,60}): (\\p{Lu}[^:|]{2,90})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString line = plainLine(heading);
    const auto match = both.match(line);
    const QString name = match.captured(1);
    const QString job = match.captured(2);
    // "Vacancy: Barista" calls, "Manager: Night Shift" tells more of the job.
    if (!match.hasMatch() || jobInHeading(line) != line || soundsLikeRole(name) || !soundsLikeRole(job) ||
        isLabelOfPosting(line))
        return {};
    const bool isNamed = company.isEmpty() ? page.pictures.contains(name) || page.words.count(name) > 2
                                           : company.startsWith(name, Qt::CaseInsensitive);
    if (!isNamed)
        return {};
    Posting posting;
    posting.role = told(withoutNumber(job), FactSource::Words, true);
    if (company.isEmpty())
        posting.company = told(name, FactSource::Words, true);
    return posting;
}

/// Whether the page's title goes on with other things where a heading has @p bracketed behind @p role, a
/// place that the page names once more: "Line Cook - food/beverage" of "Line Cook (Asheville)".
bool isTitledWithout(const PageFacts &page, const QString &role, const QString &bracketed)
{
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L} .'’-]{2,30}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression joint(u"^ (?:[-–—|·]|in \\p{Lu})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString title = plainLine(page.title);
    // "Barista wanted - food/beverage" of the role "Barista".
    const bool isParted = (title.startsWith(role) && joint.match(title.sliced(role.size())).hasMatch()) ||
                          jobInHeading(title.section(u" - "_s, 0, 0)) == role;
    const QString town = bracketed.section(u' ', -1); // "Southeast Portland", on a page of Portland's
    return isParted && name.match(bracketed).hasMatch() && !isKindOfEmployment(bracketed) &&
           !soundsLikeRole(bracketed) && page.words.count(town, Qt::CaseInsensitive) > 1;
}

} // namespace

Posting postingInHeadings(const PageFacts &page, const QString &company, const QString &place)
{
    Posting posting;
    const QString title = lettersOf(page.title);
    auto heading = std::find_if(page.h1.begin(), page.h1.end(), [&](const QString &one) {
        const QString own = lettersOf(one);
        return !own.isEmpty() && title.contains(own);
    });
    if (heading == page.h1.end())
        heading = std::find_if(page.h1.begin(), page.h1.end(), soundsLikeRole);
    if (heading == page.h1.end() && page.h1.size() == 1)
        heading = page.h1.begin();
    // "Vacancies" is a page's heading and no job's.
    if (heading == page.h1.end() || saysThatJobsStandHere(*heading))
        return roleInLines(page);
    if (const Posting other = jobBesideHeading(page, *heading); other.role)
        return other;
    if (const Posting named = jobBehindName(page, *heading, company); named.role)
        return named;
    const Posting said = postingInTitle(*heading, {});
    // "Store Manager - Preston", a job in Preston.
    const QString town = lettersOf(place.section(u',', 0, 0));
    const bool isTown = !town.isEmpty() && lettersOf(said.company.value) == town;
    // "Nurse - Night Ward | Larkspur Health | LinkedIn": the title has another company beside all of it.
    const Posting titled = said.company ? postingInTitle(page.title, {}) : Posting();
    const bool isWhole = titled.company && lettersOf(titled.role.value) == lettersOf(*heading);
    const bool namesBoth = said.role && said.company && !isTown && !isWhole &&
                           (company.isEmpty() || namesTheSame(company, said.company.value));
    const QString role = namesBoth ? said.role.value : withoutNumber(jobInHeading(plainLine(*heading)));
    // "Senior Backend Engineer (Remote, EU)".
    static const QRegularExpression bracket(u"\\s*\\(([^()]*)\\)\\s*$"_s);
    const auto bracketed = bracket.match(role);
    const RemoteWork remote =
        bracketed.hasMatch() ? workplaceIn(bracketed.captured(1)).remote : RemoteWork::Unknown;
    if (remote != RemoteWork::Unknown)
        posting.remote = {remote, FactSource::Words, true};
    // "Line cook (Rockland)", where the page tells others of the "Line cook".
    const QString withoutBracket = QString(role).remove(bracket);
    const QString linked = plainLine(metaText(page, u"og:title"_s));
    const bool isTold =
        bracketed.hasMatch() &&
        (withoutBracket == linked || isTitledWithout(page, withoutBracket, bracketed.captured(1)));
    if (isTold && bracketed.captured(1).at(0).isUpper() && remote == RemoteWork::Unknown) {
        posting.role = {withoutBracket, FactSource::Words, true};
        posting.place = {bracketed.captured(1), FactSource::Words, true};
        return posting;
    }
    if (!role.isEmpty())
        posting.role = {remote == RemoteWork::Unknown ? role : QString(role).remove(bracket),
                        FactSource::Words, true};
    if (namesBoth)
        posting.company = {said.company.value, FactSource::Words, true};
    return posting;
}

QString withForWhom(const QString &role, const QString &words)
{
    constexpr qsizetype front = 20'000; // characters
    if (role.isEmpty() || role.endsWith(u')'))
        return role;
    const QRegularExpression line(
        u"^"_s + QRegularExpression::escape(role) +
            u"( ?\\((?:[mwfdhxi]|div)(?:\\s?[/|*,]\\s?(?:[mwfdhxi]|div)){1,3}\\))$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption |
            QRegularExpression::UseUnicodePropertiesOption);
    return role + line.match(words.left(front)).captured(1);
}

QString withoutCompany(const QString &role, const QString &company)
{
    static const QRegularExpression joining(
        u"\\s+(?:for|at|with|bei|beim|für|chez|pour|en|para|bij|@|[-–—|])\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (company.isEmpty() || !role.endsWith(company, Qt::CaseInsensitive))
        return role;
    const QString front = role.chopped(company.size());
    const auto match = joining.match(front);
    return match.hasMatch() && match.capturedStart() > 0 ? front.first(match.capturedStart()) : role;
}

bool addsWhereToRole(const Posting &posting, const QString &role)
{
    static const QRegularExpression parting(u"^\\s*(?:[-–—|·,(@]|at\\b|in\\b|bei\\b|chez\\b)"_s);
    const QString title = posting.role.value;
    if (!title.startsWith(role, Qt::CaseInsensitive) || role.size() == title.size())
        return false;
    const QString rest = title.sliced(role.size());
    const QString letters = lettersOf(rest);
    const QString town = lettersOf(posting.place.value.section(u',', 0, 0));
    const QString company = lettersOf(posting.company.value);
    return parting.match(rest).hasMatch() &&
           ((!town.isEmpty() && letters.contains(town)) || (!company.isEmpty() && letters.contains(company)));
}

} // namespace afterword
