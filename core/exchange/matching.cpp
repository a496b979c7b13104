// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching.h"

#include "core/exchange/companyname.h"
#include "core/exchange/intake.h"
#include "core/exchange/participants.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The contacts that have to do with an application.
std::vector<ContactId> peopleOf(const Application &application)
{
    std::vector<ContactId> people;
    for (const auto &one : {application.recruiter, application.mainContact, application.hr}) {
        if (one)
            people.push_back(*one);
    }
    for (const Interview &interview : application.interviews) {
        for (const Interviewer &interviewer : interview.interviewers)
            people.push_back(interviewer.contact);
    }
    for (const Message &message : application.messages) {
        if (message.contact)
            people.push_back(*message.contact);
    }
    return people;
}

/// Somebody in an invitation, with what tells an application: looked up once, since searches are long.
struct Speaker {
    std::optional<ContactId> contact;
    QString domain; ///< empty where it tells no company
};

Speaker speaker(const Participant &participant, const Search &search)
{
    Speaker speaker;
    if (const Contact *contact = contactOf(participant, search))
        speaker.contact = contact->id;
    const QString domain = mailDomain(participant.email);
    if (tellsCompany(domain))
        speaker.domain = domain;
    return speaker;
}

bool speaksFor(const Speaker &speaker, const Application &application, const Search &search)
{
    const auto people = peopleOf(application);
    if (speaker.contact && std::find(people.begin(), people.end(), *speaker.contact) != people.end())
        return true;
    if (speaker.domain.isEmpty())
        return false;
    if (isDomainOf(speaker.domain, application.company))
        return true;
    // The recruiter may be of an agency that fills jobs elsewhere: an agency's domain says nothing.
    return std::any_of(people.begin(), people.end(), [&](const ContactId &id) {
        const Contact *contact = search.contacts.find(id);
        return contact && id != application.recruiter &&
               isSameCompany(speaker.domain, mailDomain(contact->email));
    });
}

/// Whether the name alone makes @p participant this contact: one of them has no address, and nothing speaks
/// against it.
bool hasNameOf(const Participant &participant, const Contact &contact)
{
    if (!participant.email.isEmpty() && !contact.email.isEmpty())
        return false;
    if (nameOf(participant).compare(contact.name, Qt::CaseInsensitive) != 0)
        return false;
    const QString domain = mailDomain(participant.email);
    return contact.organization.isEmpty() || !tellsCompany(domain) ||
           isDomainOf(domain, contact.organization);
}

bool isOver(const Application &application, const Search &search)
{
    const StageKind kind = search.kindOf(application);
    return application.outcome || kind == StageKind::Accepted || kind == StageKind::Closed;
}

} // namespace

const Contact *contactOf(const Participant &participant, const Search &search)
{
    const auto &contacts = search.contacts;
    auto found = contacts.end();
    if (!participant.email.isEmpty()) {
        found = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &contact) {
            return contact.email.compare(participant.email, Qt::CaseInsensitive) == 0;
        });
    }
    if (found == contacts.end()) {
        found = std::find_if(contacts.begin(), contacts.end(),
                             [&](const Contact &contact) { return hasNameOf(participant, contact); });
    }
    return found == contacts.end() ? nullptr : &*found;
}

InterviewPlace interviewOfUid(const QString &uid, const Search &search)
{
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (interview.invitation && interview.invitation->uid == uid)
                return {&application, &interview};
        }
    }
    return {};
}

const Application *matchedApplication(const Invitation &invitation, const Search &search)
{
    std::vector<Speaker> interviewers;
    for (const Participant &one : interviewersOf(invitation, search.person))
        interviewers.push_back(speaker(one, search));
    std::optional<Speaker> organizer;
    if (invitation.organizer && !isPerson(*invitation.organizer, search.person))
        organizer = speaker(*invitation.organizer, search);

    const Application *best = nullptr;
    int most = 0;
    for (const Application &application : search.applications) {
        if (isOver(application, search))
            continue;
        int speaking = 0;
        for (const Speaker &one : interviewers)
            speaking += speaksFor(one, application, search) ? 4 : 0;
        const bool othersSpeak = speaking > 0 || interviewers.empty();
        if (organizer && othersSpeak && speaksFor(*organizer, application, search))
            speaking += 2;
        const bool roleIsNamed =
            !application.role.isEmpty() && invitation.summary.contains(application.role, Qt::CaseInsensitive);
        if (speaking > 0 && roleIsNamed)
            speaking += 1;
        if (speaking > most || (speaking > 0 && speaking == most && application.added > best->added)) {
            best = &application;
            most = speaking;
        }
    }
    return best;
}

QString companyOf(const Invitation &invitation, const Search &search)
{
    std::map<QString, int> domains;
    for (const Participant &one : interviewersOf(invitation, search.person)) {
        const QString domain = mailDomain(one.email);
        if (tellsCompany(domain))
            ++domains[domain];
    }
    const auto most = std::max_element(domains.begin(), domains.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != domains.end())
        return companyOfDomain(most->first);
    const QString domain = invitation.organizer ? mailDomain(invitation.organizer->email) : QString();
    if (tellsCompany(domain) && !isPerson(*invitation.organizer, search.person))
        return companyOfDomain(domain);
    return invitation.summary.isEmpty() ? u"Unknown company"_s : invitation.summary;
}

} // namespace afterword
