// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/mail/eml.h"
#include "core/exchange/mail/emlreader.h"
#include "core/mailbox/letters/mailboxmemory.h"

namespace afterword {

/// The draft with this id, and the application that it belongs to; null where it is not there.
struct FoundDraft {
    const Application *application = nullptr;
    const Draft *draft = nullptr;
};
FoundDraft findDraft(const Search &search, const DraftId &id);

/// Whether a message with this id stands in an application.
bool hasMessage(const Search &search, const MessageId &id);

/// Whether @p mail goes to @p email, among others. Nothing goes to an empty address.
bool goesTo(const ReadMail &mail, const QString &email);

/// How @p draft of @p application is known again as a letter: a new Message-ID made of @p random, of which
/// nobody can tell what program or search it comes from, and the letter that it answers.
DraftMarks freshMarks(const Search &search, const Application &application, const Draft &draft,
                      const QByteArray &random);

/// Notes that @p draft is to lie in the mailbox. @p random: bits for its Message-ID. An error tells why it
/// cannot, or need not, be put there; then nothing is noted.
Result<void> wishForDraft(MailboxMemory &memory, const Search &search, const DraftId &draft,
                          const QByteArray &random, Moment now);

/// The letters that wait to be put there, from what the search holds now. What cannot be written any more is
/// taken from @p memory.
std::vector<LetterToPut> lettersToPut(MailboxMemory &memory, const Search &search);

/// Notes that a letter is there.
void notePut(MailboxMemory &memory, const LetterPut &put);

/// Notes that a letter was not taken there: an earlier version of it still lies there, or none.
void noteRefused(MailboxMemory &memory, const DraftId &draft);

/// Brings up to date what of ours lies among the drafts: a letter with another UID and the same Message-ID,
/// thread or recipient and subject is one that somebody went on writing. One that was gone and is met again
/// by its UID or Message-ID lies there as it did.
void followDrafts(MailboxMemory &memory, const Search &search, const DraftsSeen &seen);

} // namespace afterword
