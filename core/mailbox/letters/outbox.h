// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/change/change.h"
#include "core/domain/search.h"

#include <vector>

namespace afterword {

struct MailboxMemory;

/// A letter that the program itself is to send, or has sent and not noted yet. Its draft stays in the search
/// as it is until the letter is known to be sent.
struct Outgoing {
    enum class State {
        Waiting,   ///< for its time
        Asking,    ///< it was not sent, see why; it goes only when the person says so
        GivenOver, ///< its text went, or is going, to the server, which has not said yet that it took it
        Unclear,   ///< as GivenOver, and nobody will say any more: it is never sent again by itself
        Sent,      ///< the server took it; it is to be noted in the search
    };
    DraftId draft;
    State state = State::Waiting;
    Moment at;            ///< when it is to go
    QByteArray messageId; ///< without brackets; the same for every try
    QByteArray answers;   ///< of the letter that it answers; may be empty
    QByteArray letter;    ///< what was given over, CRLF; empty before
    QString why;          ///< why it was not sent, or is unclear: whole sentences

    bool operator==(const Outgoing &) const = default;
};

/// What is being sent.
struct Outbox {
    std::vector<Outgoing> letters;

    bool operator==(const Outbox &) const = default;

    Outgoing *find(const DraftId &draft);
    const Outgoing *find(const DraftId &draft) const;
};

/// The outbox as a file, and back. An error where the text is no outbox, or one of a newer program: then it
/// is unknown what was sent, and nothing may be.
QByteArray outboxText(const Outbox &outbox);
Result<Outbox> outboxFrom(const QByteArray &text);

/// What two processes made of one outbox, each of which went on from @p before. Where both did something with
/// the same letter, it is as far on as either of them has it, so that none goes again that may be gone.
Outbox joinedOutbox(const Outbox &before, const Outbox &ours, const Outbox &theirs);

/// Whether @p draft lies among the drafts of the mailbox, as far as is known, and could be sent from there.
bool liesInMailbox(const MailboxMemory &memory, const DraftId &draft);

/// Why @p draft may not go as it stands at @p now: it goes to nobody, an error of the checks stands, or it
/// lies in the mailbox (@p memory) where it could be sent as well. A whole sentence.
Result<void> mayGo(const Search &search, const DraftId &draft, const MailboxMemory &memory, Moment now);

/// Notes that @p draft is to go at @p at. @p random: bits for its Message-ID. Errors as mayGo(); also where
/// it is being sent already.
Result<void> enqueue(Outbox &outbox, const Search &search, const DraftId &draft, const MailboxMemory &memory,
                     const QByteArray &random, Moment at, Moment now);

/// Takes @p draft out, so that it does not go. False where it may be gone already.
bool takeOut(Outbox &outbox, const DraftId &draft);

/// Another moment for @p draft, or a new try of one that was not sent. False where it may be gone already, or
/// is not there.
bool setTime(Outbox &outbox, const DraftId &draft, Moment at);

/// What the outbox is when the program begins: whoever was given over is unclear, and whose time is over is
/// asked about.
void beginAnew(Outbox &outbox, Moment now);

/// Asks about every letter whose time was missed by more than a few minutes (the machine slept). True where
/// there was one.
bool askAboutLate(Outbox &outbox, Moment now);

/// The first letter whose time has come; null where there is none, and while another one is given over.
Outgoing *nextToGo(Outbox &outbox, Moment now);
/// When the next one is to go; absent where none waits.
std::optional<Moment> nextTime(const Outbox &outbox);

/// The letter as it goes now, dated @p now. Errors as mayGo().
Result<QByteArray> letterOf(const Outgoing &outgoing, const Search &search, const MailboxMemory &memory,
                            Moment now);

/// The change that notes @p outgoing, which was sent, as "Mark as sent" does: the message has the letter's
/// Message-ID, its words and its date. Empty where it is noted already or the draft is gone.
Change noteSent(const Outgoing &outgoing, const Search &search);

/// Takes out whose letters the search has as sent messages by now, such as one that was seen in the mailbox,
/// and those that wait and whose draft is gone. True where there was one.
bool dropSettled(Outbox &outbox, const Search &search);

} // namespace afterword
