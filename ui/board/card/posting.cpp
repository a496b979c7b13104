// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/posting.h"

#include "core/exchange/companyname.h"
#include "ui/board/card/searchtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostText = 20000; ///< what comes later in a pasted page says nothing new

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
    static const QRegularExpression ending(u"\\.(html?|php|aspx?)$"_s,
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
                                         u"breezy.hr"_s,     u"icims.com"_s};
    return std::any_of(services.begin(), services.end(),
                       [&](const QString &service) { return host.endsWith(u'.' + service); });
}

/// Places where companies advertise; their own name says nothing.
bool isJobBoard(const QString &host)
{
    static const QRegularExpression boards(
        u"(^|\\.)(linkedin|indeed|glassdoor|stepstone|monster|xing|ziprecruiter|dice|wellfound|seek|"
        "jobs\\.ch|arbeitsagentur|welcometothejungle|google|otta|builtin)\\."_s);
    return boards.match(host).hasMatch();
}

/// "Data Analyst" and "Northwind" of "data-analyst-at-northwind-4711".
Posting fromSlug(const QString &slug)
{
    static const QRegularExpression at(u"^(.+?)-(?:at|bei|chez)-(.+?)(-\\d+)*$"_s);
    const QRegularExpressionMatch match = at.match(slug);
    return match.hasMatch() ? Posting{capitalized(match.captured(2)), capitalized(match.captured(1)), {}}
                            : Posting{{}, roleOf(slug), {}};
}

Posting fromAddress(const QUrl &url)
{
    Posting posting;
    const QString host = url.host().toLower();
    QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (namesCompanyInPath(host)) {
        if (!path.isEmpty())
            posting.company = capitalized(path.takeFirst());
    } else if (namesCompanyInHost(host)) {
        posting.company = capitalized(host.section(u'.', 0, 0));
    } else if (!isJobBoard(host)) {
        posting.company = companyOfDomain(host);
    }
    for (auto part = path.rbegin(); part != path.rend() && posting.role.isEmpty(); ++part) {
        const Posting said = fromSlug(*part);
        posting.role = said.role;
        if (posting.company.isEmpty())
            posting.company = said.company;
    }
    posting.url = url.toString();
    return posting;
}

/// A value behind a name in the text: "Company: Northwind".
QString labelled(const QString &text, const QString &names)
{
    const QRegularExpression line(u"^\\s*(?:"_s + names + u")\\s*:\\s*(\\S.*?)\\s*$"_s,
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

/// Words by which one tells a job's title from a company's name.
bool soundsLikeRole(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(analyst|engineer|developer|manager|designer|nurse|teacher|lead|head|director|assistant|"
        "consultant|scientist|architect|administrator|specialist|officer|coordinator|accountant|editor|"
        "writer|researcher|technician|intern|trainee|clerk|driver|cook|chef|baker|sales|marketing|"
        "representative|producer|librarian|translator|lawyer|physician|therapist|senior|junior|staff|"
        "entwickler(in)?|leiter(in)?|berater(in)?|ingenieur(in)?|[mwfd]/[mwfd]/[mwfdx])\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

Posting fromLine(const QString &line)
{
    static const QRegularExpression hiring(
        u"^(.+?)\\s+(?:is|are)\\s+(?:hiring|looking for)\\s+(?:for\\s+)?(?:(?:a|an|our next)\\s+)?(.+?)[.!]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"^(.+?)\\s+(?:at|@|bei|chez)\\s+(.+)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parted(u"\\s+[-–—|·•]\\s+|\\s*,\\s+"_s);
    if (const auto match = hiring.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2), {}};
    if (const auto match = at.match(line); match.hasMatch())
        return {match.captured(2).split(parted).constFirst(), match.captured(1), {}};
    const QStringList parts = line.split(parted, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {line, {}, {}};
    return soundsLikeRole(parts[0]) && !soundsLikeRole(parts[1]) ? Posting{parts[1], parts[0], {}}
                                                                 : Posting{parts[0], parts[1], {}};
}

Posting fromText(const QString &text)
{
    Posting posting{labelled(text, u"company|employer|organisation|organization|firma|unternehmen"_s),
                    labelled(text, u"role|position|title|job title|job|stelle"_s),
                    {}};
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines << line.simplified();
    }
    if (lines.isEmpty())
        return posting;
    Posting first = fromLine(lines.constFirst());
    // A title with the company below it, as postings are copied from pages.
    if (first.role.isEmpty() && lines.size() > 1) {
        const Posting second = fromLine(lines[1]);
        first = soundsLikeRole(first.company) ? Posting{second.company, first.company, {}}
                                              : Posting{first.company, lines[1], {}};
    }
    if (posting.company.isEmpty())
        posting.company = first.company;
    if (posting.role.isEmpty())
        posting.role = first.role;
    return posting;
}

QString tidy(const QString &name)
{
    return name.simplified().left(longestName);
}

/// An address without what does not tell postings apart.
QString comparable(const QString &address)
{
    const QUrl url(address.trimmed());
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList kept;
    for (const QString &item : url.query().split(u'&', Qt::SkipEmptyParts)) {
        static const QRegularExpression tracking(u"^(utm_|ref|src|source|gh_src|trk|lever-)"_s);
        if (!tracking.match(item).hasMatch())
            kept << item;
    }
    return host.isEmpty() ? QString() : host + path + u'?' + kept.join(u'&');
}

} // namespace

Posting guessPosting(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString rest = text.left(mostText);
    Posting posting;
    if (const auto match = address.match(rest); match.hasMatch()) {
        posting = fromAddress(QUrl(match.captured(0)));
        rest.remove(match.capturedStart(0), match.capturedLength(0));
    }
    // What stands beside the address was written by a person, and is believed first.
    const Posting said = fromText(rest);
    if (!said.company.isEmpty())
        posting.company = said.company;
    if (!said.role.isEmpty())
        posting.role = said.role;
    posting.company = tidy(posting.company);
    posting.role = tidy(posting.role);
    return posting;
}

bool looksLikePosting(const QString &text)
{
    const Posting posting = guessPosting(text);
    return !posting.url.isEmpty() || !posting.role.isEmpty();
}

const Application *sameJob(const Search &search, const Posting &posting)
{
    const QString address = comparable(posting.url);
    const QByteArray company = folded(posting.company.simplified());
    const QByteArray role = folded(posting.role.simplified());
    const auto found = std::find_if(
        search.applications.begin(), search.applications.end(), [&](const Application &application) {
            if (!address.isEmpty() && comparable(application.url) == address)
                return true;
            return !company.isEmpty() && folded(application.company.simplified()) == company &&
                   folded(application.role.simplified()) == role;
        });
    return found == search.applications.end() ? nullptr : &*found;
}

} // namespace afterword
