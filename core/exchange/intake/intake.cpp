// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/intake.h"

#include "core/base/iso.h"
#include "core/domain/change/moves.h"
#include "core/exchange/calendar/icalwriter.h"
#include "core/exchange/calendar/interviewwords.h"
#include "core/exchange/calendar/meetinglink.h"
#include "core/exchange/calendar/roundwords.h"
#include "core/exchange/domainname.h"
#include "core/exchange/intake/employer.h"
#include "core/exchange/intake/matching.h"
#include "core/exchange/jobservices.h"
#include "core/exchange/participants.h"
#include "core/exchange/roletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

using At = OpenedSearch::InterviewAt;

const Interview &interviewAt(const At &at, const OpenedSearch &search)
{
    return search[at.application].interviews[at.interview];
}

bool isNewer(const Invitation &invitation, const InvitationSource &stands)
{
    if (invitation.sequence && *invitation.sequence != stands.sequence)
        return *invitation.sequence > stands.sequence;
    return invitation.stamp && stands.stamp && *invitation.stamp > *stands.stamp;
}

/// Some programs cancel without counting the sequence up, or without any.
bool mayCancel(const Invitation &invitation, const InvitationSource &stands)
{
    if (invitation.sequence)
        return *invitation.sequence >= stands.sequence;
    return !invitation.stamp || !stands.stamp || *invitation.stamp >= *stands.stamp;
}

/// Whether @p interview, read as a whole series, stands at the occurrence that @p invitation means.
bool isMeant(const Invitation &invitation, const Interview &interview)
{
    const Moment occurrence = *invitation.occurrence;
    if (interview.startsAt() == occurrence)
        return true;
    // A whole day is also meant by its midnight in UTC, which is the evening before in the west.
    const WallTime inUtc = Zone().wallTime(occurrence);
    const bool isMidnight = inUtc.time == QTime(0, 0);
    const QDate day = isMidnight ? inUtc.date : interview.zone.date(occurrence);
    return invitation.wholeDay && day == interview.start.date;
}

/// What is called off with the occurrence that @p invitation means, since all later ones are as well.
std::vector<At> laterOnes(const Invitation &invitation, const OpenedSearch &search)
{
    std::vector<At> later;
    const auto takeWhere = [&](const std::vector<At> &some, auto isLater) {
        std::copy_if(some.begin(), some.end(), std::back_inserter(later),
                     [&](const At &at) { return isLater(interviewAt(at, search)); });
    };
    // The moment that an occurrence replaces ends its UID, whenever it takes place.
    takeWhere(search.occurrencesOf(invitation.series),
              [&](const Interview &one) { return one.invitation->uid > invitation.uid; });
    takeWhere(search.ofUid(invitation.series),
              [&](const Interview &one) { return one.startsAt() > *invitation.occurrence; });
    return later;
}

/// The interviews that stand for @p invitation: those of its UID; of a single occurrence also the series',
/// where that stands at the same moment, and all later ones where those are called off with it; of a series
/// also its occurrences, where the series itself was never read or is called off as a whole.
std::vector<At> standing(const Invitation &invitation, const OpenedSearch &search)
{
    std::vector<At> found = search.ofUid(invitation.uid);
    if (found.empty() && !invitation.uidBefore.isEmpty())
        found = search.ofUid(invitation.uidBefore);
    if (invitation.occurrence && found.empty()) {
        for (const At &at : search.ofUid(invitation.series)) {
            if (isMeant(invitation, interviewAt(at, search)))
                found.push_back(at);
        }
    }
    if (invitation.occurrence && invitation.cancelled && invitation.andFuture) {
        const std::vector<At> later = laterOnes(invitation, search);
        found.insert(found.end(), later.begin(), later.end());
    }
    if (!invitation.occurrence) {
        const std::vector<At> occurrences = search.occurrencesOf(invitation.uid);
        if (invitation.cancelled || (found.empty() && occurrences.size() == 1))
            found.insert(found.end(), occurrences.begin(), occurrences.end());
    }
    return found;
}

/// Whether @p zone is one that the person chose, where @p invitation leaves it open.
bool isChosen(const Zone &zone, const Invitation &invitation)
{
    return invitation.unknownZone.isEmpty() ? invitation.otherZone == zone : zone != invitation.zone;
}

/// What Afterword's own export says of @p interview, which comes back without its UID from some calendars.
bool isOwnEntry(const Invitation &invitation, const At &at, const OpenedSearch &search)
{
    // Of the many that may start at one moment nearly none begins alike.
    const QString &company = search[at.application].company;
    const bool beginsOtherwise =
        !company.isEmpty() && !company[0].isSpace() && !invitation.summary.startsWith(company[0]);
    if (beginsOtherwise)
        return false;
    return invitation.summary ==
           calendarSummaryOf(interviewAt(at, search), search[at.application]).simplified();
}

/// The application of which @p invitation is a follow-up that was exported from here ("Note to Dana ·
/// Northwind") and lost its UID in a calendar that keeps none.
std::optional<size_t> exportedFor(const Invitation &invitation, const OpenedSearch &search)
{
    const bool hasPeople = invitation.organizer || !invitation.attendees.empty();
    if (!invitation.hasNoUid || hasPeople || invitation.wholeDay || !invitation.hasTime())
        return std::nullopt;
    const Moment start = invitation.zone.moment(invitation.start);
    if (invitation.zone.moment(invitation.end) - start != followUpLength)
        return std::nullopt;
    for (const size_t index : search.namedIn(invitation.summary)) {
        const QString company = search[index].company.simplified();
        if (!company.isEmpty() && invitation.summary.endsWith(u" · "_s + company))
            return index;
    }
    return std::nullopt;
}

/// The interview that an entry without people only repeats: at the same time, exported from here or of the
/// same application.
std::optional<At> repeated(const Invitation &invitation, const std::vector<Candidate> &candidates,
                           const OpenedSearch &search)
{
    if (!invitation.hasTime() || invitation.wholeDay)
        return std::nullopt;
    const bool hasPeople = hasInterviewers(invitation, search.person());
    for (const At &at : search.startingAt(invitation.zone.moment(invitation.start))) {
        if (isOwnEntry(invitation, at, search) ||
            (!hasPeople && !candidates.empty() &&
             candidates.front().application == search[at.application].id))
            return at;
    }
    return std::nullopt;
}

Application newApplication(const IntakeProposal &proposal, const OpenedSearch &search, Moment now)
{
    Application application;
    application.company = proposal.company;
    application.role = proposal.role;
    application.stage = search.firstStageOf(StageKind::Interview);
    application.added = search.person().zone.date(now);
    return application;
}

/// The room as the invitation has it, which names each once, with what the person wrote of those who stay.
/// Someone who is not invited any more stays only if something was written of them.
std::vector<Interviewer> room(const std::vector<Interviewer> &before, const std::vector<ContactId> &invited)
{
    std::vector<Interviewer> after;
    for (const ContactId &contact : invited) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const Interviewer &one) { return one.contact == contact; });
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

/// The times of a whole-day entry: from the start of the working hours to their end, since nobody should be
/// asked for a thank-you note in the middle of an assessment day; or an hour from where the person says.
void setHours(Interview &interview, const Invitation &invitation, const IntakeProposal &proposal,
              const Policy &policy)
{
    interview.start = {invitation.start.date, proposal.hour.value_or(policy.workDayStart)};
    interview.end = {invitation.end.date, policy.workDayEnd};
    if (!proposal.hour)
        return;
    const Moment end = interview.zone.moment(interview.start) + hours(1);
    interview.end = interview.zone.wallTime(end);
}

/// Whether the organizer is a hiring system's address, from which it invites for others.
bool isOfHiringSystem(const Invitation &invitation)
{
    const QString domain = mailDomain(invitation.organizer->email);
    const auto &people = invitation.attendees;
    return isHiringSystem(domain) && std::none_of(people.begin(), people.end(), [&](const Participant &one) {
               return mailDomain(one.email) == domain;
           });
}

void fill(Interview &interview, const Invitation &invitation, const IntakeProposal &proposal, size_t index,
          OpenedSearch &search)
{
    interview.zone = proposal.zone.value_or(invitation.zone);
    interview.start = invitation.start;
    interview.end = invitation.end;
    if (invitation.wholeDay)
        setHours(interview, invitation, proposal, search.policy());
    interview.location = invitation.location;
    interview.link = invitation.link;
    interview.kind = interviewKindOf(invitation);
    interview.cancelled = invitation.cancelled;
    interview.invitation =
        InvitationSource{invitation.uid, invitation.sequence.value_or(0), invitation.stamp};

    const QString company = search[index].company;
    const QString takenFor = proposal.kind == IntakeProposal::Kind::NewApplication
                                 ? proposal.told ? *proposal.told : companyOf(invitation, search.person())
                                 : QString();
    std::vector<ContactId> invited;
    // Once, though by two addresses, or named in the words as well.
    const auto invite = [&](const Participant &one) {
        const ContactId contact = search.contactFor(one, company, takenFor);
        if (std::find(invited.begin(), invited.end(), contact) == invited.end())
            invited.push_back(contact);
        return contact;
    };
    for (const Participant &one : interviewersOf(invitation, search.person()))
        invite(one);
    for (const QString &name : namedInterviewers(invitation, search.person()))
        invite({name, QString()});
    if (invitation.organizer && !isPerson(*invitation.organizer, search.person()) &&
        !isOfHiringSystem(invitation))
        interview.arrangedBy = organizerSaysToBeThere(invitation)
                                   ? invite(*invitation.organizer)
                                   : search.contactFor(*invitation.organizer, company, takenFor);
    interview.interviewers = room(interview.interviewers, invited);
    if (interview.arrangedBy && !search[index].recruiter && absentOrganizer(invitation, search.person()))
        search.setRecruiter(index, *interview.arrangedBy);
}

/// Keeps what the invitation says beside time and place: whom to ask for, what to bring, by when they decide.
void keepWords(const Invitation &invitation, size_t index, OpenedSearch &search)
{
    const QString words = invitation.description.trimmed();
    if (!words.isEmpty())
        search.addRemark(index, words);
}

/// Whoever is invited is beyond applying: the card goes to its column with the interview, and one undo takes
/// both back. A first call has a column of its own where the person has one for it.
void moveForInterview(const Interview &interview, const QString &round, size_t index, OpenedSearch &search,
                      Moment now)
{
    const Application &application = search[index];
    if (!movesForInterview(application, search.kindOf(application), interview))
        return;
    const bool isFirstCall = round == QLatin1StringView(QT_TRANSLATE_NOOP("Rounds", "Phone screen")) &&
                             search.hasStageOf(StageKind::Screening);
    const StageKind to = isFirstCall ? StageKind::Screening : StageKind::Interview;
    if (search.hasStageOf(to))
        search.moveTo(index, search.firstStageOf(to), now);
}

void callOff(const Invitation &invitation, OpenedSearch &search, Taken &taken)
{
    for (const At &at : standing(invitation, search)) {
        Interview interview = interviewAt(at, search);
        if (interview.cancelled)
            continue;
        // A cancellation may name fewer people and an odd time: only that it is cancelled counts.
        interview.cancelled = true;
        interview.invitation->sequence = invitation.sequence.value_or(interview.invitation->sequence);
        if (invitation.stamp)
            interview.invitation->stamp = invitation.stamp;
        const bool isItself = invitation.occurrence && (interview.invitation->uid == invitation.uidBefore ||
                                                        isMeant(invitation, interview));
        if (isItself)
            interview.invitation->uid = invitation.uid;
        taken.changedInterviews.push_back(interview.id);
        search.put(at.application, std::move(interview), at);
        keepWords(invitation, at.application, search);
    }
}

} // namespace

std::vector<Participant> interviewersOf(const Invitation &invitation, const Person &person)
{
    std::vector<Participant> people;
    std::copy_if(invitation.attendees.begin(), invitation.attendees.end(), std::back_inserter(people),
                 [&](const Participant &one) { return !isPerson(one, person); });
    return people;
}

bool hasInterviewers(const Invitation &invitation, const Person &person)
{
    return std::any_of(invitation.attendees.begin(), invitation.attendees.end(),
                       [&](const Participant &one) { return !isPerson(one, person); });
}

IntakeProposal propose(const Invitation &invitation, const OpenedSearch &search)
{
    using Kind = IntakeProposal::Kind;
    IntakeProposal proposal;
    proposal.round = roundOf(invitation);
    const auto belongsTo = [&](const Application &application) {
        proposal.application = application.id;
        proposal.company = application.company;
        proposal.role = application.role;
    };
    if (const std::vector<At> known = standing(invitation, search); !known.empty()) {
        belongsTo(search[known.front().application]);
        const bool cancels =
            invitation.cancelled && std::any_of(known.begin(), known.end(), [&](const At &at) {
                const Interview &interview = interviewAt(at, search);
                return !interview.cancelled && mayCancel(invitation, *interview.invitation);
            });
        // An occurrence that was read as its series stands is news whatever its number.
        const Interview &interview = interviewAt(known.front(), search);
        const InvitationSource &stands = *interview.invitation;
        const bool isNews =
            isNewer(invitation, stands) || (invitation.occurrence && stands.uid == invitation.series);
        if (isChosen(interview.zone, invitation))
            proposal.zone = interview.zone;
        if (cancels)
            proposal.kind = Kind::CancelsInterview;
        else
            proposal.kind = isNews && !invitation.cancelled && invitation.hasTime() ? Kind::UpdatesInterview
                                                                                    : Kind::NothingNew;
        return proposal;
    }
    if (invitation.cancelled || !invitation.hasTime()) {
        proposal.kind = Kind::NotKnown;
        return proposal;
    }
    if (const auto ours = exportedFor(invitation, search)) {
        belongsTo(search[*ours]);
        proposal.kind = Kind::NothingNew;
        return proposal;
    }
    const std::vector<Candidate> candidates = candidatesFor(invitation, search);
    if (const auto stands = repeated(invitation, candidates, search)) {
        belongsTo(search[stands->application]);
        proposal.kind = Kind::NothingNew;
        return proposal;
    }
    if (!candidates.empty()) {
        belongsTo(search[*search.indexOf(candidates.front().application)]);
        proposal.kind = Kind::ExistingApplication;
        proposal.why = candidates.front().why;
        return proposal;
    }
    proposal.company = companyOf(invitation, search.person());
    proposal.told = proposal.company;
    proposal.role = roleOf(invitation, proposal.company, search.person());
    const bool hasPeople = invitation.organizer || hasInterviewers(invitation, search.person());
    // Whom a program invites by name alone is told in its words.
    const auto isInvited = [&invitation] {
        const QString said = invitation.description.left(1000);
        return !invitation.attendees.empty() && !invitation.wholeDay &&
               (speaksOfInterview(said) || !roleInText(said).isEmpty());
    };
    // Of all that somebody's days hold, colleagues and all, only what says so is one.
    if ((!hasPeople || invitation.wholeDay || invitation.isOfWholeCalendar) &&
        !speaksOfInterview(invitation.summary) && !isInvited())
        proposal.kind = Kind::NoInterview;
    return proposal;
}

Taken takeIn(const Invitation &invitation, const IntakeProposal &proposal, OpenedSearch &search, Moment now)
{
    using Kind = IntakeProposal::Kind;
    Taken taken;
    if (proposal.kind == Kind::NothingNew || proposal.kind == Kind::NotKnown ||
        proposal.kind == Kind::NoInterview)
        return taken;
    taken.application = proposal.application;
    if (proposal.kind == Kind::CancelsInterview) {
        callOff(invitation, search, taken);
        return taken;
    }
    std::optional<At> at;
    if (const std::vector<At> known = standing(invitation, search); !known.empty())
        at = known.front();
    std::optional<size_t> index = at ? std::optional(at->application) : search.indexOf(proposal.application);
    if (!index) {
        index = search.add(newApplication(proposal, search, now));
        taken.isNewApplication = true;
    }
    taken.application = search[*index].id;
    Interview interview;
    if (at) {
        interview = interviewAt(*at, search);
        taken.changedInterviews.push_back(interview.id);
    } else {
        interview.id =
            search.freshInterviewId(taken.application->text + u' ' + isoDate(invitation.start.date));
        interview.round = roundInWords(proposal.round);
        taken.newInterviews.push_back(interview.id);
    }
    fill(interview, invitation, proposal, *index, search);
    if (invitation.wholeDay && !proposal.hour) {
        taken.note =
            Words::tr(
                "“%1” names a day but no time: it is entered for your whole working day until you change it")
                .arg(invitation.summary);
    }
    if (!at)
        moveForInterview(interview, proposal.round, *index, search, now);
    search.put(*index, std::move(interview), at);
    keepWords(invitation, *index, search);
    taken.contacts = search.takeContactNews();
    return taken;
}

IntakeProposal propose(const Invitation &invitation, const Search &search)
{
    return propose(invitation, OpenedSearch(search));
}

Search takeIn(const Invitation &invitation, const IntakeProposal &proposal, Search search, Moment now)
{
    OpenedSearch opened(std::move(search));
    takeIn(invitation, proposal, opened, now);
    return opened.search();
}

} // namespace afterword
