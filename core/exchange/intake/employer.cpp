// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/employer.h"

#include "core/exchange/calendar/interviewwords.h"
#include "core/exchange/calendar/personapart.h"
#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/intake/eventlines.h"
#include "core/exchange/intake/hirername.h"
#include "core/exchange/intake/intake.h"
#include "core/exchange/jobsentences.h"
#include "core/exchange/participants.h"
#include "core/exchange/presence.h"
#include "core/exchange/roletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Employer)
};

constexpr qsizetype lookedThrough = 4000; // characters of a description

/// The names of those whom @p invitation names beside the person.
QStringList namesIn(const Invitation &invitation, const Person &person)
{
    QStringList names;
    for (const Participant &one : interviewersOf(invitation, person))
        names += nameOf(one);
    if (invitation.organizer && !isPerson(*invitation.organizer, person))
        names += nameOf(*invitation.organizer);
    return names + namedInterviewers(invitation, person);
}

/// Whether @p name is that of one of @p people, or begins it: "Ines" for "Ines Fay".
bool isAmong(const QString &name, const QStringList &people)
{
    return std::any_of(people.begin(), people.end(), [&](const QString &known) {
        return known.compare(name, Qt::CaseInsensitive) == 0 ||
               known.startsWith(name + u' ', Qt::CaseInsensitive) ||
               name.startsWith(known + u' ', Qt::CaseInsensitive) ||
               known.endsWith(u' ' + name, Qt::CaseInsensitive);
    });
}

/// @p name without the town or the part of the company behind it: "Northgate" of "Northgate Leeds".
QString withoutWhereabouts(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isWhereabouts(words.last()))
        words.removeLast();
    return words.join(u' ');
}

/// The companies that the invitation names as the one where one would work, the surest first. @p partner is
/// whom its summary names behind "with".
QStringList employersNamedIn(const Invitation &invitation, const Person &person, const QString &partner)
{
    QStringList names;
    const QStringList people = namesIn(invitation, person);
    QStringList said = employersSaidIn(invitation.description);
    // Behind "with" as often a person stands.
    const QString domain = invitation.organizer ? mailDomain(invitation.organizer->email) : QString();
    if (soundsLikeCompany(partner) ||
        (!partner.isEmpty() && isCompanyOfKey(partner, companyKeyOfDomain(domain))))
        said.prepend(partner);
    // What a scheduler calls the event, or a line of its own, says it in fewer words than a sentence.
    const QString title = eventTitleIn(invitation.description);
    for (const QString &one : {jobLineIn(invitation.description).company,
                               title.isEmpty() ? QString() : employerIn(title, person.name)}) {
        if (!one.isEmpty())
            said.prepend(one);
    }
    if (const QString inSummary = employerIn(invitation.summary, person.name); !inSummary.isEmpty())
        said.prepend(inSummary);
    for (const QString &one : said) {
        const QString name = withoutWhereabouts(one);
        const bool isName =
            !name.isEmpty() && !soundsLikeRoleName(name) && !isAmong(name, people + QStringList{person.name});
        if (isName && !names.contains(name))
            names += name;
    }
    if (const QString name = hirerIn(invitation.invitedAs); !name.isEmpty() && !names.contains(name))
        names += name;
    return names;
}

/// The company of a mail domain, written as @p invitation has it where that names it.
QString namedByDomain(const QString &domain, const Invitation &invitation, const Person &person,
                      const QStringList &employers)
{
    const QString &summary = invitation.summary;
    const QString key = companyKeyOfDomain(domain);
    if (const QString whole = companyPieceIn(summary, key); !whole.isEmpty())
        return whole;
    // A name that holds all of the domain says more than the domain; one that is a part of it says less.
    const auto holdsAll = [&key](const QString &name) {
        return companyLetters(name).contains(key) || companyLettersInDomain(name).contains(key);
    };
    for (const QString &name : employers) {
        if (isCompanyOfKey(name, key) && holdsAll(name))
            return name;
    }
    // "Blackwood Hale LLP, 1 Temple Row": a place begins with whose it is.
    static const QRegularExpression number(u"\\s+\\d.*$"_s); // "Gumleaf Brewing 14 Port Rd"
    const QString front = invitation.location.section(u',', 0, 0).trimmed().remove(number);
    const QString place = withoutWhereabouts(front);
    const bool isTheirs = !place.contains(u"://") && soundsLikeCompany(place) && isCompanyOfKey(place, key);
    if (isTheirs && holdsAll(place))
        return place;
    if (const QString spelled = companySpelledIn(summary, key); !spelled.isEmpty())
        return withLegalForm(spelled, summary);
    // "Ateliers Courtaigne" below a letter and in front of a street says more than the domain's word in it.
    if (const QString line = companyLineIn(invitation.description, key, namesIn(invitation, person));
        !line.isEmpty())
        return line;
    if (const QString whole = companyPieceIn(front, key);
        !whole.isEmpty() && !isWhereabouts(whole) && !isRoom(front))
        return whole;
    if (const QString spelled = companySpelledIn(invitation.location, key); !spelled.isEmpty())
        return withLegalForm(spelled, invitation.location);
    if (const QString spelled = companySpelledIn(invitation.description.left(lookedThrough), key);
        !spelled.isEmpty())
        return withLegalForm(spelled, invitation.description);
    for (const QString &name : employers) {
        if (isCompanyOfKey(name, key))
            return name;
    }
    if (isTheirs)
        return place;
    const QString wide = wideEmployerIn(summary);
    return wide.isEmpty() ? companyOfDomain(domain) : wide;
}

/// Whether @p participant finds people for others, by the name of their company.
bool isOfAgency(const Participant &participant)
{
    static const QRegularExpression words(
        u"recruit(ment|ing|ers)?\\b|staffing|headhunt|executive ?search|employment|zeitarbeit|"
        "personnel\\b|personal(vermittlung|dienst|beratung|service|management)|interim|cabinet de "
        "recrutement|"
        "consultores de "
        "(selección|"
        "rrhh)|trabajo temporal|uitzend|talent ?(partners|search|solutions)|search ?(partners|consult)|resourcing"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString domain = mailDomain(participant.email);
    return words.match(registeredDomain(domain).toString().replace(u'-', u' ')).hasMatch();
}

/// Whom an agency invites to: the client that it names, else the name behind "with" that is none of the
/// people's nor the agency's own, else whom its words or the summary name.
QString clientIn(const Invitation &invitation, const Person &person, const QStringList &employers,
                 const QString &partner)
{
    if (!invitation.organizer)
        return {};
    const QString key = companyKeyOfDomain(mailDomain(invitation.organizer->email));
    const QStringList people = namesIn(invitation, person);
    const auto isClient = [&](const QString &name) {
        return !name.isEmpty() && !isCompanyOfKey(name, key) && !isAmong(name, people);
    };
    if (const QString client = withoutWhereabouts(clientSaidIn(invitation.description)); isClient(client))
        return client;
    const bool isPlace = !partner.isEmpty() && invitation.location.startsWith(partner, Qt::CaseInsensitive);
    const bool isAgency = isOfAgency(*invitation.organizer);
    if (isClient(partner) && (isPlace || isAgency))
        return partner;
    if (!isAgency)
        return {};
    for (const QString &name : employers) {
        if (isClient(name) && !isWhereabouts(name))
            return name;
    }
    const QString named = companyIn(invitation.summary, person.name);
    return isClient(named) ? named : QString();
}

/// The mail domain of most interviewers, else the organizer's, that tells a company. Empty where none does.
QString domainOf(const Invitation &invitation, const Person &person, bool &isInterviewers)
{
    std::map<QString, int> domains;
    for (const Participant &one : interviewersOf(invitation, person)) {
        const QString domain = mailDomain(one.email);
        if (tellsCompany(domain))
            ++domains[domain];
    }
    const auto most = std::max_element(domains.begin(), domains.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    isInterviewers = most != domains.end();
    if (isInterviewers)
        return most->first;
    const QString domain = invitation.organizer && !isPerson(*invitation.organizer, person)
                               ? mailDomain(invitation.organizer->email)
                               : QString();
    return tellsCompany(domain) ? domain : QString();
}

QString companyNamedIn(const Invitation &invitation, const Person &person)
{
    bool isInterviewers = false;
    const QString domain = domainOf(invitation, person, isInterviewers);
    const QString partner = partnerIn(invitation.summary, person.name);
    const QStringList employers = employersNamedIn(invitation, person, partner);
    const bool isOrganizers =
        !isInterviewers || !invitation.organizer || mailDomain(invitation.organizer->email) == domain;
    if (isOrganizers) {
        if (const QString client = clientIn(invitation, person, employers, partner); !client.isEmpty())
            return client;
    }
    if (isInterviewers)
        return namedByDomain(domain, invitation, person, employers);
    const QString employer = withoutWhereabouts(employerIn(invitation.summary, person.name));
    const bool isPlaceAlone = isWhereabouts(employer) && !domain.isEmpty();
    if (!employer.isEmpty() && !isPlaceAlone)
        return employer;
    if (!domain.isEmpty())
        return namedByDomain(domain, invitation, person, employers);
    for (const QString &name : employers) {
        if (!isWhereabouts(name))
            return name;
    }
    if (const QString inviting = hirerIn(invitation.invitedAs); !inviting.isEmpty())
        return inviting;
    if (const QString named = companyIn(invitation.summary, person.name); !named.isEmpty())
        return named;
    return invitation.summary.isEmpty() ? Words::tr("Unknown company") : invitation.summary;
}

} // namespace

QString companyOf(const Invitation &written, const Person &person)
{
    Invitation invitation = written;
    invitation.summary = withPersonApart(written.summary, person.name);
    const QString name = companyNamedIn(invitation, person);
    // "Interview at The Copper Kettle": the article is a part of it where it has a capital in a sentence.
    const QString whole = u"The "_s + name;
    return invitation.location.startsWith(whole) || invitation.summary.contains(u' ' + whole) ? whole : name;
}

QString roleOf(const Invitation &invitation, const QString &company, const Person &person)
{
    const QString summary = withPersonApart(invitation.summary, person.name);
    const QString inSummary = roleOf(summary, company, person.name, namesIn(invitation, person));
    if (soundsLikeRoleName(inSummary))
        return inSummary;
    const QString title = eventTitleIn(invitation.description);
    if (const QString role = roleOf(title, company, person.name, namesIn(invitation, person));
        soundsLikeRoleName(role))
        return role;
    if (const JobLine line = jobLineIn(invitation.description); !line.role.isEmpty())
        return line.role;
    // "Vet nurse interview with Dr Ellie Marsh" as the first line of what is said.
    static const QRegularExpression first(u"^\\s*(?!your |our |the |this )([^.,:;\\n]{3,50}?) interview\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QString role = first.match(invitation.description).captured(1); soundsLikeRoleName(role))
        return role;
    const QString said = roleInText(invitation.description.left(lookedThrough), company);
    const bool isBetter = !said.isEmpty() && (inSummary.isEmpty() || soundsLikeRoleName(said));
    return isBetter ? said : inSummary;
}

QStringList namedInterviewers(const Invitation &invitation, const Person &person)
{
    if (hasInterviewers(invitation, person))
        return {};
    QStringList names = interviewersSaidIn(invitation.description);
    if (names.isEmpty())
        names = presenceSaidIn(invitation.summary + u'\n' + invitation.description).others;
    if (const QString other = otherPersonIn(invitation.summary, person.name);
        names.isEmpty() && !other.isEmpty())
        names += other;
    names.removeIf([&](const QString &name) {
        return soundsLikeCompany(name) || soundsLikeRoleName(name) || isPerson({name, QString()}, person) ||
               (invitation.organizer && nameOf(*invitation.organizer) == name);
    });
    return names;
}

QString roundOf(const Invitation &invitation)
{
    const QString inSummary = roundOf(invitation.summary);
    return inSummary == u"Interview"_s ? roundOf(eventTitleIn(invitation.description)) : inSummary;
}

} // namespace afterword
