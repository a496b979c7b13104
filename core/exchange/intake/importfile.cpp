// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/importfile.h"

#include "core/exchange/card/vcard.h"
#include "core/exchange/intake/importwords.h"
#include "core/exchange/intake/mailintake.h"
#include "core/exchange/intake/postingintake.h"
#include "core/exchange/intake/tablewords.h"
#include "core/exchange/json/json.h"
#include "core/exchange/mail/emlreader.h"
#include "core/exchange/mail/mailbox.h"
#include "core/exchange/mail/savedpage.h"
#include "core/exchange/table/applicationtable.h"
#include "core/posting/knownjob.h"
#include "core/posting/letterposting.h"
#include "core/posting/page/pagehtml.h"
#include "core/posting/readposting.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

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
        return Words::tr("“%1” was called off, and was never read before").arg(summary);
    if (proposal.kind == Kind::NoInterview)
        return Words::tr(
                   "“%1” names no interview and nobody who is known; import it in the window if it is one")
            .arg(summary);
    return Words::tr("“%1” was read before and is no newer").arg(summary);
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

/// What a merge changed, in words. Where nothing was read, nothing was there already.
std::vector<ImportLine> linesOf(const Search &before, const Search &after, bool anythingRead)
{
    auto lines = describe(difference(before, after));
    if (lines.empty() && anythingRead)
        lines.push_back({Verb::Unchanged, Words::tr("everything in it was there already"), 0});
    return lines;
}

void addSkipped(const std::vector<Error> &skipped, std::vector<ImportLine> &lines)
{
    for (const Error &one : skipped)
        lines.push_back({Verb::Skipped, one.message, one.line});
}

Result<Imported> takeInSearch(const QByteArray &text, const Search &search)
{
    auto merged = readSearch(text, search);
    if (!merged)
        return merged.error();
    auto lines = linesOf(search, *merged, true);
    return Imported{std::move(merged).value(), std::move(lines)};
}

Result<Imported> takeInTable(const ImportFile &file, const Search &search, Moment now)
{
    const auto layout = layoutOf(file.text, file.dateOrder.value_or(usualDateOrder(search.person.zone)));
    if (!layout)
        return layout.error();
    auto table = readApplications(*layout, search, now);
    if (!table)
        return table.error();
    const bool anythingRead = table->rows.size() > table->skipped.size();
    auto lines = linesOf(search, table->search, anythingRead);
    const auto words = wordsOf(*table, *layout, search, now);
    lines.insert(lines.end(), words.begin(), words.end());
    return Imported{std::move(table->search), std::move(lines)};
}

Result<Imported> takeInCards(const QByteArray &text, const Search &search)
{
    auto cards = readCards(text);
    if (!cards)
        return cards.error();
    Search after = takeIn(cards->contacts, search);
    auto lines = linesOf(search, after, !cards->contacts.empty());
    addSkipped(cards->skipped, lines);
    return Imported{std::move(after), std::move(lines)};
}

Result<Imported> takeInOpened(const ImportFile &file, const Search &search, Moment now)
{
    OpenedSearch opened(search);
    auto lines = takeIn(file, opened, now);
    if (!lines)
        return lines.error();
    return Imported{opened.search(), std::move(lines).value()};
}

/// Only here is the exception of the allocator an answer of ours: what it left half done is dropped.
Error noMemory()
{
    return {Words::tr("needs more memory than there is")};
}

int placeOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Json: return 0;
    case FileKind::ContactCard: return 1;
    case FileKind::Table: return 2;
    case FileKind::Calendar: return 3;
    case FileKind::Mail: return 4;
    case FileKind::Page: return 5;
    case FileKind::Unknown: return 6;
    }
    Q_UNREACHABLE();
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

/// What the letter around an invitation says, and the invitation itself where that says more.
QString allThatIsSaid(const QString &letter, const QString &invitation)
{
    if (letter.simplified().contains(invitation.simplified()))
        return letter;
    return letter.trimmed().isEmpty() ? invitation : letter.trimmed() + u"\n\n"_s + invitation;
}

/// Reads one letter: the invitations that it brings, with its words, else itself.
Result<void> readLetter(const QByteArray &text, const Zone &zone, ImportFile &file)
{
    auto mail = readEml(text);
    if (!mail)
        return mail.error();
    InvitationFile found;
    for (const QByteArray &calendar : mail->calendars) {
        auto invitations = readInvitations(calendar, zone);
        if (!invitations)
            continue; // the letter is read instead
        for (Invitation &one : invitations->invitations) {
            one.description = allThatIsSaid(mail->body, one.description);
            if (std::find(found.invitations.begin(), found.invitations.end(), one) == found.invitations.end())
                found.invitations.push_back(std::move(one));
        }
        found.skipped.insert(found.skipped.end(), invitations->skipped.begin(), invitations->skipped.end());
    }
    // Somebody's answer to an invitation, and one that cannot be read, are letters like others.
    if (found.invitations.empty()) {
        file.mails.push_back(std::move(mail).value());
        return {};
    }
    auto &all = file.invitations;
    all.invitations.insert(all.invitations.end(), found.invitations.begin(), found.invitations.end());
    all.skipped.insert(all.skipped.end(), found.skipped.begin(), found.skipped.end());
    return {};
}

/// The posting of a page that a browser saved, as HTML or as a web archive.
Result<ImportFile> readPage(const QByteArray &text)
{
    SavedPage saved{text, {}, {}};
    if (isWebArchive(text)) {
        auto archived = pageInWebArchive(text);
        if (!archived)
            return archived.error();
        saved = std::move(archived).value();
    }
    const PageFacts page = factsOfHtml(saved.html, {saved.url, saved.label});
    ImportFile file;
    file.kind = FileKind::Page;
    file.posting = readPosting(page);
    if (!isPostingPage(page, file.posting)) {
        return Error{
            Words::tr("is a page that holds no job posting; if there is one, copy its text and paste it "
                      "into New application")};
    }
    return file;
}

/// A letter that belongs to no application, and came alone: it may bring the posting of another. Else @p why
/// it is not taken.
Result<std::vector<ImportLine>> takeInAlone(const ReadMail &mail, const Error &why, OpenedSearch &search,
                                            Moment now)
{
    const auto posting = postingInLetter(mail.subject, mail.body);
    const Search before = search.search();
    if (!posting || sameJob(before, *posting))
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
    }
    Q_UNREACHABLE();
}

Result<ImportFile> readImport(QByteArray text, const Zone &zone)
try {
    ImportFile file;
    file.kind = fileKindOf(text);
    switch (file.kind) {
    case FileKind::Json:
    case FileKind::ContactCard:
    case FileKind::Table: file.text = std::move(text); return file;
    case FileKind::Calendar: {
        auto invitations = readInvitations(text, zone);
        if (!invitations)
            return invitations.error();
        file.invitations = std::move(invitations).value();
        return file;
    }
    case FileKind::Mail: {
        const std::vector<QByteArray> letters = lettersIn(text);
        for (const QByteArray &letter : letters) {
            if (const auto read = readLetter(letter, zone, file); !read)
                file.unread.push_back(read.error());
        }
        if (letters.size() == 1 && !file.unread.empty())
            return file.unread.front();
        sortLetters(file);
        if (file.mails.empty() && !file.invitations.invitations.empty())
            file.kind = FileKind::Calendar;
        return file;
    }
    case FileKind::Page: return readPage(text);
    case FileKind::Unknown: break;
    }
    return Error{text.trimmed().isEmpty()
                     ? Words::tr("is empty")
                     : Words::tr("is neither a search (.json), a table (.csv), address cards "
                                 "(.vcf), an invitation (.ics), a message (.eml) nor a page (.html)")};
} catch (const std::bad_alloc &) {
    return noMemory();
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
    const int placeOfA = placeOf(a.kind);
    const int placeOfB = placeOf(b.kind);
    return placeOfA != placeOfB ? placeOfA < placeOfB : lateness(a) < lateness(b);
}

Result<Imported> importFile(const ImportFile &file, const Search &search, Moment now)
try {
    switch (file.kind) {
    case FileKind::Json: return takeInSearch(file.text, search);
    case FileKind::Table: return takeInTable(file, search, now);
    case FileKind::ContactCard: return takeInCards(file.text, search);
    case FileKind::Calendar:
    case FileKind::Mail: return takeInOpened(file, search, now);
    case FileKind::Page: return takeInPosting(file.posting, search, now);
    case FileKind::Unknown: break;
    }
    return Error{Words::tr("is nothing that can be imported")};
} catch (const std::bad_alloc &) {
    return noMemory();
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
            tally.skip({u"“%1” %2"_s.arg(mail.subject, taken.error().message)});
    }
    for (const std::vector<Error> *left : {&events.skipped, &file.unread}) {
        for (const Error &one : *left)
            tally.skip(one);
    }
    return tally.lines();
}

} // namespace afterword
