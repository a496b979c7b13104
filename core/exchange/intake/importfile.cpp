// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/importfile.h"

#include "core/exchange/intake/importwords.h"
#include "core/exchange/intake/mailintake.h"
#include "core/exchange/intake/postingintake.h"
#include "core/posting/knownjob.h"
#include "core/posting/letterposting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

using Verb = ImportLine::Verb;

QString whyNothingChanges(const IntakeProposal &proposal, const Invitation &invitation)
{
    using Kind = IntakeProposal::Kind;
    const QString &summary = invitation.summary;
    if (proposal.kind == Kind::NotKnown)
        return Words::tr("“%1” was called off, and had never been read before").arg(summary);
    if (proposal.kind == Kind::NoInterview)
        return Words::tr(
                   "“%1” names no interview and nobody who is known; import it in the window if it is one")
            .arg(summary);
    return Words::tr("“%1” was read before and is not newer").arg(summary);
}

void takeIn(const Invitation &invitation, OpenedSearch &search, Moment now, ImportTally &tally)
{
    using Kind = IntakeProposal::Kind;
    const IntakeProposal proposal = propose(invitation, search);
    if (proposal.kind == Kind::NotKnown || proposal.kind == Kind::NoInterview) {
        tally.skip({whyNothingChanges(proposal, invitation)});
        return;
    }
    if (proposal.kind == Kind::NothingNew) {
        tally.addUnchanged(whyNothingChanges(proposal, invitation));
        return;
    }
    const Taken taken = takeIn(invitation, proposal, search, now);
    tally.add(taken, search, proposal.why);
    if (!invitation.zoneDoubt.isEmpty()) {
        tally.add(taken.isNewApplication ? Verb::Added : Verb::Merged, ImportTally::Kind::Other,
                  Words::tr("look again at “%1”: %2").arg(invitation.summary, invitation.zoneDoubt));
    }
}

/// An error where the letter has no place; the caller tells it.
Result<void> takeIn(const ReadMail &mail, OpenedSearch &search, Moment now, ImportTally &tally)
{
    using Kind = LetterProposal::Kind;
    const Result<LetterProposal> proposal = propose(mail, search, now);
    if (!proposal)
        return proposal.error();
    switch (proposal->kind) {
    case Kind::Known: tally.addUnchanged(Words::tr("“%1” was read before").arg(mail.subject)); return {};
    case Kind::CameBack:
        tally.addUnchanged(Words::tr("“%1” came back, so it was not sent").arg(mail.subject));
        return {};
    case Kind::Belongs: {
        const Candidate &first = proposal->candidates.front();
        tally.add(takeIn(mail, first.application, search), search, first.why);
        tally.add(Verb::Added, ImportTally::Kind::Message, Words::tr("the message “%1”").arg(mail.subject));
        return {};
    }
    case Kind::Unclear:
    case Kind::Nobodys: break;
    }
    return whyNotTaken(*proposal, search);
}

/// How late a file's invitations are in the life of what they announce, and its letters.
std::tuple<bool, int, Moment> lateness(const ImportFile &file)
{
    std::pair<bool, int> latest{false, 0};
    for (const Invitation &invitation : file.invitations.invitations)
        latest = std::max(latest, {invitation.cancelled, invitation.sequence.value_or(0)});
    const bool dated = !file.mails.empty() && file.mails.front().date;
    return {latest.first, latest.second, dated ? *file.mails.front().date : Moment()};
}

/// A letter that belongs to no application, and came alone: it may bring the posting of another. Else @p why
/// it is not taken.
Result<std::vector<ImportLine>> takeInAlone(const ReadMail &mail, const Error &why, OpenedSearch &search,
                                            Moment now)
{
    const auto posting = postingInLetter(mail.subject, mail.body);
    if (!posting)
        return why;
    const Search before = search.search(); // a second one, which thousands of letters do not need
    if (sameJob(before, *posting))
        return why;
    auto imported = takeInPosting(*posting, before, now);
    if (!imported)
        return why;
    for (Edit<Application> &edit : difference(before, imported->search).applications) {
        if (!edit.before && edit.after)
            search.add(std::move(*edit.after));
    }
    return std::move(imported->lines);
}

} // namespace

QString toText(Verb verb)
{
    switch (verb) {
    case Verb::Added: return u"added"_s;
    case Verb::Merged: return u"merged"_s;
    case Verb::Unchanged: return u"unchanged"_s;
    case Verb::Skipped: return u"skipped"_s;
    case Verb::Noted: return u"noted"_s;
    case Verb::Asked: return u"asked"_s;
    }
    Q_UNREACHABLE();
}

void sortLetters(ImportFile &file)
{
    std::stable_sort(file.mails.begin(), file.mails.end(),
                     [](const ReadMail &a, const ReadMail &b) { return a.date < b.date; });
    auto &invitations = file.invitations.invitations;
    const auto lateness = [](const Invitation &one) {
        return std::pair(one.cancelled, one.sequence.value_or(0));
    };
    std::stable_sort(invitations.begin(), invitations.end(),
                     [&](const Invitation &a, const Invitation &b) { return lateness(a) < lateness(b); });
}

void join(ImportFile &file, ImportFile more)
{
    const auto append = [](auto &all, auto &others) {
        all.insert(all.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    };
    append(file.invitations.invitations, more.invitations.invitations);
    append(file.invitations.skipped, more.invitations.skipped);
    append(file.mails, more.mails);
    append(file.unread, more.unread);
}

bool comesFirst(const ImportFile &a, const ImportFile &b)
{
    return a.kind != b.kind ? a.kind < b.kind : lateness(a) < lateness(b);
}

bool isIntake(const ImportFile &file)
{
    return file.kind == FileKind::Calendar || file.kind == FileKind::Mail;
}

Result<std::vector<ImportLine>> takeIn(const ImportFile &file, OpenedSearch &search, Moment now)
{
    ImportTally tally;
    const InvitationFile &events = file.invitations;
    const size_t things =
        events.invitations.size() + events.skipped.size() + file.mails.size() + file.unread.size();
    if (things == 0)
        return Error{Words::tr("holds no event and no letter")};
    if (events.invitations.empty() && file.mails.empty())
        return events.skipped.empty() ? file.unread.front() : events.skipped.front();
    for (const Invitation &invitation : events.invitations)
        takeIn(invitation, search, now, tally);
    for (const ReadMail &mail : file.mails) {
        const Result<void> taken = takeIn(mail, search, now, tally);
        if (!taken && things == 1)
            return takeInAlone(mail, taken.error(), search, now);
        if (!taken)
            tally.skip({Words::tr("“%1”: %2", "a letter, why it is left out")
                            .arg(mail.subject, taken.error().message)});
    }
    for (const std::vector<Error> *left : {&events.skipped, &file.unread}) {
        for (const Error &one : *left)
            tally.skip(one);
    }
    return tally.lines();
}

} // namespace afterword
