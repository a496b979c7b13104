// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/newcontact.h"

#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/participants.h"

namespace afterword {

Contact newContact(const Participant &participant, const QString &company, const QString &takenFor)
{
    Contact contact;
    contact.name = nameOf(participant);
    contact.team = isTeamMailbox(participant.email);
    if (!contact.team)
        contact.givenName = givenNameIn(contact.name);
    contact.email = participant.email;
    const QString domain = mailDomain(participant.email);
    if (tellsCompany(domain)) {
        const QString named = companyOfDomain(domain);
        contact.organization = isDomainOf(domain, company) || named == takenFor ? company : named;
    } else if (participant.email.isEmpty()) {
        contact.organization = company; // as one of whom the words of an invitation know the name alone
    }
    return contact;
}

} // namespace afterword
