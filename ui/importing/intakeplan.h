// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/exchange/intake/intake.h"

#include <QHash>

#include <vector>

namespace afterword {

/// What an import of invitations will do, before it is done: one proposal for each, which the person may
/// change. A value; nothing is written by it.
class IntakePlan {
public:
    /// Where the search does not know its person, who that is, is guessed from the invitations.
    IntakePlan(std::vector<Invitation> invitations, const Search &search, Moment now);

    const std::vector<Invitation> &invitations() const { return m_invitations; }
    size_t size() const { return m_invitations.size(); }

    /// The proposal for one invitation, after those before it were taken in.
    const IntakeProposal &proposal(size_t index) const { return m_steps[index].proposal; }
    /// The person decides otherwise; later invitations are proposed anew, save those decided already. A zone
    /// that was chosen for an unknown name holds for all invitations that name it.
    void decide(size_t index, IntakeProposal proposal);

    /// Who the person is, as known or guessed; empty where nobody knows.
    const Person &person() const { return m_person; }
    bool isPersonGuessed() const { return m_personGuessed; }
    void setPerson(const QString &name, const QString &email);

    /// The applications that an invitation can be added to: those that are there, and those that earlier
    /// invitations will add. Valid until the plan changes.
    std::vector<const Application *> choices(size_t index) const;
    /// The application that an invitation goes to; null where it goes to none. Valid until the plan changes.
    const Application *application(size_t index) const;
    /// The interviewers that an invitation will have, by name.
    const QStringList &interviewers(size_t index) const { return m_steps[index].interviewers; }
    /// The interview as it stood before an invitation changes it; absent where it stood not.
    const std::optional<Interview> &before(size_t index) const { return m_steps[index].before; }

    /// Whether anything will be added or changed.
    bool changesAnything() const;
    /// Everything in one change.
    Change change() const;

private:
    void propose();

    std::vector<Invitation> m_invitations;
    Search m_search;
    Moment m_now;
    Person m_person;
    bool m_personGuessed = false;
    /// What one invitation will do.
    struct PlannedStep {
        IntakeProposal proposal;
        bool decided = false;
        std::optional<ApplicationId> goesTo;
        bool addsApplication = false;
        QStringList interviewers;
        std::optional<Interview> before;
    };
    std::vector<PlannedStep> m_steps;
    QHash<QString, Zone> m_zones; ///< what the person takes unknown names of zones for
    Search m_after;               ///< with all of them taken in
};

/// Whether @p kind leaves the person a choice of application, or to leave the entry out.
constexpr bool hasChoice(IntakeProposal::Kind kind)
{
    return kind == IntakeProposal::Kind::NewApplication ||
           kind == IntakeProposal::Kind::ExistingApplication || kind == IntakeProposal::Kind::NoInterview;
}

} // namespace afterword
