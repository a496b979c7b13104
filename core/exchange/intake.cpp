// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake.h"

#include "core/domain/moves.h"
#include "core/exchange/companyname.h"
#include "core/exchange/interviewwords.h"
#include "core/exchange/matching.h"
#include "core/exchange/participants.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool isNewer(const Invitation &invitation, const InvitationSource &stands)
{
    if (invitation.sequence != stands.sequence)
        return invitation.sequence > stands.sequence;
    return invitation.stamp && stands.stamp && *invitation.stamp > *stands.stamp;
}

StageId stageForInterviews(const Search &search)
{
    const auto found = std::find_if(search.stages.begin(), search.stages.end(),
                                    [](const Stage &stage) { return stage.kind == StageKind::Interview; });
    return found == search.stages.end() ? search.stages.front().id : found->id;
}

Application newApplication(const IntakeProposal &proposal, const Search &search, Moment now)
{
    Application application;
    application.company = proposal.company;
    application.role = proposal.role;
    application.id = {
        freshIdText(proposal.company, [&](const QString &id) { return search.applications.contains({id}); })};
    application.stage = stageForInterviews(search);
    application.rank = rankAtEnd(search, application.stage);
    application.added = search.person.zone.date(now);
    return application;
}

InterviewId freshInterviewId(const Application &application, const Invitation &invitation,
                             const Search &search)
{
    const QString wanted = application.id.text + u' ' + invitation.start.date.toString(Qt::ISODate);
    return {freshIdText(wanted, [&](const QString &id) {
        return std::any_of(
            search.applications.begin(), search.applications.end(), [&](const Application &one) {
                return std::any_of(one.interviews.begin(), one.interviews.end(),
                                   [&](const Interview &interview) { return interview.id.text == id; });
            });
    })};
}

/// The room as the invitation has it, with what the person wrote of those who stay. Someone who is not
/// invited any more stays only if something was written of them.
std::vector<Interviewer> room(const std::vector<Interviewer> &before, const std::vector<ContactId> &invited)
{
    std::vector<Interviewer> after;
    for (const ContactId &contact : invited) {
        const auto is = [&](const Interviewer &one) { return one.contact == contact; };
        if (std::any_of(after.begin(), after.end(), is))
            continue; // invited twice, by two addresses
        const auto known = std::find_if(before.begin(), before.end(), is);
        after.push_back(known == before.end() ? Interviewer{contact, {}, {}, {}} : *known);
    }
    for (const Interviewer &one : before) {
        const bool staying = std::find(invited.begin(), invited.end(), one.contact) != invited.end();
        const bool written = !one.moment.isEmpty() || !one.openQuestion.isEmpty() || !one.awkward.isEmpty();
        if (!staying && written)
            after.push_back(one);
    }
    return after;
}

void fill(Interview &interview, const Invitation &invitation, Application &application, Search &search)
{
    interview.start = invitation.start;
    interview.end = invitation.end;
    interview.zone = invitation.zone;
    interview.location = invitation.location;
    interview.cancelled = invitation.cancelled;
    interview.invitation = InvitationSource{invitation.uid, invitation.sequence, invitation.stamp};

    std::vector<ContactId> invited;
    for (const Participant &one : interviewersOf(invitation, search.person))
        invited.push_back(contactFor(one, application.company, search));
    interview.interviewers = room(interview.interviewers, invited);
    if (invitation.organizer && !isPerson(*invitation.organizer, search.person))
        interview.arrangedBy = contactFor(*invitation.organizer, application.company, search);
    if (absentOrganizer(invitation, search.person) && !application.recruiter)
        application.recruiter = interview.arrangedBy;
}

} // namespace

ContactId contactFor(const Participant &participant, const QString &company, Search &search)
{
    if (const Contact *known = contactOf(participant, search)) {
        Contact contact = *known;
        if (contact.email.isEmpty() && !participant.email.isEmpty()) {
            contact.email = participant.email;
            search.contacts.put(contact);
        }
        return contact.id;
    }
    Contact contact;
    contact.name = nameOf(participant);
    contact.givenName = givenNameIn(contact.name);
    contact.email = participant.email;
    const QString domain = mailDomain(participant.email);
    if (tellsCompany(domain))
        contact.organization = isDomainOf(domain, company) ? company : companyOfDomain(domain);
    contact.id = {
        freshIdText(contact.name, [&](const QString &id) { return search.contacts.contains({id}); })};
    search.contacts.put(contact);
    return contact.id;
}

std::vector<Participant> interviewersOf(const Invitation &invitation, const Person &person)
{
    std::vector<Participant> people;
    std::copy_if(invitation.attendees.begin(), invitation.attendees.end(), std::back_inserter(people),
                 [&](const Participant &one) { return !isPerson(one, person); });
    return people;
}

IntakeProposal propose(const Invitation &invitation, const Search &search)
{
    IntakeProposal proposal;
    proposal.round = roundOf(invitation.summary);
    const InterviewPlace known = interviewOfUid(invitation.uid, search);
    if (known.interview) {
        proposal.application = known.application->id;
        proposal.company = known.application->company;
        proposal.role = known.application->role;
        // Some programs cancel without counting the sequence up.
        const bool cancels = invitation.cancelled && !known.interview->cancelled &&
                             invitation.sequence >= known.interview->invitation->sequence;
        if (cancels)
            proposal.kind = IntakeProposal::Kind::CancelsInterview;
        else if (isNewer(invitation, *known.interview->invitation))
            proposal.kind = IntakeProposal::Kind::UpdatesInterview;
        else
            proposal.kind = IntakeProposal::Kind::NothingNew;
        return proposal;
    }
    if (invitation.cancelled) {
        proposal.kind = IntakeProposal::Kind::NotKnown;
        return proposal;
    }
    if (const Application *application = matchedApplication(invitation, search)) {
        proposal.kind = IntakeProposal::Kind::ExistingApplication;
        proposal.application = application->id;
        proposal.company = application->company;
        proposal.role = application->role;
        return proposal;
    }
    proposal.company = companyOf(invitation, search);
    proposal.role = roleOf(invitation.summary, proposal.company, search.person.name);
    return proposal;
}

Search takeIn(const Invitation &invitation, const IntakeProposal &proposal, Search search, Moment now)
{
    if (proposal.kind == IntakeProposal::Kind::NothingNew || proposal.kind == IntakeProposal::Kind::NotKnown)
        return search;
    const Application *stands = search.applications.find(proposal.application);
    Application application = stands ? *stands : newApplication(proposal, search, now);
    auto &interviews = application.interviews;
    auto interview = std::find_if(interviews.begin(), interviews.end(), [&](const Interview &one) {
        return one.invitation && one.invitation->uid == invitation.uid;
    });
    if (interview == interviews.end()) {
        Interview added;
        added.id = freshInterviewId(application, invitation, search);
        added.round = proposal.round;
        interview = interviews.insert(interviews.end(), added);
    }
    if (proposal.kind == IntakeProposal::Kind::CancelsInterview) {
        // A cancellation may name fewer people and an odd time: only that it is cancelled counts.
        interview->cancelled = true;
        interview->invitation = InvitationSource{invitation.uid, invitation.sequence, invitation.stamp};
    } else {
        fill(*interview, invitation, application, search);
    }
    search.applications.put(application);
    return search;
}

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
