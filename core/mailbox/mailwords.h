// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/mailerrand.h"

namespace afterword {

// What the steps of a visit share.

/// Of a larger letter only the beginning is read, where its words are.
constexpr qsizetype largestLetter = 8'000'000; // bytes
constexpr qsizetype beginningOfLetter = 2'000'000;
/// So much of letters is kept before they are handed on.
constexpr qsizetype lettersHandedOnAt = 16'000'000; // bytes

/// The part of a FETCH that asks for what tells whose a letter is, and nothing that it says.
QByteArray fetchOfHeaders();

/// That the server does not open @p folder, as a sentence.
QString folderRefused(const QByteArray &folder, const ImapReply &reply);

} // namespace afterword
