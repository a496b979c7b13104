// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/providers.h"

#include <QByteArray>

#include <chrono>
#include <functional>

namespace afterword {

/// One letter, for one recipient, and who takes it.
struct LetterToSend {
    SendingServer server;
    QByteArray authority; ///< certificates (PEM) trusted in place of the system's; empty: the system's
    QByteArray user;
    QByteArray password;
    bool isToken = false; ///< the password is a token of OAuth 2 (RFC 7628)
    QByteArray from;      ///< addresses, printable ASCII
    QByteArray to;
    QByteArray letter; ///< as it goes over the line, CRLF
    /// How long a silent server is waited for.
    std::chrono::seconds patience{120};
};

/// What became of a letter.
struct SendOutcome {
    enum class Kind {
        Sent,    ///< the server said that it has it
        NotSent, ///< it has not, whatever comes: the letter's end was never given to it, or it refused the
                 ///< letter
        Unclear, ///< the letter was given to it whole, and it did not say
    };
    Kind kind = Kind::NotSent;
    bool isSignIn = false; ///< name or password were refused
    QString why;           ///< what happened, as a whole sentence; empty where it was sent
};

/// Sends @p what, and returns when that is done or cannot be: to be called in a thread of its own. Nothing is
/// said on a line that is not private, and no certificate is taken that does not fit. @p mayBegin is asked
/// once, in this thread, when the server has taken sender and recipient and waits for the text, before a byte
/// of that goes; where it says no, nothing does. @p isGivenUp is asked now and then.
SendOutcome sendLetter(const LetterToSend &what, const std::function<bool()> &mayBegin,
                       const std::function<bool()> &isGivenUp);

} // namespace afterword
