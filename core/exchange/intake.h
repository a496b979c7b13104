// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/invitation.h"

namespace afterword {

/// Where an invitation belongs: an application that is there, or a new one.
struct IntakeProposal {
    enum class Kind {
        NewApplication,
        ExistingApplication, ///< a new interview of an application that is there
        UpdatesInterview,    ///< the same UID was read before
        CancelsInterview,
        NothingNew, ///< read before, and not newer
        NotKnown,   ///< a cancellation of something that was never read
    };
    Kind kind = Kind::NewApplication;
    std::optional<ApplicationId> application; ///< for all but NewApplication and NotKnown
    QString company;                          ///< guessed for a new application
    QString role;                             ///< guessed from the summary; may be empty
    QString round;                            ///< guessed from the summary; "Interview" where it does not say
};

/// Finds the application of @p invitation: the one that has its UID; else one matched by an attendee's or the
/// organizer's known contact or mail domain; else a new one, whose company is taken from the interviewers'
/// mail domain (the organizer's only when there is nobody else: an agency recruiter is not the employer). An
/// application that is over is not matched by people: they may interview for another job.
IntakeProposal propose(const Invitation &invitation, const Search &search);

/// @p search with @p invitation taken in as @p proposal says (after the person may have changed it): the
/// interview, its interviewers (attendees who are not the person) and the recruiter (an organizer who does
/// not attend) are there once, however often the invitation is read. What the person wrote of an interviewer
/// stays. Nothing moves on the board by itself; a new application begins in the first stage of kind
/// interview, added on @p now's date in the person's zone.
Search takeIn(const Invitation &invitation, const IntakeProposal &proposal, Search search, Moment now);

/// The contact of @p participant, who writes or interviews for @p company; added to @p search where there is
/// none yet.
ContactId contactFor(const Participant &participant, const QString &company, Search &search);

/// The interviewers of @p invitation: attendees who are not the person.
std::vector<Participant> interviewersOf(const Invitation &invitation, const Person &person);

/// Who the person most likely is, for a search that does not know yet: the attendee that all invitations
/// share, and of several the one whose mail domain is neither the organizer's nor another attendee's. Absent
/// where it cannot be told.
std::optional<Participant> guessPerson(const std::vector<Invitation> &invitations);

} // namespace afterword
