// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/mail/emlreader.h"
#include "core/mailbox/letters/mailboxmemory.h"

namespace afterword {

/// The draft with this id, and the application that it belongs to; null where it is not there.
struct FoundDraft {
    const Application *application = nullptr;
    const Draft *draft = nullptr;
};
FoundDraft findDraft(const Search &search, const DraftId &id);

/// Whether @p mail goes to @p email, among others. Nothing goes to an empty address.
bool goesTo(const ReadMail &mail, const QString &email);

/// Notes that @p draft is to lie in the mailbox. @p random: bits for its Message-ID, of which nobody can tell
/// what program or search they come from. An error tells why it cannot, or need not, be put there; then
/// nothing is noted.
Result<void> wishForDraft(MailboxMemory &memory, const Search &search, const DraftId &draft,
                          const QByteArray &random, Moment now);

/// The letters that wait to be put there, from what the search holds now. What cannot be written any more is
/// taken from @p memory.
std::vector<LetterToPut> lettersToPut(MailboxMemory &memory, const Search &search);

/// Notes that a letter is there.
void notePut(MailboxMemory &memory, const LetterPut &put);

/// Brings up to date what of ours lies among the drafts: a letter with another UID and the same Message-ID,
/// thread or recipient and subject is one that somebody went on writing.
void followDrafts(MailboxMemory &memory, const Search &search, const DraftsSeen &seen);

} // namespace afterword
