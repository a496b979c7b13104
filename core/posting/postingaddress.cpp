// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/postingaddress.h"

#include "core/exchange/companyname.h"
#include "core/exchange/jobservices.h"
#include "core/posting/page/pagefacts.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What a part of an address says.
struct Said {
    QString company;
    QString role;
};

QString capitalized(const QString &slug)
{
    QStringList words = QUrl::fromPercentEncoding(slug.toUtf8())
                            .split(QRegularExpression(u"[-_+.\\s]+"_s), Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

/// Words of a slug without the numbers that tell postings apart: "data-analyst-4711".
QString roleOf(QString slug)
{
    static const QRegularExpression number(u"(^|[-_])(r|jr|req)?[-_]?\\d+([-_]\\d+)*(?=$|[-_])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(u"\\.(html?|php|aspx?|ftl|jspx?|cfm)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression id(u"^[0-9a-f]{8}-[0-9a-f-]{20,}$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    if (id.match(slug).hasMatch())
        return {};
    slug.remove(ending).replace(number, u"-"_s);
    const QString words = capitalized(slug);
    return words.contains(u' ') ? words : QString();
}

/// Services that keep the postings of many companies, the company first in the path.
bool namesCompanyInPath(const QString &host)
{
    static const QStringList services = {u"greenhouse.io"_s,       u"lever.co"_s,     u"ashbyhq.com"_s,
                                         u"smartrecruiters.com"_s, u"workable.com"_s, u"jobvite.com"_s};
    return std::any_of(services.begin(), services.end(), [&](const QString &service) {
        return host == service || host.endsWith(u'.' + service);
    });
}

/// Services that keep them under a name of the company's own: "northwind.recruitee.com".
bool namesCompanyInHost(const QString &host)
{
    static const QStringList services = {u"recruitee.com"_s, u"teamtailor.com"_s, u"bamboohr.com"_s,
                                         u"personio.de"_s,   u"personio.com"_s,   u"myworkdayjobs.com"_s,
                                         u"taleo.net"_s,     u"breezy.hr"_s,      u"icims.com"_s};
    return std::any_of(services.begin(), services.end(),
                       [&](const QString &service) { return host.endsWith(u'.' + service); });
}

/// Whether one word names a place where jobs of many companies stand: "CareersNow", "TrabajoYa",
/// "praca24.pl".
bool isNamedAsBoard(const QString &name)
{
    static const QRegularExpression board(u"^[\\w-]*(jobs?|careers|vacanc(y|ies)|empleos?|trabajos?|stellen|"
                                          u"emplois?|vacatures?|vacaturebank|praca|"
                                          "lavoro|emprego|talentpool)[\\w-]*(\\.[a-z]{2,7}){0,2}$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression usual(u"^(jobs?|careers?|empleos?|stellen|emplois?)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return board.match(name).hasMatch() && !usual.match(name).hasMatch();
}

/// "Data Analyst" and "Northwind" of "data-analyst-at-northwind-4711".
Said fromSlug(const QString &slug)
{
    static const QRegularExpression at(u"^(.+?)-(?:at|bei|chez)-(.+?)(-\\d+)*$"_s);
    const QRegularExpressionMatch match = at.match(slug);
    return match.hasMatch() ? Said{capitalized(match.captured(2)), capitalized(match.captured(1))}
                            : Said{{}, roleOf(slug)};
}

/// Parts of an address that stand on many pages and say nothing of the job.
bool isUsualPart(const QString &part)
{
    static const QRegularExpression usual(
        u"^(jobs?|careers?|positions?|openings?|vacanc(y|ies)|view(job)?|apply|application|details?|search|o|"
        u"j|en|de|"
        "fr|es|[a-z]{2}-[a-z]{2}|karriere|stellen\\w*|offres?|empleos?|postings?|external|embed)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return usual.match(part).hasMatch();
}

} // namespace

Posting postingInAddress(const QString &address)
{
    Posting posting;
    const QString web = webAddress(address);
    if (web.isEmpty())
        return posting;
    const QUrl url(web);
    const QString host = url.host().toLower();
    QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    QString company;
    if (namesCompanyInPath(host)) {
        if (!path.isEmpty() && !isUsualPart(path.constFirst()))
            company = capitalized(path.takeFirst());
    } else if (namesCompanyInHost(host)) {
        company = capitalized(host.section(u'.', 0, 0));
    } else if (!isPostingBoard(host)) {
        company = companyOfDomain(host);
    }
    QString role;
    for (auto part = path.rbegin(); part != path.rend() && role.isEmpty(); ++part) {
        if (isUsualPart(*part))
            continue;
        const Said said = fromSlug(*part);
        role = said.role;
        if (company.isEmpty())
            company = said.company;
    }
    posting.company = told(company, FactSource::Address, true);
    posting.role = told(role, FactSource::Address, true);
    posting.link = {web, FactSource::Address, false};
    return posting;
}

QString addressKey(const QString &address)
{
    const QString web = webAddress(address);
    if (web.isEmpty())
        return {};
    const QUrl url(web);
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList kept;
    for (const QString &item : url.query().split(u'&', Qt::SkipEmptyParts)) {
        static const QRegularExpression tracking(
            u"^(utm_|ref|src|source|gh_src|trk|lever-|fbclid|gclid|mc_|originalsubdomain|tracking|position=|"
            "pagenum)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!tracking.match(item).hasMatch())
            kept << item;
    }
    std::sort(kept.begin(), kept.end());
    return host + path + u'?' + kept.join(u'&');
}

bool isFormBelow(const QString &form, const QString &posting)
{
    static const QRegularExpression last(
        u"^(?:apply(?:ing)?|apply-?now|application(?:s|-form)?|postuler|candidature|candidater|bewerben|"
        "bewerbung(?:sformular)?|inscribirse|inscripcion|postular|solicitud|solliciteren)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString above = addressKey(posting).section(u'?', 0, 0) + u'/';
    const QString below = addressKey(form).section(u'?', 0, 0);
    return below.startsWith(above) && last.match(below.sliced(above.size())).hasMatch();
}

bool isPostingBoard(const QString &host)
{
    const QStringList labels = host.section(u'.', 0, -2).split(u'.', Qt::SkipEmptyParts);
    // A search engine's list of jobs; its letters are an employer's.
    const bool isSearch = labels.contains(u"google"_s);
    return isSearch || isJobBoard(host) || isHiringSystem(host) ||
           std::any_of(labels.begin(), labels.end(), isNamedAsBoard);
}

bool isPostingService(const QString &name)
{
    // "Reed.co.uk".
    static const QRegularExpression domain(u"^[\\w-]+(?:\\.[a-z]{2,7}){1,2}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString simple = name.simplified();
    return isJobBoardName(name) || isHiringSystemName(name) || isNamedAsBoard(simple) ||
           (domain.match(simple).hasMatch() && isPostingBoard(simple.toLower()));
}

} // namespace afterword
