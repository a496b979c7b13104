// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/openedsearch.h"

namespace afterword {

/// Where an invitation belongs: an application that is there, or a new one.
struct IntakeProposal {
    enum class Kind {
        NewApplication,
        ExistingApplication, ///< a new interview of an application that is there
        UpdatesInterview,    ///< the same UID was read before
        CancelsInterview,
        NothingNew,  ///< read before, and not newer
        NotKnown,    ///< a cancellation of something that was never read
        NoInterview, ///< an entry of one's own calendar, or one of a whole calendar's, that speaks of none;
                     ///< left out until the person says otherwise
    };
    Kind kind = Kind::NewApplication;
    std::optional<ApplicationId> application; ///< for all but NewApplication, NotKnown and NoInterview
    QString company;                          ///< guessed for a new application
    QString role;                             ///< guessed from the summary; may be empty
    QString round;                            ///< guessed from the summary; "Interview" where it does not say
    QString why; ///< why this application, as half a sentence; empty where its UID was read before
    std::optional<Zone> zone;    ///< whose clocks show its times; absent: as they were read
    std::optional<QTime> hour;   ///< when it begins, for a whole-day entry; absent: with the working hours
    std::optional<QString> told; ///< whose the invitation says it is, see companyOf(); absent: not asked yet
};

/// Whether taking an invitation in as @p kind adds or changes something.
constexpr bool bringsNews(IntakeProposal::Kind kind)
{
    using Kind = IntakeProposal::Kind;
    return kind != Kind::NothingNew && kind != Kind::NotKnown && kind != Kind::NoInterview;
}

/// What taking something in did.
struct Taken {
    std::optional<ApplicationId> application;
    bool isNewApplication = false;
    std::vector<InterviewId> newInterviews;
    std::vector<InterviewId> changedInterviews;
    OpenedSearch::ContactNews contacts;
    QString note; ///< what the person should look at, as a sentence; empty: nothing
};

/// Finds the application of @p invitation: the one that has its UID (a change or a cancellation of one
/// occurrence goes to that one, also where only the series was read); else the likeliest of candidatesFor();
/// else a new one, see companyOf(). An application that is over is not matched by people alone: they may
/// interview for another job.
IntakeProposal propose(const Invitation &invitation, const OpenedSearch &search);
IntakeProposal propose(const Invitation &invitation, const Search &search);

/// Takes @p invitation into @p search as @p proposal says (after the person may have changed it): the
/// interview, its interviewers (attendees who are not the person) and the recruiter (an organizer who does
/// not attend) are there once, however often the invitation is read. What the person wrote of an interviewer
/// stays. Nothing moves on the board by itself; a new application begins in the first stage of kind
/// interview, added on @p now's date in the person's zone. A zone that the person chose for an interview
/// stays when its invitation changes. A whole-day entry takes the working hours of its days, or an hour from
/// the proposal's hour.
Taken takeIn(const Invitation &invitation, const IntakeProposal &proposal, OpenedSearch &search, Moment now);
Search takeIn(const Invitation &invitation, const IntakeProposal &proposal, Search search, Moment now);

/// The interviewers of @p invitation: attendees who are not the person.
std::vector<Participant> interviewersOf(const Invitation &invitation, const Person &person);
/// Whether it has any.
bool hasInterviewers(const Invitation &invitation, const Person &person);

/// Who the person most likely is, for a search that does not know yet: the attendee that all invitations
/// share, and of several the one whose mail domain is neither the organizer's nor another attendee's. Absent
/// where it cannot be told.
std::optional<Participant> guessPerson(const std::vector<Invitation> &invitations);

} // namespace afterword
