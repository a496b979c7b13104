// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/typedids.h"
#include "core/mailbox/mailerrand.h"
#include "core/mailbox/providers.h"

#include <QStringList>

namespace afterword {

/// The person's mailbox, without its password.
struct MailAccount {
    QString address;
    QString user; ///< the name to sign in with
    QString host;
    quint16 port = 993;
    bool startTls = false;
    QByteArray authority; ///< certificates (PEM) trusted in place of the system's; empty: the system's
    bool sends = false;   ///< whether letters may be sent from here, with the same name and password
    SendingServer sending = {};
    QString online = {};  ///< its name among the desktop's accounts, which open it; empty: a password does
    bool byToken = false; ///< what the desktop opens it with is a token
    /// Where another program keeps it on this computer, without a server or password of ours.
    QString folder = {};

    bool operator==(const MailAccount &) const = default;
    bool isEmpty() const { return host.isEmpty() && folder.isEmpty(); }
    /// Whether it is the same mailbox, signed in to the same way, whoever letters are sent through.
    bool isSameMailbox(MailAccount other) const
    {
        other.sends = sends;
        other.sending = sending;
        return *this == other;
    }
};

/// A draft that lies in the mailbox, or is to.
struct PutDraft {
    enum class State {
        Waiting, ///< to be put there as soon as there is a line
        There,
        Edited, ///< somebody went on writing there
        Gone,   ///< no longer among the drafts, and not seen among what was sent
    };
    DraftId draft;
    ApplicationId application;
    State state = State::Waiting;
    QByteArray messageId; ///< of the version that was put there last, without brackets
    QByteArray answers;   ///< of the letter that it answers; may be empty
    QByteArray digest;    ///< of what it says; another one: it was changed here since
    Moment at;            ///< when it was put there
    LetterPlace place;
    LetterPlace replaces;   ///< an earlier version, which goes when this one is there
    QByteArray replacesId;  ///< its Message-ID
    bool wasEdited = false; ///< somebody went on writing there before it was gone

    bool operator==(const PutDraft &) const = default;
};

/// A letter that was sent from here, and of which a copy is to lie among what was sent.
struct SentCopy {
    QByteArray messageId; ///< without brackets
    QByteArray letter;
    Moment sent; ///< when: some servers file their own copy, a while later

    bool operator==(const SentCopy &) const = default;
};

/// What is remembered of a mailbox, beside the store and not in it: nothing that a letter says,
/// but of those whose copies have not been put there yet.
struct MailboxMemory {
    MailAccount account; ///< empty: none is connected
    MailFolders folders;
    std::vector<QByteArray> allFolders; ///< to choose from
    FolderMark inbox;
    FolderMark sent;
    std::vector<quint32> inboxAsked; ///< UIDs of letters about which the person has not decided yet
    std::vector<quint32> sentAsked;
    std::vector<PutDraft> drafts;
    std::vector<SentCopy> copies; ///< that are still to be put there
    QStringList taken; ///< letters that were taken in, by a digest of their Message-ID: each comes once
    std::optional<Moment> looked; ///< when everything was looked at last
    qint64 letters = 0;           ///< how many were taken in so far

    bool operator==(const MailboxMemory &) const = default;

    PutDraft *find(const DraftId &draft);
    bool wasTaken(const QString &messageId) const;
    void noteTaken(const QString &messageId);
    /// Nothing is to be done with this letter any more, though it was not taken in.
    void setAside(const QString &messageId);
    /// It is one as if it came now.
    void takeUp(const QString &messageId);
};

/// The memory as a file, and back. A text that isn't one gives an empty memory.
QByteArray mailboxMemoryText(const MailboxMemory &memory);
MailboxMemory mailboxMemoryFrom(const QByteArray &text);

} // namespace afterword
