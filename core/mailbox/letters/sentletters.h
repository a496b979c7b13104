// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/exchange/mail/readmail.h"
#include "core/mailbox/letters/mailboxmemory.h"

namespace afterword {

/// Which draft a letter that was sent had been, and how certain that is.
struct SentMatch {
    enum class Kind {
        None,
        Perhaps, ///< the person is asked
        Certain,
    };
    Kind kind = Kind::None;
    DraftId draft;
    double worth = 0; ///< the more, the surer
};

/// The draft of @p search that @p mail, read from @p letter, had been.
SentMatch sentMatch(const ReadMail &mail, const QByteArray &letter, const Search &search,
                    MailboxMemory &memory);

/// The change that notes @p draft as sent by @p mail; empty where either is gone.
Change sentAs(const Search &search, const DraftId &draft, const ReadMail &mail);

/// The change that makes @p draft one that waits here again, since its letter came back or was never taken;
/// empty where it waits already or is gone.
Change waitingAgain(const Search &search, const DraftId &draft, Moment now);

/// Whether @p search holds the report that the letter with this Message-ID came back.
bool isKnownToHaveComeBack(const Search &search, const QString &messageId);

/// The change that gives the message which was noted by hand ("Mark as sent") the Message-ID and the date of
/// @p mail, which is that letter: by the Message-ID of a draft that is marked as sent, or to the same person,
/// at about that time and with the same words. Empty where none is it.
Change notedBefore(const Search &search, const ReadMail &mail, const MailboxMemory &memory);

} // namespace afterword
