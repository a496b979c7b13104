// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/privatefile.h"

#include "core/exchange/filekind.h"
#include "core/exchange/intake.h"
#include "core/exchange/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qint64 largestFile = 256'000'000; // bytes

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
        result.search = std::move(after);
    }
    for (const Error &skipped : file.invitations.skipped)
        result.lines.push_back({Verb::Skipped, skipped.message, skipped.line});
    return result;
}

/// Why a file that is neither a calendar nor a search is not imported.
QString whatItIs(FileKind kind)
{
    const QString only = u"; this version reads invitations (.ics) and searches (.json)"_s;
    switch (kind) {
    case FileKind::ContactCard: return u"holds address cards (.vcf)"_s + only;
    case FileKind::Table: return u"looks like a table (.csv)"_s + only;
    case FileKind::Mail: return u"is a message (.eml)"_s + only;
    case FileKind::Unknown:
    case FileKind::Json:
    case FileKind::Calendar: break;
    }
    return u"is neither an invitation (.ics) nor a search (.json), whatever its name says"_s;
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
    }
    Q_UNREACHABLE();
}

Result<ImportFile> readImportFile(const QString &path, const Zone &zone)
{
    auto text = readFile(path, largestFile);
    if (!text)
        return text.error();
    ImportFile file;
    file.path = path;
    const FileKind kind = fileKindOf(*text);
    if (kind == FileKind::Json) {
        file.text = std::move(text).value();
        return file;
    }
    if (kind != FileKind::Calendar)
        return Error{text->trimmed().isEmpty() ? u"is empty"_s : whatItIs(kind)};
    file.kind = ImportFile::Kind::Invitations;
    auto invitations = readInvitations(*text, zone);
    if (!invitations)
        return invitations.error();
    file.invitations = std::move(invitations).value();
    return file;
}

bool comesFirst(const ImportFile &a, const ImportFile &b)
{
    if (a.kind != b.kind)
        return a.kind == ImportFile::Kind::Search;
    return lateness(a) < lateness(b);
}

Result<Imported> importFile(const ImportFile &file, const Search &search, Moment now)
{
    if (file.kind == ImportFile::Kind::Invitations)
        return takeInInvitations(file, search, now);
    auto merged = readSearch(file.text, search, now);
    if (!merged)
        return merged.error();
    auto lines = describe(difference(search, *merged));
    if (lines.empty())
        lines.push_back({Verb::Unchanged, u"everything in it was there already"_s, 0});
    return Imported{std::move(merged).value(), std::move(lines)};
}

} // namespace afterword
