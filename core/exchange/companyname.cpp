// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyname.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The part of a domain that a company registers: "blue-harbor" of "mail.blue-harbor.co.uk" is at its front.
QStringList registered(const QString &domain)
{
    static const QSet<QString> second = {u"co"_s, u"com"_s, u"org"_s, u"net"_s,
                                         u"ac"_s, u"gov"_s, u"ne"_s,  u"or"_s};
    QStringList labels = domain.split(u'.', Qt::SkipEmptyParts);
    const bool twoLevels =
        labels.size() > 2 && labels.last().size() == 2 && second.contains(labels[labels.size() - 2]);
    const qsizetype kept = twoLevels ? 3 : 2;
    return labels.size() > kept ? labels.last(kept) : labels;
}

/// Programs that plan interviews and send for others.
bool isScheduler(const QString &domain)
{
    static const QSet<QString> services = {
        u"calendly.com"_s,
        u"greenhouse.io"_s,
        u"greenhouse-mail.io"_s,
        u"lever.co"_s,
        u"ashbyhq.com"_s,
        u"goodtime.io"_s,
        u"modernloop.io"_s,
        u"gem.com"_s,
        u"myworkday.com"_s,
        u"workablemail.com"_s,
        u"workable.com"_s,
        u"smartrecruiters.com"_s,
        u"icims.com"_s,
        u"jobvite.com"_s,
        u"teamtailor-mail.com"_s,
        u"recruitee.com"_s,
        u"bamboohr.com"_s,
        u"personio.de"_s,
        u"zoom.us"_s,
        u"cal.com"_s,
        u"doodle.com"_s,
        u"youcanbook.me"_s,
        u"breezy.hr"_s,
        u"hire.lever.co"_s,
        u"myworkdayjobs.com"_s,
        u"workday.com"_s,
        u"successfactors.com"_s,
        u"successfactors.eu"_s,
        u"taleo.net"_s,
        u"oraclecloud.com"_s,
        u"avature.net"_s,
        u"jazzhr.com"_s,
        u"applytojob.com"_s,
        u"personio.com"_s,
        u"softgarden.io"_s,
        u"join.com"_s,
        u"rippling.com"_s,
        u"pinpointhq.com"_s,
        u"comeet.co"_s,
        u"comeet-notifications.com"_s,
        u"eightfold.ai"_s,
        u"phenompeople.com"_s,
        u"bamboohr-mail.com"_s,
        u"teamtailor.com"_s,
        u"paylocity.com"_s,
        u"ultipro.com"_s,
        u"dayforcehcm.com"_s,
        u"adp.com"_s,
        u"hirevue.com"_s,
        u"hackerrank.com"_s,
        u"codility.com"_s,
        u"prescreenapp.com"_s,
        u"trakstar.com"_s,
        u"recruiterbox.com"_s,
    };
    return services.contains(registered(domain).join(u'.'));
}

/// The letters and digits of a name, without what says which kind of company it is: "blueharbor".
QString squashed(const QString &name)
{
    // One plain word is its own key, also where it is one of the kinds.
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    if (std::all_of(name.begin(), name.end(), isPlain))
        return name.toLower();
    static const QRegularExpression kinds(u"\\b(inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|"
                                          u"company|gmbh|ag|se|kg|ug|bv|nv|sa|sas|"
                                          "sarl|srl|spa|ab|as|oy|pty|group|holding|holdings|the)\\b\\.?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto letters = [](const QString &text) {
        QString kept;
        const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar c : plain) {
            if (c.isLetterOrNumber())
                kept += c;
        }
        return kept;
    };
    const QString without = letters(QString(name).remove(kinds));
    return without.isEmpty() ? letters(name) : without;
}

} // namespace

QString mailDomain(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.mid(at + 1).trimmed().toLower();
}

bool isFreemail(const QString &domain)
{
    static const QSet<QString> providers = {
        u"gmail.com"_s,      u"googlemail.com"_s, u"outlook.com"_s,  u"hotmail.com"_s, u"live.com"_s,
        u"msn.com"_s,        u"yahoo.com"_s,      u"yahoo.co.uk"_s,  u"ymail.com"_s,   u"icloud.com"_s,
        u"me.com"_s,         u"mac.com"_s,        u"aol.com"_s,      u"proton.me"_s,   u"protonmail.com"_s,
        u"pm.me"_s,          u"gmx.de"_s,         u"gmx.net"_s,      u"gmx.com"_s,     u"web.de"_s,
        u"posteo.de"_s,      u"mailbox.org"_s,    u"fastmail.com"_s, u"zoho.com"_s,    u"yandex.ru"_s,
        u"mail.ru"_s,        u"qq.com"_s,         u"163.com"_s,      u"orange.fr"_s,   u"free.fr"_s,
        u"laposte.net"_s,    u"libero.it"_s,      u"t-online.de"_s,  u"hey.com"_s,     u"tutanota.com"_s,
        u"rediffmail.com"_s,
    };
    return providers.contains(domain);
}

bool tellsCompany(const QString &domain)
{
    return domain.contains(u'.') && !isFreemail(domain) && !isScheduler(domain);
}

bool isDomainOf(const QString &domain, const QString &company)
{
    const QStringList labels = registered(domain);
    return !labels.isEmpty() && !company.isEmpty() && squashed(labels.first()) == squashed(company);
}

QString companyKey(const QString &company)
{
    return squashed(company);
}

QString registeredDomain(const QString &domain)
{
    return registered(domain).join(u'.');
}

QString companyKeyOfDomain(const QString &domain)
{
    const QStringList labels = registered(domain);
    return labels.isEmpty() ? QString() : squashed(labels.first());
}

bool isJobBoard(const QString &domain)
{
    static const QSet<QString> boards = {
        u"linkedin.com"_s,
        u"indeed.com"_s,
        u"indeedemail.com"_s,
        u"glassdoor.com"_s,
        u"ziprecruiter.com"_s,
        u"monster.com"_s,
        u"dice.com"_s,
        u"wellfound.com"_s,
        u"angel.co"_s,
        u"otta.com"_s,
        u"hired.com"_s,
        u"xing.com"_s,
        u"stepstone.de"_s,
        u"stepstone.com"_s,
        u"jobware.de"_s,
        u"totaljobs.com"_s,
        u"reed.co.uk"_s,
        u"seek.com.au"_s,
        u"naukri.com"_s,
        u"infojobs.net"_s,
        u"hellowork.com"_s,
        u"apec.fr"_s,
        u"careerbuilder.com"_s,
        u"simplyhired.com"_s,
        u"welcometothejungle.com"_s,
        u"joinhandshake.com"_s,
        u"builtin.com"_s,
    };
    return boards.contains(registered(domain).join(u'.'));
}

bool isHiringSystem(const QString &domain)
{
    return isScheduler(domain);
}

QString companyOfDomain(const QString &domain)
{
    const QStringList labels = registered(QUrl::fromAce(domain.toUtf8()));
    if (labels.isEmpty())
        return {};
    QStringList words = labels.first().split(u'-', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

bool isSameCompany(const QString &domainA, const QString &domainB)
{
    return !domainA.isEmpty() && !isFreemail(domainA) && registered(domainA) == registered(domainB);
}

} // namespace afterword
