// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/intakeplan.h"

#include "core/domain/questions.h"
#include "core/edits/edittask.h"

#include <algorithm>

namespace afterword {

IntakePlan::IntakePlan(std::vector<Invitation> invitations, const Search &search, Moment now)
    : m_invitations(std::move(invitations))
    , m_search(search)
    , m_now(now)
    , m_person(search.person)
    , m_steps(m_invitations.size())
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

void IntakePlan::decide(size_t index, IntakeProposal proposal)
{
    const QString &unknown = m_invitations[index].unknownZone;
    if (!unknown.isEmpty() && proposal.zone)
        m_zones.insert(unknown, *proposal.zone);
    m_steps[index].proposal = std::move(proposal);
    m_steps[index].decided = true;
    propose();
}

void IntakePlan::setPerson(const QString &name, const QString &email)
{
    m_person.name = name.trimmed();
    m_person.email = email.trimmed();
    propose();
}

std::vector<const Application *> IntakePlan::choices(size_t index) const
{
    std::vector<const Application *> applications;
    applications.reserve(m_search.applications.size());
    for (const Application &application : m_search.applications)
        applications.push_back(&application);
    for (size_t earlier = 0; earlier < index; ++earlier) {
        if (m_steps[earlier].addsApplication)
            applications.push_back(m_after.applications.find(m_steps[earlier].goesTo));
    }
    return applications;
}

const Application *IntakePlan::application(size_t index) const
{
    return m_after.applications.find(m_steps[index].goesTo);
}

bool IntakePlan::changesAnything() const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [](const PlannedStep &step) { return bringsNews(step.proposal.kind); });
}

Change IntakePlan::change() const
{
    return settlingApplyTasks(difference(m_search, m_after), m_after, m_now);
}

namespace {

const Interview *interviewIn(const Application &application, const std::vector<InterviewId> &ids)
{
    for (const InterviewId &id : ids) {
        if (const Interview *found = findInterview(application, id))
            return found;
    }
    return nullptr;
}

QStringList namesOf(const Interview &interview, const OpenedSearch &search)
{
    QStringList names;
    for (const Interviewer &interviewer : interview.interviewers) {
        if (const Contact *contact = search.contacts().find(interviewer.contact))
            names << contact->name;
    }
    return names;
}

} // namespace

void IntakePlan::propose()
{
    Search search = m_search;
    search.person = m_person;
    OpenedSearch opened(std::move(search));
    for (size_t index = 0; index < size(); ++index) {
        PlannedStep &step = m_steps[index];
        const bool gone = step.proposal.application && !opened.indexOf(step.proposal.application);
        if (!step.decided || gone)
            step.proposal = afterword::propose(m_invitations[index], opened);
        if (const auto chosen = m_zones.constFind(m_invitations[index].unknownZone); chosen != m_zones.cend())
            step.proposal.zone = *chosen;
        step.before.reset();
        step.interviewers.clear();
        const Application *stands = m_search.applications.find(step.proposal.application);
        const Taken taken = takeIn(m_invitations[index], step.proposal, opened, m_now);
        step.goesTo = taken.application ? taken.application : step.proposal.application;
        step.addsApplication = taken.isNewApplication;
        const std::optional<size_t> there = opened.indexOf(step.goesTo);
        if (!there)
            continue;
        std::vector<InterviewId> ids = taken.newInterviews;
        ids.insert(ids.end(), taken.changedInterviews.begin(), taken.changedInterviews.end());
        if (const Interview *interview = interviewIn(opened[*there], ids))
            step.interviewers = namesOf(*interview, opened);
        if (const Interview *old = stands ? interviewIn(*stands, taken.changedInterviews) : nullptr)
            step.before = *old;
    }
    m_after = opened.search();
}

} // namespace afterword
