// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/exchange/card/vcard.h"
#include "core/exchange/intake.h"
#include "core/exchange/json.h"
#include "core/exchange/mail/mailintake.h"
#include "core/exchange/table/applicationtable.h"
#include "core/exchange/table/tablewords.h"

#include <algorithm>
#include <new>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Verb = ImportLine::Verb;

QString whyNothingChanges(const IntakeProposal &proposal, const Invitation &invitation)
{
    return proposal.kind == IntakeProposal::Kind::NotKnown
               ? u"“%1” was called off, and was never read before"_s.arg(invitation.summary)
               : u"“%1” was read before and is no newer"_s.arg(invitation.summary);
}

Result<Imported> takeInInvitations(const ImportFile &file, const Search &search, Moment now)
{
    if (file.invitations.invitations.empty())
        return file.invitations.skipped.empty() ? Error{u"holds no event"_s}
                                                : file.invitations.skipped.front();
    Imported result{search, {}};
    for (const Invitation &invitation : file.invitations.invitations) {
        const IntakeProposal proposal = propose(invitation, result.search);
        if (proposal.kind == IntakeProposal::Kind::NotKnown) {
            result.lines.push_back({Verb::Skipped, whyNothingChanges(proposal, invitation), 0});
            continue;
        }
        if (proposal.kind == IntakeProposal::Kind::NothingNew) {
            result.lines.push_back({Verb::Unchanged, whyNothingChanges(proposal, invitation), 0});
            continue;
        }
        Search after = takeIn(invitation, proposal, result.search, now);
        const auto lines = describe(difference(result.search, after));
        result.lines.insert(result.lines.end(), lines.begin(), lines.end());
        if (!invitation.zoneDoubt.isEmpty()) {
            const Verb verb = lines.empty() ? Verb::Unchanged : lines.front().verb;
            result.lines.push_back(
                {verb, u"look again at “%1”: %2"_s.arg(invitation.summary, invitation.zoneDoubt), 0});
        }
        result.search = std::move(after);
    }
    for (const Error &skipped : file.invitations.skipped)
        result.lines.push_back({Verb::Skipped, skipped.message, skipped.line});
    return result;
}

/// What a merge changed, in words. Where nothing was read, nothing was there already.
std::vector<ImportLine> linesOf(const Search &before, const Search &after, bool anythingRead)
{
    auto lines = describe(difference(before, after));
    if (lines.empty() && anythingRead)
        lines.push_back({Verb::Unchanged, u"everything in it was there already"_s, 0});
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

Result<Imported> takeInMail(const ReadMail &mail, const Search &search, Moment now)
{
    auto taken = takeIn(mail, search, now);
    if (!taken)
        return taken.error();
    const QString what = u"“%1”"_s.arg(mail.subject);
    if (*taken == search)
        return Imported{search, {{Verb::Unchanged, what + u" was read before"_s, 0}}};
    auto lines = describe(difference(search, *taken));
    lines.push_back({Verb::Added, u"the message "_s + what, 0});
    return Imported{std::move(taken).value(), std::move(lines)};
}

/// Only here is the exception of the allocator an answer of ours: what it left half done is dropped.
Error noMemory()
{
    return {u"needs more memory than there is"_s};
}

int placeOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Json: return 0;
    case FileKind::ContactCard: return 1;
    case FileKind::Table: return 2;
    case FileKind::Calendar: return 3;
    case FileKind::Mail: return 4;
    case FileKind::Unknown: return 5;
    }
    Q_UNREACHABLE();
}

/// How late a file's invitations are in the life of what they announce.
std::pair<bool, int> lateness(const ImportFile &file)
{
    std::pair<bool, int> latest{false, 0};
    for (const Invitation &invitation : file.invitations.invitations)
        latest = std::max(latest, {invitation.cancelled, invitation.sequence});
    return latest;
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
        auto mail = readEml(text);
        if (!mail)
            return mail.error();
        file.mail = std::move(mail).value();
        if (file.mail.calendars.empty())
            return file;
        auto invitations = readInvitations(file.mail.calendars.front(), zone);
        if (!invitations)
            return invitations.error();
        file.invitations = std::move(invitations).value();
        file.kind = FileKind::Calendar;
        return file;
    }
    case FileKind::Unknown: break;
    }
    return Error{text.trimmed().isEmpty() ? u"is empty"_s
                                          : u"is neither a search (.json), a table (.csv), address cards "
                                            "(.vcf), an invitation (.ics) nor a message (.eml)"_s};
} catch (const std::bad_alloc &) {
    return noMemory();
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
    case FileKind::Calendar: return takeInInvitations(file, search, now);
    case FileKind::Mail: return takeInMail(file.mail, search, now);
    case FileKind::Unknown: break;
    }
    return Error{u"is nothing that can be imported"_s};
} catch (const std::bad_alloc &) {
    return noMemory();
}

} // namespace afterword
