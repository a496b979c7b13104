// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/opengraph.h"

#include "core/exchange/jobsentences.h"
#include "core/posting/facts/employment.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

Told<QString> guessed(const QString &text)
{
    return told(plainLine(text), FactSource::OpenGraph, true);
}

/// A part of a title that only says that jobs stand here, or is a number.
bool isUsual(const QString &part)
{
    static const QRegularExpression number(u"^\\W*[A-Z]{0,4}[-_ ]?\\d{3,}\\W*$|^\\W*\\d+\\W*$"_s);
    static const QRegularExpression jobsOf(u"^offres? d['’]emploi \\w+$"_s, // "Offres d'emploi Finistère"
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    // "food/beverage/hospitality", "job employment": a classified board's shelf.
    static const QRegularExpression shelf(u"^\\p{Ll}[\\p{Ll} &-]*(?:/[\\p{Ll} &-]+)+$|^job employment$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return saysThatJobsStandHere(part) || shelf.match(part.simplified()).hasMatch() ||
           jobsOf.match(part.simplified()).hasMatch() || number.match(part).hasMatch() ||
           isPostingService(part);
}

/// "Northwind" of "Careers at Northwind", "Jobs bei Northwind", "Northwind Careers".
QString companyBehind(const QString &part)
{
    static const QRegularExpression at(u"^(?:careers?|jobs?|karriere|stellen|emplois?|carri[èe]res?|empleos?|"
                                       u"work|join)\\s+(?:at|with|bei|beim|der|chez|"
                                       "en|@)\\s+(.+)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(
        u"^(.+?)\\s+(?:careers?|jobs?|career (?:cent(?:er|re)|opportunities|portal)|karriere(?:portal)?|job board|career site|recrutement|carri[èe]res?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = at.match(part); match.hasMatch())
        return match.captured(1);
    return before.match(part).captured(1);
}

/// "Nurse - Night Ward | Larkspur Health | LinkedIn": where bars part the job, whose it is and the board, a
/// dash is the job's own. Empty where they don't, or no dash stands there.
QStringList partsByBars(const QString &title)
{
    static const QRegularExpression dash(u"\\s[-–—]\\s"_s);
    static const QRegularExpression news(u"^\\(\\d+\\+?\\)\\s+"_s); // so many messages wait
    QStringList parts = QString(title).remove(news).split(u" | "_s, Qt::SkipEmptyParts);
    constexpr qsizetype jobCompanyAndBoard = 3;
    const bool isParted = parts.size() == jobCompanyAndBoard && parts[0].contains(dash) &&
                          isPostingService(parts[2]) && !isUsual(parts[1]) &&
                          placeInLine(parts[1]).isEmpty() && !isKindOfEmployment(parts[1]) &&
                          !soundsLikeRole(parts[1]);
    return isParted ? parts.first(2) : QStringList();
}

/// "Job Description - Transit Scheduler (26000318)": one job's page and no list, whatever its heading says.
bool isOfOneJob(const QString &title)
{
    static const QRegularExpression words(
        u"^\\s*(?:job (?:description|details?|posting)|vacancy details?|stellen(?:beschreibung|details?)|"
        "fiche de poste|description du poste|descripción del puesto|detalles? de la oferta)\\s*[:–—-]\\s"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numbered(u"\\(\\w{0,4}-?\\d{4,}\\)\\s*$"_s);
    return title.contains(words) || title.contains(numbered);
}

} // namespace

QString metaText(const PageFacts &page, const QString &name)
{
    for (const PageText &one : page.meta) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0 && !one.text.isEmpty())
            return one.text;
    }
    return {};
}

QString jobInHeading(const QString &heading)
{
    static const QRegularExpression application(
        u"^(?:job vacancy:?|vacancy for(?: an?)?|job application for|apply for|application for|bewerbung "
        u"als|offre d['’]emploi(?= "
        u"\\p{L})|stellenangebot(?= \\p{L})|"
        "oferta de (?:empleo|trabajo)(?: de)?(?= \\p{L}))\\s+|"
        u"^(?:hiring|job|open position|position|opening|role|help wanted|stelle|poste|empleo|puesto|on "
        u"recrute|se busca)\\s?:\\s+|"
        u"^(?:recrutement|recruitment|work (?:with|for) us|join us|join our team|we(?:['’]re| are) "
        u"hiring|now hiring|career "
        u"opportunity|"
        u"(?:job )?vacancy|job offer|job description|job details?|stellenbeschreibung|fiche de "
        u"poste|description du poste|job "
        u"opening|stellenangebot|stellenanzeige|wir suchen|offre d['’]emploi|nous "
        u"recrutons|oferta de "
        u"(?:empleo|trabajo))\\s*[:–—-]\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wanted(
        u"^(?:we (?:need|seek|want)|we(?:['’]re| are) (?:currently )?(?:looking "
        u"for|hiring|recruiting|seeking)|wir suchen|nous "
        u"(?:recherchons|recrutons)|"
        "buscamos|se busca|wij zoeken|wanted:?)\\s+(?:(?:dich|sie|euch|ab sofort|dringend) (?:als "
        "|eine[nr]? )?)?(?:un\\(e\\)\\s+|an?\\s+|eine[nr]?\\s+|une?\\s+|una?\\s+|een\\s+)?(?=\\p{L}{3})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression pictures(
        u"^[^\\p{L}\\p{N}(\"„“«]+|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}]+\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString job = heading;
    job.remove(pictures);
    job.remove(application);
    static const QRegularExpression sought(
        u"\\s+(?:gesucht|wanted|job|jobs|vacancy)(?:\\s+in\\s+[^|–—-]+?)?(?=\\s*(?:[|–—!(]|\\s-\\s|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    job.remove(sought);
    static const QRegularExpression hours(
        u"\\s+in (?:Voll- (?:oder|und|/) ?Teilzeit|Teilzeit|Vollzeit)(?: (?:oder|und) (?:Teilzeit|Vollzeit))?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    job.remove(hours);
    static const QRegularExpression number(u"\\s*\\(\\s*(?:[A-Z]{1,4}[-_ ]?)?\\d{5,}\\s*\\)$"_s);
    job.remove(number);
    const bool isSought = wanted.match(job).hasMatch();
    job.remove(wanted);
    if (isSought && !job.isEmpty())
        job[0] = job[0].toUpper();
    return job.simplified();
}

bool saysThatJobsStandHere(const QString &heading)
{
    // "Our current vacancies", a language each.
    static const QString english =
        u"(?:the |our )?(?:(?:current|open|all|latest) )?(?:job )?(?:vacanc(?:y|ies)|jobs?|careers?|"
        "opportunities|openings?|positions?)|career opportunities|join (?:us|our team)|work (?:with|for) us|"
        "(?:careers?|jobs?|vacancies|working) (?:with|at|for) us|"
        "career pages?|job (?:details?(?: "
        "tab)?|board|search|posting|description|bulletin|announcement|advert|opportunity)|vacancy "
        "details?|apply(?: now)?|recruitment|(?:we(?:['’]re| are)|now) hiring|help wanted|home"_s;
    static const QString german =
        u"wir suchen (?:dich|sie|euch)|(?:personal|mitarbeiter|verstärkung) gesucht|wir stellen ein|karriere|"
        "(?:jobs|karriere|arbeiten) bei uns|(?:(?:unsere|aktuelle|offene|alle) "
        ")?(?:stellen(?:angebote?)?|stellenausschreibung(?:en)?)|"
        "stellenanzeigen?|stellenangebot \\d+|stellendetails?|stellenbeschreibung|ausschreibung"_s;
    static const QString others =
        u"(?:nos |les |toutes (?:les|nos) )?(?:offres?(?: d['’]emploi)?|emplois?)|recrutement|description "
        u"(?:du poste|de l['’]offre)|"
        "rejoignez-nous|travailler (?:chez|avec) nous|trabajar con nosotros|nous rejoindre|détails? de "
        "l['’](?:offre|annonce)|(?:on|nous) "
        "(?:recrute|recrutons|embauche|embauchons)|(?:ofertas? de )?empleos?|descripción (?:del puesto|de la "
        "oferta)|trabaja con nosotros|se "
        "busca(?: "
        "personal)?|buscamos(?: personal| talento)?|detalles? de (?:la )?oferta|lavora con noi|werken "
        "bij(?: ons)?|vacatures?"_s;
    static const QRegularExpression usual(
        u"^\\W*(?:"_s + QStringList{english, german, others}.join(u'|') + u")\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return usual.match(heading.simplified()).hasMatch();
}

Posting postingInTitle(const QString &written, const QString &site)
{
    static const QRegularExpression hiring(
        u"^(.+?)\\s+(?:is\\s+)?(?:hiring|looking\\s+for|sucht|recrute|recherche|busca)\\s+(?:a\\s+|an\\s+|un\\s+|une\\s+|un\\(e\\)\\s+|einen?\\s+|eine/n\\s+)?(.+?)(?:\\s+in\\s+(.+?))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"^(.+?)\\s+(?:at|@|bei|chez)\\s+(.+)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parting(u"\\s+[-–—|·•:»]\\s+|\\s*\\|\\s*"_s);
    Posting posting;
    QString title = plainLine(written);
    if (const QStringList parted = partsByBars(title); !parted.isEmpty()) {
        posting.role = guessed(jobInHeading(parted[0]));
        posting.company = guessed(parted[1]);
        return posting;
    }
    title = jobInHeading(title);
    QStringList parts;
    for (const QString &part : title.split(parting, Qt::SkipEmptyParts)) {
        // "Crèche Les Lutins (CDI)".
        static const QRegularExpression bracket(u"\\s*\\(([^()]{3,30})\\)$"_s);
        QString simple = part.simplified();
        // "Rowing Club - Vacancy: Boathouse Manager", but not "Offre d'emploi cadre".
        const QString job = jobInHeading(simple);
        if (simple.contains(u':') || soundsLikeRole(job))
            simple = job;
        const auto bracketed = bracket.match(simple);
        const bool isKind = isKindOfEmployment(simple);
        if (isKind || isKindOfEmployment(bracketed.captured(1)))
            posting.employment = told(employmentIn({isKind ? simple : bracketed.captured(1)}).words,
                                      FactSource::OpenGraph, true);
        if (!isKind && isKindOfEmployment(bracketed.captured(1)))
            simple.truncate(bracketed.capturedStart());
        // "69 (H/F)" names nothing.
        static const QRegularExpression number(u"^\\d*\\s*(?:\\([hfmwdx/|]{1,9}\\))?$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (!isUsual(simple) && !number.match(simple).hasMatch() && !isKindOfEmployment(simple))
            parts << simple;
    }
    if (parts.isEmpty())
        return posting;
    // "Stellenangebote | Praxis Dr. Sommer": beside what says that jobs stand here, whose they are.
    const bool saysJobs = title.split(parting, Qt::SkipEmptyParts).size() > 1 && parts.size() == 1;
    if (saysJobs && !soundsLikeRole(parts.constFirst()) && isUsual(title.section(parting, 0, 0))) {
        const QString behind = companyBehind(parts.constFirst()); // "Vacancy details - Jobs at Northwind"
        posting.company = guessed(behind.isEmpty() ? parts.constFirst() : behind);
        return posting;
    }
    // "Jobs | The Tin Spoon | Falmouth".
    const bool saysJobsOfTwo = parts.size() == 2 && isUsual(title.section(parting, 0, 0)) &&
                               title.split(parting, Qt::SkipEmptyParts).size() == 3 &&
                               std::none_of(parts.cbegin(), parts.cend(), soundsLikeRole);
    if (saysJobsOfTwo) {
        posting.company = guessed(!site.isEmpty() && parts[0].startsWith(site) ? site : parts[0]);
        return posting;
    }
    if (const auto match = hiring.match(parts.constFirst()); match.hasMatch()) {
        posting.company = guessed(match.captured(1));
        posting.role = guessed(match.captured(2));
        posting.place = guessed(match.captured(3));
        return posting;
    }
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const QString company = companyBehind(*part);
        if (company.isEmpty() || soundsLikeRole(company))
            continue;
        posting.company = guessed(company);
        parts.erase(part);
        break;
    }
    const auto named = std::find_if(parts.cbegin(), parts.cend(), [&](const QString &part) {
        return !site.isEmpty() && part.compare(site, Qt::CaseInsensitive) == 0;
    });
    if (named != parts.cend()) {
        if (!posting.company)
            posting.company = guessed(*named);
        parts.erase(named);
    }
    if (parts.isEmpty())
        return posting;
    if (const auto match = at.match(parts.constFirst()); match.hasMatch() && !posting.company) {
        posting.role = guessed(match.captured(1));
        // "bei Oberland Glas AG in Neuburg".
        static const QRegularExpression there(
            u"^(.*\\b(?:GmbH|AG|KG|SE|e\\.? ?V\\.|Ltd\\.?|Inc\\.?|SAS?|SARL|S\\.L\\.|S\\.A\\.))\\s+in\\s+(\\p{Lu}.{1,40})$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const auto where = there.match(match.captured(2));
        posting.company = guessed(where.hasMatch() ? where.captured(1) : match.captured(2));
        posting.place = guessed(where.captured(2));
        return posting;
    }
    const auto role = std::find_if(parts.cbegin(), parts.cend(), soundsLikeRole);
    if (role == parts.cend() && parts.size() > 1 && !posting.company && !isWhereabouts(parts[1])) {
        posting.role = guessed(parts[0]);
        posting.company = guessed(parts[1]);
        return posting;
    }
    const qsizetype index = role == parts.cend() ? 0 : role - parts.cbegin();
    posting.role = guessed(parts.takeAt(index));
    const auto company = std::find_if_not(parts.cbegin(), parts.cend(),
                                          [](const QString &part) { return isWhereabouts(part); });
    if (!posting.company && company != parts.cend())
        posting.company = guessed(*company);
    return posting;
}

Posting openGraphOf(const PageFacts &page, const QString &place)
{
    // "Pocket Orchard on Notion": whose page it is, and by what it was made.
    static const QRegularExpression made(
        u"^(.+) (?:on|auf|sur|en) (Notion|Wix|Squarespace|Medium|Substack|Coda)$"_s);
    QString site = plainLine(metaText(page, u"og:site_name"_s));
    QString maker;
    if (const auto match = made.match(site); match.hasMatch()) {
        site = match.captured(1);
        maker = match.captured(2);
    }
    const auto withoutMaker = [&](const QString &title) {
        static const QRegularExpression joint(u"\\s*[|–—-]\\s*$"_s);
        return !maker.isEmpty() && title.endsWith(maker) ? title.chopped(maker.size()).remove(joint) : title;
    };
    Posting posting = postingInTitle(withoutMaker(metaText(page, u"og:title"_s)), site);
    Posting title = postingInTitle(withoutMaker(page.title), site);
    // "Office Coordinator - Asheville, North Carolina", where the site has the company's name.
    const bool isSites = !site.isEmpty() && !isPostingService(site);
    const QString first = lettersOf(posting.company.value);
    const bool isPlace = posting.company && first != lettersOf(site) &&
                         (first == lettersOf(place) || !placeInLine(posting.company.value).isEmpty() ||
                          isCountry(posting.company.value));
    if (isSites && isPlace) {
        if (!posting.place)
            posting.place = posting.company;
        posting.company = guessed(site);
    }
    // "St Oswin's School - Vacancies" above a heading that says no more: whose the jobs are.
    const bool isList =
        !page.h1.isEmpty() && std::all_of(page.h1.begin(), page.h1.end(), saysThatJobsStandHere);
    if (isList && title.role && !title.company && !soundsLikeRole(title.role.value) &&
        !isOfOneJob(page.title)) {
        title.company = title.role;
        title.role = {};
    }
    // The title of the window names the company more often than the one for links.
    if (!posting.role)
        posting.role = title.role;
    if (!posting.company)
        posting.company = title.company;
    if (!posting.company && !site.isEmpty() && !isPostingService(site))
        posting.company = guessed(companyBehind(site).isEmpty() ? site : companyBehind(site));
    if (!posting.place)
        posting.place = title.place;
    if (!posting.employment)
        posting.employment = title.employment;
    for (int number = 1; number <= 2; ++number) {
        const QString label = metaText(page, u"twitter:label%1"_s.arg(number)).toLower();
        if (label == u"location"_s)
            posting.place = guessed(metaText(page, u"twitter:data%1"_s.arg(number)));
    }
    if (const QString text = plainDescription(metaText(page, u"og:description"_s)); !text.isEmpty())
        posting.text = {text, FactSource::OpenGraph, true};
    return posting;
}

} // namespace afterword
