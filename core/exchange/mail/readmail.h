// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterword {

/// That a letter could not be delivered (RFC 3464, and what servers wrote before it).
struct Bounce {
    QStringList recipients; ///< whom it did not reach, lower case; may be empty where it does not say
    QString noteId;         ///< the Message-ID of the letter that came back, without brackets; may be empty
    QString noteSubject;    ///< its subject; may be empty
    QString why;            ///< what the server said of it, one line; may be empty

    bool operator==(const Bounce &) const = default;
};

/// A message as a mail program saved it.
struct ReadMail {
    struct Recipient {
        QString name; ///< may be empty
        QString email;

        bool operator==(const Recipient &) const = default;
    };
    Recipient sender;                  ///< empty where it does not say
    Recipient answersTo;               ///< Reply-To, where it is another address than the sender's
    std::vector<Recipient> recipients; ///< To, Cc and Bcc together
    std::optional<Moment> date;        ///< else when it was received
    /// When it says itself that it was sent, where that cannot be yet and date is when it was met.
    std::optional<Moment> saidDate;
    bool isDateGuessed = false; ///< it says nowhere when it was sent or came; date is its file's
    QString id;                 ///< its Message-ID without brackets; may be empty
    QStringList threadIds;      ///< In-Reply-To and References, without brackets, the nearest first
    QString subject;
    QString body;           ///< plain text, lines separated by '\n'; what was quoted is in it
    QString unread;         ///< why some of it could not be read, as half a sentence; empty: all was read
    bool automatic = false; ///< sent by a machine: a receipt, an out-of-office note, a bounce
    bool unsent = false;    ///< a draft that waits to be sent, by the marks of programs
    std::optional<Bounce> bounce;      ///< it says that a letter came back
    std::vector<QByteArray> calendars; ///< the invitations that it brings, as text
};

} // namespace afterword
