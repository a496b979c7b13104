// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/byfirstletter.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What may stand behind a title: nothing, or the number of the posting.
bool isNumberOfPosting(const QString &text)
{
    static const QRegularExpression number(u"^(?:\\W*[A-Z]{0,4}[-_ ]?\\d{3,}\\W*)?$"_s);
    return number.match(text).hasMatch();
}

/// @p text, which ends with a line feed, without the items of a list at its end.
QString withoutLastList(QString text)
{
    for (qsizetype end = text.size(); end > 0; end = text.size()) {
        const qsizetype begin = end < 2 ? 0 : text.lastIndexOf(u'\n', end - 2) + 1;
        if (!QStringView(text).sliced(begin).startsWith(u"- "_s))
            break;
        text.truncate(begin);
    }
    return text;
}

/// The line on which the posting with @p title begins; -1 where none tells it.
qsizetype lineOfRole(const QStringList &lines, const QString &title)
{
    static const QRegularExpression crumb(u"^\\s*[/›»>]\\s*$"_s);
    static const QRegularExpression joint(u"^\\s*[-–—|,:(/]"_s);
    qsizetype first = -1;
    qsizetype longer = -1; // "Occupational Therapist - Community Rehabilitation"
    QString above;
    for (qsizetype index = 0; index < lines.size() && !title.isEmpty(); ++index) {
        const QString line = lines[index].simplified();
        const QString before = above;
        above = line.isEmpty() ? above : line;
        // "Offre n° 216LWDZ Aide-soignant", "Job Description - Operator".
        constexpr qsizetype longestFront = 30; // characters
        const bool isAtEnd = first < 0 && longer < 0 && line.size() > title.size() &&
                             line.size() <= title.size() + longestFront &&
                             line.endsWith(title, Qt::CaseInsensitive);
        if (isAtEnd)
            longer = index;
        // "Koch / Köchin gesucht" of the role "Koch / Köchin".
        constexpr qsizetype longestCall = 30; // characters
        const bool isCall = !line.contains(u':') && line.size() <= title.size() + longestCall &&
                            line.contains(title, Qt::CaseInsensitive) && line != title &&
                            lettersOf(jobInHeading(line)) == lettersOf(title);
        if (isCall && !crumb.match(before).hasMatch())
            return index;
        if (!line.startsWith(title, Qt::CaseInsensitive))
            continue;
        const QString rest = line.sliced(title.size());
        // "Accountant H/F Northwind" as one heading.
        static const QRegularExpression name(u"^\\s\\p{Lu}.{1,40}$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const bool isJoined = joint.match(rest).hasMatch() || name.match(rest).hasMatch();
        if (longer < 0 && line.size() < 2 * title.size() + 40 && isJoined)
            longer = index;
        // A number of the posting may stand behind it.
        if (!isNumberOfPosting(rest))
            continue;
        if (first < 0)
            first = index;
        // The way through the site that ends with it stands above it.
        if (!crumb.match(before).hasMatch())
            return index;
    }
    return first >= 0 ? first : longer;
}

} // namespace

bool isHeadingOfOthers(const QString &line)
{
    static const QString kinds =
        u"(similar|related|other|more|further) (jobs|openings|positions|roles|vacancies)|(?:similar|related) "
        u"opportunities|(?:jobs|vacancies|positions|roles) (?:from|at|by|with) (?:this|the same) "
        u"(?:employer|company|organi[sz]ation)|(?:more|other) from this (?:employer|company)|job interest "
        u"cards?|"
        u"(?:mehr|andere) (?:jobs|stellen\\w*)|stellen\\w* (?:des|der) (?:gleichen|selben) \\w+|"
        u"(?:offres|annonces|postes) (?:d['’]emploi )?(?:du même|de la même|de cet(?:te)?|par le même) \\w+|"
        u"ofertas (?:del mismo|de la misma|de est[ea]) \\w+|ähnliche "
        u"(jobs|stellen)|"
        "weitere (jobs|stellen(angebote)?)|vorgeschlagene (jobs|stellen\\w*|angebote)|das könnte (sie|dich) "
        "auch interessieren|(?:jobs|stellen\\w*), "
        "die (?:dich|sie) (?:auch )?interessieren k(?:ö|o)nnten|offres similaires|autres "
        "offres|ces offres pourraient|ofertas similares|otras ofertas|más (empleos|ofertas)|andere vacatures|"
        "vergelijkbare vacatures|emplois similaires|postes similaires|(?:we are |we['’]re )?also (?:on our jobs page|hiring|looking for|wanted)|auch (?:noch )?gesucht|(?:wir suchen|gesucht:?) außerdem|außerdem suchen wir|nous (?:recherchons|recrutons) aussi|également à pourvoir|también buscamos|entradas relacionadas|related posts|ähnliche beiträge|articles similaires"_s;
    static const ByFirstLetter others(u"^"_s, {kinds}, u"\\b.*$"_s);
    return others.match(line);
}

namespace {

/// Whether @p line only leads to the form or to others: what stands below it may still be of the job.
bool isWayOn(const QString &line)
{
    static const QRegularExpression way(
        u"^(apply for this (job|position|role)|share this.*|partager( .*)?|compartir|drucken|stelle "
        "(drucken|teilen)|diese stelle teilen|schnellbewerbung in \\d+ \\w+|submit your application|report (this )?(job|ad|posting).*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return way.match(line).hasMatch();
}

constexpr qsizetype paragraph = 100; ///< characters; what is shorter may all be facts

/// Whether a text follows soon behind line @p index, and no field of a form before it.
bool hasTextBehind(const QStringList &lines, qsizetype index)
{
    constexpr qsizetype near = 12; // lines
    for (const QString &line : lines.mid(index + 1, near)) {
        if (line.size() >= paragraph)
            return true;
        if (line.contains(u'*') || isFieldOfForm(line))
            return false;
    }
    return false;
}

/// Whether @p line is a button to keep, print or share what is shown.
bool isSmallButton(const QString &line)
{
    static const QRegularExpression small(
        u"^(?:drucken|teilen|print|share|partager|imprimer|compartir|imprimir|guardar|delen)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 10; // characters
    return line.size() <= longest && small.match(line).hasMatch();
}

} // namespace

PostingPart partsOfPosting(const QString &words, const QString &role, qsizetype longest)
{
    constexpr qsizetype few = 200; // characters; the foot of a page is not a posting's end before them
    const QStringList lines = words.split(u'\n');
    const QString title = role.simplified();
    const qsizetype from = lineOfRole(lines, title);
    QString part;
    bool hasText = false;
    constexpr qsizetype mostFacts = 500;
    qsizetype index = std::max<qsizetype>(from, 0);
    for (; index < lines.size() && part.size() < longest; ++index) {
        if (lines[index] == otherJobsStoodHere) {
            if (part.size() > few)
                break;
            continue;
        }
        // However short a posting is, the heading of others ends it.
        const bool endsIt = from >= 0 && part.size() > title.size() + 40 && isHeadingOfOthers(lines[index]);
        // "Merken", "Drucken" stand above a text as well; what leads to the form stands below it.
        const auto isEnd = [&] {
            return (isFootOfPosting(lines[index]) && !isSmallButton(lines[index])) ||
                   isFieldOfForm(lines[index]);
        };
        // "Apply for this job" and "Share this job" may stand between the facts and the text.
        const bool isBetween = !hasText && !endsIt &&
                               (isWayOn(lines[index]) || isRowOfButtons(lines[index])) &&
                               hasTextBehind(lines, index);
        if (isBetween)
            continue;
        if (endsIt || (part.size() > few && isEnd()))
            break;
        if (hasText && part.size() > few && isHeadingOfSite(lines[index]))
            break;
        if (part.size() > few && isLegalLink(lines[index])) {
            if (lines[index].startsWith(u"- "_s))
                part = withoutLastList(part); // "Home", "FAQ" stand in the same list
            break;
        }
        if (isButtonOfPosting(lines[index]) || (part.size() <= few && isFootOfPosting(lines[index])))
            continue;
        part += lines[index] + u'\n';
        hasText |= lines[index].size() >= paragraph || part.size() > mostFacts;
    }
    QString behind;
    for (; part.size() < longest && index < lines.size() && behind.size() < longest; ++index) {
        const QString &line = lines[index];
        if (line == otherJobsStoodHere || isHeadingOfOthers(line) || isFieldOfForm(line) ||
            isHeadingOfSite(line) || isLegalLink(line) || (isFootOfPosting(line) && !isWayOn(line)))
            break;
        behind += line + u'\n';
    }
    return {plainDescription(part), behind};
}

QString postingPartOf(const QString &words, const QString &role)
{
    return partsOfPosting(words, role, longestPosting).part;
}

} // namespace afterword
