// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/witnesses/doubts.h"

#include "core/base/anycase.h"
#include "core/posting/facts/companysaid.h"
#include "core/posting/facts/employment.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/salary.h"
#include "core/posting/facts/salarysaid.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/witnesses/contradictions.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestFact = 70; ///< characters; what is longer is a sentence
constexpr qsizetype wholePage = 500;  ///< characters; one that shows less leaves to its data what it is about

constexpr qsizetype longestSign = 20; ///< characters of what may stand behind a role or a name

/// The line of @p text around its characters from @p begin to @p end.
QStringView lineAround(QStringView text, qsizetype begin, qsizetype end)
{
    const qsizetype from = begin > 0 ? text.lastIndexOf(u'\n', begin - 1) + 1 : 0;
    const qsizetype to = text.indexOf(u'\n', end);
    return text.sliced(from, (to < 0 ? text.size() : to) - from);
}

/// The kinds of employment that @p text names of this job, by what stands near them; each once.
QStringList kindsOfJobIn(const QString &text)
{
    constexpr qsizetype front = 12'000; // characters; what stands further behind is seldom of the job
    constexpr qsizetype near = 40;      // characters
    // What comes first names a term by its reason or its length.
    static const QRegularExpression kinds = anyCase(
        u"\\b(?:(cover(?:ing)? (?:for )?(?:a )?(?:maternity|parental|sick)|(?:maternity|parental)(?: leave)? "
        u"cover|"
        "elternzeitvertretung|mutterschutzvertretung|krankheitsvertretung|remplacement "
        "(?:de|d['’]un)|sustitución|"
        "(?:\\d{1,2}|two|three|four|five|six|nine|ten|twelve|eighteen)[- ]months?(?: [\\w-]+){0,2} "
        "contract|contract "
        "(?:ends|runs "
        "until|until)|casual)|permanent|ongoing|unbefristet\\w*|festanstellung|cdi|indefinid[oa]|"
        "temporary|seasonal|befristet\\w*|fixed[- ]term|cdd|temporal|"
        "freelance|contractor|contract(?=\\s?[(,–-]\\s?\\d|\\n|$)|full[- ]?time|part[- "
        "]?time|vollzeit|teilzeit|"
        "temps (?:plein|complet|partiel)|mi-temps|int[ée]rim|zeitarbeit|(?:jornada|tiempo) (?:complet[oa]|parcial)|media jornada)\\b"_s);
    static const QRegularExpression ofJob = anyCase(
        u"\\b(?:roles?|positions?|jobs?|posts?|contract|basis|appointment|vacancy|opportunity|opening|"
        "\\w*stellen?|\\w*vertrag|\\w*anstellung|beschäftigung|gesucht|postes?|emploi|contrat|puesto|empleo|"
        "contrato|möglich|considered|posible)\\b"_s);
    const QString words = text.left(front);
    QStringList named;
    for (auto found = kinds.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        const bool isTerm = match.capturedStart(1) >= 0;
        const QString kind = isTerm ? u"temporary"_s : match.captured(0).toLower();
        const QStringView line = lineAround(words, match.capturedStart(), match.capturedEnd());
        // A line "Contract (18 months)" is a kind, the end of "Fixed Term Contract" is none.
        const qsizetype into = match.capturedStart() - (line.data() - words.constData());
        const bool isFront = into == 0 || (into == 2 && line.startsWith(u"- "_s));
        if (named.contains(kind) || (kind == u"contract"_s && !isFront))
            continue;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - near);
        const qsizetype to = std::min(words.size(), match.capturedEnd() + near);
        const bool isFact = line.size() <= longestFact && !line.endsWith(u'.');
        if (isTerm || isFact || ofJob.match(words.sliced(from, to - from)).hasMatch())
            named << kind;
    }
    return named;
}

/// How many of full-time and part-time @p kinds has, in the words of employmentIn().
int hoursIn(const QString &kinds)
{
    return int(kinds.contains(employmentIn({u"full-time"_s}).words, Qt::CaseInsensitive)) +
           int(kinds.contains(employmentIn({u"part-time"_s}).words, Qt::CaseInsensitive));
}

/// Whether @p part, or where that names no hours the whole page's @p words, tells a kind of employment that
/// @p known has not, or leaves out one of its two kinds of hours or its term.
bool tellsOtherEmployment(const QString &known, const QString &part, const QString &words)
{
    QStringList kinds = kindsOfJobIn(part);
    if (hoursIn(known) > 0 && hoursIn(employmentIn(kinds).words) == 0)
        kinds << kindsOfJobIn(words);
    // "Contract", a label or a tag, says nothing more of a job for good.
    if (!isTemporary(known))
        kinds.removeAll(u"contract"_s);
    const bool isOther = std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) {
        const QString more = employmentIn({kind}).words;
        return saidTogether(known, more) != known || contradictsEmployment(known, more);
    });
    // Boards write both hours, and an end, into what programs read where the words have one or none.
    const QString told = employmentIn(kinds).words;
    return isOther || (hoursIn(known) > 1 && hoursIn(told) == 1) ||
           (isTemporary(known) && !isTemporary(told));
}

/// Whether a line on top of @p part says that @p posting was put up on another day than its data tell.
bool namesOtherDay(const Posting &posting, const QString &part, const QString &language)
{
    constexpr qsizetype front = 3000; // characters
    constexpr qsizetype top = 25;     // lines
    static const QRegularExpression day =
        anyCase(u"^(?:- )?(?:(?:date )?(?:posted|published|listed|advertised)|veröffentlicht|online "
                u"seit|erschienen|publikation\\w*|"
                "publiée?|mise? en ligne|publicad[oa]|am \\d|(?:le |el )?\\d{1,2}[./ ])"_s);
    // "Posted 17 November by Brookhill Recruitment": of the year that the data tell.
    static const QRegularExpression withoutYear = anyCase(
        u"^(?:- )?(?:posted |listed |publicad[oa] el )?(\\d{1,2}\\.? (?:de )?\\p{L}{3,10})\\b(?!,? (?:de )?\\d{4})"_s);
    const QDate posted = posting.postedOn.value;
    bool isOther = false;
    for (const QString &line : linesWithText(part.left(front)).mid(0, top)) {
        if (line.size() > longestFact || !day.match(line).hasMatch())
            continue;
        QDate shown = dayInSentence(line, language);
        if (const auto match = withoutYear.match(line); !shown.isValid() && match.hasMatch())
            shown = dayInSentence(match.captured(1) + u' ' + QString::number(posted.year()), language);
        if (shown == posted)
            return false;
        isOther |= shown.isValid() && shown != posting.closesOn.value;
    }
    return isOther;
}

/// Whether @p part tells, without its year, another last day than @p closes: "Apply by 3 December".
bool namesOtherEnd(QDate closes, const QString &part, const QString &language)
{
    static const QRegularExpression end = anyCase(
        u"\\b(?:clos(?:e|es|ing)|deadline|apply (?:by|before)|applications? by|bewerb\\w*|bewerbungsfrist|"
        "avant le|jusqu['’]au|date limite|hasta el|antes "
        "del?|plazo)\\b[^.\\n]{0,40}?\\b(\\d{1,2}(?:st|nd|rd|th|\\.)? "
        "(?:of |de )?\\p{L}{3,10})\\b(?!,? (?:de |del )?\\d)"_s);
    const auto match = end.match(part);
    if (!match.hasMatch())
        return false;
    const QDate day = dayInSentence(match.captured(1) + u' ' + QString::number(closes.year()), language);
    return day.isValid() && day != closes;
}

/// Compares @p salary, one that is told for sure, with what @p part tells as pay.
void comparePay(Told<QString> &salary, const QString &part)
{
    constexpr qsizetype longest = 400; // characters
    static const QRegularExpression atLeast =
        anyCase(u"\\b(?:mindest\\w*(?:gehalt|lohn|entgelt)|kv|kollektivvertrag\\w*|überzahlung|minimum "
                u"(?:salary|pay|wage|of)|at least|salaire minimum|salario mínimo)\\b"_s);
    static const QRegularExpression other = anyCase(
        u"\\b(?:bonus|prämie|referral|allowance|stipend|prime|budget|\\w*zulagen?|\\w*zuschl[aä]ge?)\\b"_s);
    static const QRegularExpression whole =
        anyCase(u"\\b(?:ote|on[- ]target|variable?|commission|provision|incl\\w*|inkl\\w*)\\b"_s);
    auto pay = salaryIn(salary.value);
    if (!pay)
        return;
    bool isShown = false;
    bool isOtherUnit = false; // by the hour here, by the year there
    const QStringList lines = linesWithText(part);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = lines[at].left(longest);
        auto shown = salaryIn(line);
        if (!shown || isEstimatedPayAt(lines, at) || isMoneyOfFirm(line))
            continue;
        shown->unit = unitBeside(*shown, spanishPayIn(line));
        const bool isSame = shown->from == pay->from && shown->to == pay->to;
        if (shown->unit != SalaryUnit::Unknown && shown->unit != pay->unit) {
            isOtherUnit |= line.size() <= longestFact && !line.contains(other);
            continue;
        }
        isShown |= isSame;
        const bool isOpen = pay->openAbove || pay->openBelow;
        if (isSame && pay->from == pay->to && !isOpen && (shown->openAbove || line.contains(atLeast))) {
            pay->openAbove = true;
            salary = {toText(*pay), salary.source, true};
            return;
        }
        if (isSame && (shown->openBelow != pay->openBelow || line.contains(whole)))
            salary.isGuess = true;
        if (isSame || line.contains(other))
            continue;
        const bool isRange = pay->from == pay->to && !isOpen && shown->to > shown->from &&
                             (shown->from == pay->from || shown->to == pay->from);
        if (isRange) {
            pay->from = shown->from;
            pay->to = shown->to;
            salary = {toText(*pay), salary.source, true};
            return;
        }
        salary.isGuess = true;
    }
    salary.isGuess |= isOtherUnit && !isShown;
}

/// Whether @p role has beside the job what does not belong to it: a number, a town, a company, its hours.
bool holdsMore(const QString &role, const Posting &posting)
{
    static const QRegularExpression more =
        anyCase(u"\\d{4}|\\||:\\s|\\b(?:ref|req|job "
                u"id|kennziffer|référence)\\b|\\s[-–—]\\s(?:remote|hybrid|home[- ]?office|"
                "(?:full|part)[- ]?time|(?:voll|teil)zeit|cd[id]|permanent|temporary|contract|urgent)\\b|"
                "\\b(?:wanted|gesucht|urgent|hiring|recherche|se busca)\\b"_s);
    constexpr qsizetype shortest = 4;
    const QString town = posting.place.value.section(u',', 0, 0).section(u';', 0, 0).trimmed();
    const QString letters = lettersOf(role);
    const auto has = [&](const QString &name) {
        const QString other = lettersOf(name);
        return other.size() >= shortest && letters.contains(other);
    };
    return role.contains(more) || has(town) || has(posting.company.value);
}

/// Whether a heading, the title or the beginning of the words has @p role with a sign behind it that belongs
/// to a role: "(m/w/d)", "H/F".
bool leavesOutSign(const QString &role, const PageFacts &page)
{
    constexpr qsizetype top = 3000; // characters
    static const QRegularExpression sign(
        u"^\\s*[-–,]?\\s*\\(?(?:[mwfhdxi][/|*][mwfhdxi](?:[/|*][a-z]+)?|all genders|gn)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList shown = page.h1;
    shown << page.title << page.words.left(top);
    return std::any_of(shown.begin(), shown.end(), [&](const QString &line) {
        for (qsizetype at = line.indexOf(role); at >= 0; at = line.indexOf(role, at + 1)) {
            if (sign.match(line.mid(at + role.size(), longestSign)).hasMatch())
                return true;
        }
        return false;
    });
}

/// Whether @p words have behind @p company what belongs to a name: "Kestrel Lane Trust" for "Kestrel Lane".
bool leavesOutForm(const QString &company, const QString &words)
{
    static const QRegularExpression form(
        u"^ (?:g?GmbH|AG|SE|KG|eG|UG|e\\. "
        u"?V\\.|Ltd|Limited|plc|LLP|LLC|Inc|Pty|SAS|SARL|S\\.[AL]\\.|Trust|School|"
        "Academy|College|Council|Club|Society|Foundation|Association|Hospital|Museum)\\b"_s);
    for (qsizetype at = words.indexOf(company); at >= 0; at = words.indexOf(company, at + 1)) {
        if (form.match(words.mid(at + company.size(), longestSign)).hasMatch())
            return true;
    }
    return false;
}

/// Whether one of the page's headings is @p role, with nothing beside it but @p company or a number.
bool isHeading(const QString &role, const QString &company, const PageFacts &page)
{
    constexpr qsizetype top = 3000; // characters
    static const QRegularExpression number =
        anyCase(u"^\\W*(?:offre|job|ref\\w*|stelle\\w*)?\\W*n?[°ºo]?\\W*\\w*\\d\\w*\\W*$"_s);
    const QString name = lettersOf(company);
    const auto isRole = [&](const QString &heading) {
        const qsizetype at = heading.indexOf(role, 0, Qt::CaseInsensitive);
        if (at < 0)
            return lettersOf(heading) == lettersOf(role);
        const QString rest = (heading.first(at) + u' ' + heading.sliced(at + role.size())).simplified();
        const QString letters = lettersOf(rest);
        return letters.isEmpty() || name.contains(letters) || number.match(rest).hasMatch();
    };
    if (!page.h1.isEmpty())
        return std::any_of(page.h1.begin(), page.h1.end(), isRole);
    if (page.words.size() < wholePage)
        return true;
    const QStringList lines = linesWithText(page.words.left(top));
    return isRole(page.title) || std::any_of(lines.begin(), lines.end(), isRole);
}

/// Whether @p words, or the title or a picture of the page, show @p company, with its legal form or without.
bool isNamed(const QString &company, const QString &words, const PageFacts &page)
{
    QString name = company;
    if (hasLegalForm(name))
        name = name.section(u' ', 0, -2);
    const QString letters = lettersOf(name);
    return words.contains(name, Qt::CaseInsensitive) ||
           lettersOf(page.title + page.pictures.join(u' ')).contains(letters) ||
           lettersOf(words).contains(letters);
}

/// Whether @p source is what programs read, in which a name is as the company itself wrote it.
bool isData(FactSource source)
{
    return source == FactSource::JsonLd || source == FactSource::Microdata || source == FactSource::Rdfa;
}

} // namespace

void doubtByWords(Posting &posting, const Posting &said, const QString &part, const PageFacts &page)
{
    if (posting.employment && !posting.employment.isGuess)
        posting.employment.isGuess = isRareKind(posting.employment.value) ||
                                     contradictsEmployment(posting.employment.value, said.employment.value) ||
                                     tellsOtherEmployment(posting.employment.value, part, page.words);
    if (posting.salary && !posting.salary.isGuess)
        comparePay(posting.salary, part);
    if (posting.postedOn && !posting.postedOn.isGuess)
        posting.postedOn.isGuess = namesOtherDay(posting, part, page.lang);
    if (posting.closesOn && !posting.closesOn.isGuess)
        posting.closesOn.isGuess = namesOtherEnd(posting.closesOn.value, part, page.lang);
    if (posting.remote && said.remote && posting.remote.value != said.remote.value)
        posting.remote.isGuess = true;
}

void doubtByHead(Posting &posting, const PageFacts &page)
{
    if (posting.role && !posting.role.isGuess)
        posting.role.isGuess = holdsMore(posting.role.value, posting) ||
                               leavesOutSign(posting.role.value, page) ||
                               !isHeading(posting.role.value, posting.company.value, page);
    const bool isWhole = page.words.size() >= wholePage;
    constexpr qsizetype front = 20'000; // characters; what stands further behind is of others
    const QString words = page.words.left(front);
    static const QRegularExpression fromHome = anyCase(
        u"remot|from home|at home|home[- ]?(?:office|based|work)|t[ée]l[ée]trav|teletrab|distan|anywhere|hybrid|mobiles? arbeit|semipresencial|hemifr|thuis"_s);
    if (posting.remote && !posting.remote.isGuess && isWhole && posting.remote.value != RemoteWork::No)
        posting.remote.isGuess = !words.contains(fromHome);
    if (posting.company && !posting.company.isGuess && isWhole)
        posting.company.isGuess =
            !isNamed(posting.company.value, words, page) ||
            (!isData(posting.company.source) && leavesOutForm(posting.company.value, words));
    if (posting.place && !posting.place.isGuess && isWhole) {
        const QStringList places = posting.place.value.split(u';', Qt::SkipEmptyParts);
        posting.place.isGuess = std::any_of(places.begin(), places.end(), [&](const QString &place) {
            const QString town = place.section(u',', 0, 0).trimmed();
            if (isCountry(place.trimmed()) || town.size() <= 2)
                return posting.remote.value != RemoteWork::Fully;
            return !isCountry(town) && !words.contains(town, Qt::CaseInsensitive);
        });
    }
}

} // namespace afterword
