// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/exchange/intake/importfile.h"
#include "core/mailbox/letters/mailboxmemory.h"
#include "core/mailbox/letters/sentletters.h"

namespace afterword {

/// A letter that was sent and may have been a draft of the search; the person is asked.
struct PerhapsSent {
    DraftId draft;
    ReadMail mail;
    quint32 uid = 0;
    ReadFolder folder = ReadFolder::Sent; ///< where it lies

    /// Whether it is that letter, there or as a copy elsewhere.
    bool isSame(const PerhapsSent &other) const
    {
        return (folder == other.folder && uid == other.uid) ||
               (!mail.id.isEmpty() && mail.id == other.mail.id);
    }
};

/// What letters of a mailbox bring.
struct MailNews {
    Change change;
    QString text;     ///< what the change is called, as it follows "Undo"
    ImportFile asked; ///< letters and invitations about which the person is asked
    std::vector<quint32> askedUids;
    std::vector<PerhapsSent> perhaps;
    QStringList notes; ///< sentences that the person should read
};

/// Whether a letter with this header is worth reading: somebody in it, or what it names, belongs to the
/// search, or a note of ours went to its recipient.
bool isWantedLetter(const QByteArray &header, const OpenedSearch &search, const QSet<QString> &draftAddresses,
                    Moment now);
/// The addresses, in lower case, to which drafts are being written.
QSet<QString> addressesOfDrafts(const Search &search);

/// Takes @p letters, which were read in @p folder, into @p search, through the same intake as files; nothing
/// is decided on a guess. What was sent is compared with the drafts first. @p memory learns what was taken.
MailNews newsOf(const std::vector<ReadLetter> &letters, ReadFolder folder, const Search &search,
                MailboxMemory &memory, Moment now);

/// The same for a letter about which the person was asked, and which is not that draft.
MailNews newsOfOther(const PerhapsSent &letter, const Search &search, MailboxMemory &memory, Moment now);

} // namespace afterword
