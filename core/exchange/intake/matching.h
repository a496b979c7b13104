// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/openedsearch.h"
#include "core/exchange/mail/readmail.h"

namespace afterword {

// Where an invitation or a letter belongs, told by the people in it and by what it names.

/// An application that something may belong to.
struct Candidate {
    ApplicationId application;
    int points = 0; ///< the more, the likelier
    QString why;    ///< half a sentence: "Dana Whitfield belongs to it"

    bool operator==(const Candidate &) const = default;
};

/// The applications that @p invitation may belong to, the likeliest first; of equals the one that was added
/// last. One that is over is among them where the interview was before its end, and that is known by a day or
/// the summary names its role. An interviewer says more than the organizer, who may recruit for many; what
/// the summary names says more than nothing, and the role alone only where nobody's address speaks of another
/// company.
std::vector<Candidate> candidatesFor(const Invitation &invitation, const OpenedSearch &search);

/// The applications that a letter with @p others (who wrote, or were written to) may belong to, the likeliest
/// first. One that was over before the letter came is told by its thread alone.
std::vector<Candidate> candidatesFor(const ReadMail &mail, const std::vector<Participant> &others,
                                     const OpenedSearch &search);

/// Whether the first of @p candidates is meant beyond doubt.
bool isClear(const std::vector<Candidate> &candidates);

/// The id that a message with this Message-ID has in a search; empty where it has none.
MessageId messageIdOf(const QString &messageId);
/// The Message-ID of the message that has that id in a search, where it came from a letter.
QString mailIdOf(const MessageId &id);

} // namespace afterword
