// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/imapresponse.h"

namespace afterword {

// What a server may send at once. A literal of four gigabytes is announced in twelve bytes.
constexpr qsizetype longestImapLine = 4'000'000;      // bytes, without literals
constexpr qsizetype largestImapLiteral = 32'000'000;  // bytes
constexpr qsizetype largestImapResponse = 64'000'000; // bytes

/// Bytes as they come to responses. Holds no more than one response, and refuses one that is too large before
/// it has come.
class ImapReader {
public:
    /// More bytes of the server. After an error nothing is read any more.
    void add(QByteArrayView bytes);
    /// The next response that is whole; absent where more bytes are needed. An error where what came is no
    /// IMAP, or is too large.
    Result<std::optional<ImapResponse>> next();
    /// Whether bytes have come that are not a whole response yet.
    bool hasRest() const { return m_start < m_bytes.size(); }

private:
    Result<bool> findEnd();

    QByteArray m_bytes;
    qsizetype m_start = 0;     ///< of the response that is looked at
    qsizetype m_line = 0;      ///< where its last line begins, which no literal precedes
    qsizetype m_scanned = 0;   ///< up to here there is no end of that line
    qsizetype m_lineBytes = 0; ///< of its lines so far
    bool m_broken = false;
};

} // namespace afterword
