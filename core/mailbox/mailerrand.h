// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/folders.h"
#include "core/mailbox/imapsession.h"

#include <QDate>

#include <functional>
#include <variant>

namespace afterword {

/// Up to where a folder was read. UIDs mean something only together with the validity (RFC 9051, 2.3.1.1).
struct FolderMark {
    quint32 validity = 0;
    quint32 next = 0; ///< the first UID that was not looked at; 0: none was
    /// Of a folder on this computer, whose letters have no order: those that were read whole.
    std::vector<quint32> read = {};

    bool operator==(const FolderMark &) const = default;
};

/// Where a letter lies in a folder.
struct LetterPlace {
    quint32 validity = 0;
    quint32 uid = 0; ///< 0: not known

    bool operator==(const LetterPlace &) const = default;
};

/// The validity of drafts in folders of this computer, which are told from each other by what they say. Older
/// builds told them by the names of their files.
inline constexpr quint32 localDraftValidity = 2;

/// A letter that is to lie among the drafts.
struct LetterToPut {
    QString draft;        ///< whose draft it is: its id in the search
    QByteArray messageId; ///< without brackets; it is looked for first, so that the letter is there once
    QByteArray bytes;     ///< as it goes over the line, CRLF
    LetterPlace replaces; ///< an earlier version of ours, which goes when this one is there
    QByteArray replacesId = {}; ///< its Message-ID, without brackets

    bool operator==(const LetterToPut &) const = default;
};

/// A letter that is to lie among what was sent, where it does not yet.
struct CopyToKeep {
    QByteArray
        messageId;    ///< without brackets; it is looked for first, since some servers keep one themselves
    QByteArray bytes; ///< CRLF

    bool operator==(const CopyToKeep &) const = default;
};

/// What is to be done in a mailbox.
struct MailErrand {
    MailLogin login;
    bool startTls = false;
    MailFolders folders; ///< as the person chose, or as they were found before; empty: to be found
    QDate since;         ///< older letters are not looked at
    FolderMark inbox;
    FolderMark sent;
    /// UIDs of letters that were read before and are to be read once more, since nobody has decided about
    /// them.
    std::vector<quint32> inboxAgain;
    std::vector<quint32> sentAgain;
    std::vector<LetterToPut> letters;
    std::vector<CopyToKeep> copies;
    /// Where drafts of ours lay when they were seen last; those after the first of them are told of.
    std::vector<LetterPlace> drafts;
    /// Whether a letter with this header is to be read whole.
    std::function<bool(const QByteArray &header)> isWanted;
};

/// The folders that were found, and all that there are to choose from.
struct FoldersFound {
    MailFolders chosen;
    std::vector<QByteArray> all; ///< those that can be opened
    QString noDrafts = {};       ///< why no draft can be put there, as a whole sentence; empty where one can
    QString inboxBeside = {};    ///< the inbox's path where it lies elsewhere than the folder that is read
    bool takesDrafts = true;     ///< whether one of the folders could take drafts
};

enum class ReadFolder { Inbox, Sent };

/// A letter that was read whole.
struct ReadLetter {
    quint32 uid = 0;
    QByteArray bytes;

    bool operator==(const ReadLetter &) const = default;
};

/// Letters that were read whole, oldest first.
struct LettersRead {
    ReadFolder folder = ReadFolder::Inbox;
    std::vector<ReadLetter> letters;
    FolderMark mark;    ///< to be remembered once they are taken in
    qsizetype seen = 0; ///< how many headers were looked at
};

/// A letter lies among the drafts now, or did already.
struct LetterPut {
    QString draft;
    QByteArray messageId;
    LetterPlace place;
    QString left = {}; ///< what could not be taken away for it, as a whole sentence
};

/// A letter could not be put among the drafts, and trying again would not help.
struct LetterRefused {
    QString draft;
    QString why; ///< a whole sentence
};

/// A letter lies among what was sent now, or did already; or cannot, and trying again would not help.
struct CopyKept {
    QByteArray messageId;
    QString why; ///< why not, as a whole sentence; empty: it is there
};

/// A letter among the drafts.
struct SeenDraft {
    quint32 uid = 0;
    bool isDeleted = false; ///< marked so, and still there
    QByteArray header;
};

/// What lies among the drafts, from the first of ours on.
struct DraftsSeen {
    quint32 validity = 0;
    std::vector<SeenDraft> drafts;
};

/// Everything was looked at once.
struct RoundDone {};

using MailEvent =
    std::variant<FoldersFound, LettersRead, LetterPut, LetterRefused, CopyKept, DraftsSeen, RoundDone>;

} // namespace afterword
