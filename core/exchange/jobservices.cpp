// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jobservices.h"

#include "core/exchange/domainname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// In order: few enough that looking some of them up costs less than a hash of what is looked for.
class Words {
public:
    /// The words of @p list, which lasts: "one, two words".
    explicit Words(QStringView list)
        : m_words(list.split(u", "))
    {
        std::sort(m_words.begin(), m_words.end());
    }
    bool contains(QStringView word) const { return std::binary_search(m_words.begin(), m_words.end(), word); }

private:
    QList<QStringView> m_words;
};

/// By the word that they have in every country, else by the domain.
const Words &boards()
{
    static const Words all(
        u"linkedin, indeed, indeedemail, glassdoor, ziprecruiter, monster, dice, wellfound, otta, "
        "builtin, hired.com, angel.co, careerbuilder, simplyhired, joinhandshake, craigslist, "
        "remoteok, weworkremotely, idealist, higheredjobs, usajobs, governmentjobs, reed.co.uk, "
        "totaljobs, cwjobs, cv-library, charityjob, guardianjobs, healthjobsuk, jobs.ac.uk, "
        "beapplied, seek, trademe, naukri, xing, stepstone, jobware, stellenanzeigen, "
        "kleinanzeigen, stellenwerk, meinestadt, kimeta, interamt, arbeitsagentur, karriere.at, "
        "jobs.ch, jobup, welcometothejungle, hellowork, apec, leboncoin, francetravail, "
        "service-public, choisirleservicepublic, emploi-territorial, profilpublic, infojobs, tecnoempleo, "
        "turijobs, hacesfalta, milanuncios, computrabajo, bumeran, occ.com.mx, cadremploi, activelink, "
        "intermediair, nationalevacaturebank, "
        "jobindex, finn.no, arbetsformedlingen, duunitori, pracuj");
    return all;
}

const Words &boardNames()
{
    static const Words all(
        u"linkedin, indeed, glassdoor, ziprecruiter, monster, dice, wellfound, otta, builtin, "
        "built in, craigslist, idealist, usajobs, neogov, seek, trade me, trademe, applied, tes, "
        "jobs.ac.uk, nhs, gov.uk, civil service, civil jobs, public jobs, eures, xing, stepstone, "
        "jobware, kleinanzeigen, stellenwerk, interamt, ausbildung.de, arbeitsagentur, "
        "bundesagentur für arbeit, jobsuche, karriere.at, jobs.ch, welcome to the jungle, "
        "hellowork, apec, leboncoin, france travail, pôle emploi, choisir le service public, "
        "profil public, infojobs, tecnoempleo, turijobs, milanuncios, computrabajo, occ, occmundial, "
        "cadremploi, activelink, intermediair, jobindex, "
        "finn, finn.no, hacesfalta, platsbanken, arbetsförmedlingen, duunitori");
    return all;
}

/// By the domain that they registered.
const Words &systems()
{
    static const Words all(
        u"lever.co, gem.com, zoom.us, cal.com, doodle.com, youcanbook.me, breezy.hr, workday.com, "
        "oraclecloud.com, avature.net, join.com, rippling.com, comeet.co, "
        "comeet-notifications.com, phenompeople.com, bamboohr-mail.com, paylocity.com, "
        "ultipro.com, dayforcehcm.com, adp.com, prescreenapp.com, trakstar.com, recruiterbox.com, "
        "webex.com, jobs2web.com, sapsf.com, sapsf.eu, timify.com, simplybook.it, "
        "acuityscheduling.com, setmore.com, savvycal.com, tidycal.com, zcal.co, reclaim.ai, "
        "meetergo.com, cituro.com, etermin.net, terminland.de, gupy.com.br, gupy.io, emply.com, "
        "hr-manager.net, jobylon.com, reachmee.com, varbi.com, laura.fi, talentadore.com, "
        "teamio.com, profession.hu, kariyer.net, bizneo.com, factorialhr.com, viterbit.com, "
        "inrecruiting.com, taleez.com, beetween.com, digitalrecruiters.com, homerun.co, "
        "occupop.com, manatal.com, tribepad.com, eploy.net, zohorecruit.com, zohorecruit.in, "
        "hrmos.co, paradox.ai");
    return all;
}

/// Those whose word is known whichever country's or customer's domain it stands in.
const Words &systemWords()
{
    static const Words all(
        u"calendly, greenhouse-mail, ashbyhq, goodtime, modernloop, myworkday, myworkdayjobs, "
        "workablemail, workable, smartrecruiters, icims, jobvite, teamtailor, teamtailor-mail, "
        "recruitee, bamboohr, personio, taleo, successfactors, softgarden, eightfold, hirevue, "
        "hackerrank, codility, applytojob, jazzhr, greenhouse, pinpointhq, umantis, rexx-systems, "
        "erecruiter, traffit, talentsoft, flatchr, jobaffinity");
    return all;
}

const Words &systemNames()
{
    static const Words all(
        u"greenhouse, lever, workday, smartrecruiters, ashby, workable, personio, teamtailor, "
        "icims, taleo, successfactors");
    return all;
}

/// Whether @p names has @p name, as it is or without what a page puts behind: "Indeed.com Jobs".
bool isAmong(const Words &names, const QString &name)
{
    static const QRegularExpression behind(u"(\\.(com|de|co|io|org))?( jobs| careers)?$"_s);
    const QString whole = name.simplified().toLower();
    return names.contains(whole) || names.contains(QString(whole).remove(behind));
}

} // namespace

bool isJobBoard(const QString &host)
{
    const QStringList words = host.split(u'.', Qt::SkipEmptyParts);
    QString domain;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        domain = domain.isEmpty() ? *word : *word + u'.' + domain;
        const bool isEnding = word == words.rbegin();
        if (!isEnding && (boards().contains(*word) || boards().contains(domain)))
            return true;
    }
    return false;
}

bool isHiringSystem(const QString &domain)
{
    return systems().contains(registeredDomain(domain)) || systemWords().contains(ownWordOf(domain));
}

bool isJobBoardName(const QString &name)
{
    static const QRegularExpression oneTown(u"^stellenwerk \\w+$"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    return isAmong(boardNames(), name) || oneTown.match(name.simplified()).hasMatch();
}

bool isHiringSystemName(const QString &name)
{
    return isAmong(systemNames(), name);
}

} // namespace afterword
