// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/mail/mimeparts.h"

namespace afterword {

/// How messages are parsed: headers in bytes that no encoding names are UTF-8 or windows-1252.
GMimeParserOptions *parserOptions();

/// The message that @p text is, which must outlive it. An error where it has more parts than people write,
/// needs more memory than there is, or is not a message.
Result<std::shared_ptr<GMimeMessage>> parsedMessage(const QByteArray &text);

} // namespace afterword
