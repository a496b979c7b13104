// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/intake/intake.h"
#include "core/exchange/participants.h"

#include <algorithm>

namespace afterword {

std::optional<Participant> guessPerson(const std::vector<Invitation> &invitations)
{
    std::vector<Participant> candidates;
    for (const Invitation &invitation : invitations) {
        if (invitation.attendees.empty())
            continue;
        if (candidates.empty()) {
            candidates = invitation.attendees;
            continue;
        }
        std::vector<Participant> shared;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(shared),
                     [&](const Participant &one) {
                         return std::any_of(invitation.attendees.begin(), invitation.attendees.end(),
                                            [&](const Participant &other) { return isSame(one, other); });
                     });
        if (!shared.empty())
            candidates = shared;
    }
    // Of those that all share, colleagues of each other or of the organizer are the company's.
    std::vector<Participant> alone;
    for (const Participant &one : candidates) {
        const QString domain = mailDomain(one.email);
        const bool colleague =
            std::any_of(invitations.begin(), invitations.end(), [&](const Invitation &invitation) {
                const auto isColleague = [&](const Participant &other) {
                    return !isSame(one, other) && isSameCompany(domain, mailDomain(other.email));
                };
                const auto &people = invitation.attendees;
                return std::any_of(people.begin(), people.end(), isColleague) ||
                       (invitation.organizer && isColleague(*invitation.organizer));
            });
        const bool organizes =
            std::any_of(invitations.begin(), invitations.end(), [&](const Invitation &invitation) {
                return invitation.organizer && isSame(one, *invitation.organizer);
            });
        if (!colleague && !organizes && !one.email.isEmpty())
            alone.push_back(one);
    }
    const auto named = [](const Participant &one) { return Participant{nameOf(one), one.email}; };
    if (alone.size() == 1)
        return named(alone.front());
    const auto privateMail = std::find_if(
        alone.begin(), alone.end(), [](const Participant &one) { return isFreemail(mailDomain(one.email)); });
    return privateMail == alone.end() ? std::nullopt : std::optional(named(*privateMail));
}

} // namespace afterword
