// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mailbox/imapvalue.h"

#include <optional>

namespace afterword {

/// One response of an IMAP server (RFC 3501 and RFC 9051, 7): everything up to the end of its line, literals
/// included.
struct ImapResponse {
    enum class Kind {
        Continuation, ///< "+": it waits for more
        Untagged,     ///< "*": data, which may come at any time
        Tagged,       ///< the end of a command
    };
    enum class Status { None, Ok, No, Bad, Preauth, Bye };

    Kind kind = Kind::Untagged;
    QByteArray tag;                       ///< of a tagged one
    Status status = Status::None;         ///< None for data
    QByteArray code;                      ///< upper case: UIDVALIDITY, ALERT; empty: none
    std::vector<ImapValue> codeArguments; ///< what stands behind the code
    QByteArray text;                      ///< what a status says to people; base64 for a continuation
    QByteArray name;                      ///< upper case: FETCH, EXISTS, LIST; empty for a status
    quint32 number = 0;                   ///< before the name, where one stands there: "12 EXISTS"
    std::vector<ImapValue> values;        ///< behind the name
    std::vector<quint32> found;           ///< of SEARCH, which may name a hundred thousand

    bool operator==(const ImapResponse &) const = default;
};

/// No list in a response goes deeper, and no response holds more values: hostile ones are refused.
constexpr int deepestImapList = 32;
constexpr int mostImapValues = 200'000;

/// Reads one response with its literals and its last line break. An error where it isn't one.
Result<ImapResponse> readImapResponse(const QByteArray &bytes);

/// What a FETCH says of one message under @p name (UID, FLAGS, "BODY[]"); null where it says nothing. A name
/// with "[" stands for all that begin so.
const ImapValue *fetched(const ImapResponse &response, QByteArrayView name);
/// Whether the letter that a FETCH response is about has @p flag: "\\Deleted".
bool hasFlag(const ImapResponse &response, QByteArrayView flag);

} // namespace afterword
