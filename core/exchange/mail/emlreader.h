// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/mail/mailbox.h"
#include "core/exchange/mail/readmail.h"

namespace afterword {

/// Reads an .eml (RFC 5322 and MIME). A letter that is HTML alone is read as words; what cannot be read of it
/// is told in ReadMail::unread. An error where it is not a message, or has
/// more parts than people write.
Result<ReadMail> readEml(const QByteArray &text);
/// The same for a letter of a folder, which may tell when it came where the letter itself does not.
Result<ReadMail> readEml(const FiledLetter &letter);

/// Whether letters can be read at all: an error where the library that reads them cannot be loaded, as while
/// the system is upgraded. Until then every letter would seem to be one that says nothing.
Result<void> lettersCanBeRead();

} // namespace afterword
