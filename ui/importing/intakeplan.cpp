// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/intakeplan.h"

#include <algorithm>

namespace afterword {

IntakePlan::IntakePlan(std::vector<Invitation> invitations, const Search &search, Moment now)
    : m_invitations(std::move(invitations))
    , m_search(search)
    , m_now(now)
    , m_person(search.person)
    , m_decided(m_invitations.size(), false)
{
    if (m_person.email.isEmpty()) {
        if (const std::optional<Participant> guess = guessPerson(m_invitations)) {
            m_person.email = guess->email;
            if (m_person.name.isEmpty())
                m_person.name = guess->name;
            m_personGuessed = true;
        }
    }
    propose();
}

void IntakePlan::decide(size_t place, IntakeProposal proposal)
{
    m_proposals[place] = std::move(proposal);
    m_decided[place] = true;
    propose();
}

void IntakePlan::setPerson(const QString &name, const QString &email)
{
    m_person.name = name.trimmed();
    m_person.email = email.trimmed();
    propose();
}

Search IntakePlan::searchBefore(size_t place) const
{
    Search search = m_search;
    search.person = m_person;
    for (size_t i = 0; i < place; ++i)
        search = takeIn(m_invitations[i], m_proposals[i], std::move(search), m_now);
    return search;
}

QStringList IntakePlan::interviewers(size_t place) const
{
    const Search after = searchBefore(place + 1);
    QStringList names;
    for (const Application &application : after.applications) {
        for (const Interview &interview : application.interviews) {
            if (!interview.invitation || interview.invitation->uid != m_invitations[place].uid)
                continue;
            for (const Interviewer &interviewer : interview.interviewers) {
                if (const Contact *contact = after.contacts.find(interviewer.contact))
                    names << contact->name;
            }
        }
    }
    return names;
}

bool IntakePlan::changesAnything() const
{
    return std::any_of(m_proposals.begin(), m_proposals.end(), [](const IntakeProposal &proposal) {
        return proposal.kind != IntakeProposal::Kind::NothingNew &&
               proposal.kind != IntakeProposal::Kind::NotKnown;
    });
}

Change IntakePlan::change() const
{
    return difference(m_search, searchBefore(size()));
}

void IntakePlan::propose()
{
    Search search = m_search;
    search.person = m_person;
    m_proposals.resize(size());
    for (size_t place = 0; place < size(); ++place) {
        IntakeProposal &proposal = m_proposals[place];
        const bool gone = proposal.application && !search.applications.contains(*proposal.application);
        if (!m_decided[place] || gone)
            proposal = afterword::propose(m_invitations[place], search);
        search = takeIn(m_invitations[place], proposal, std::move(search), m_now);
    }
}

} // namespace afterword
