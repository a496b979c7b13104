// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail/readmail.h"

#include <functional>

namespace afterword {

/// What is asked of a message's header: a field's value, unfolded; absent where the field is not there.
using HeaderField = std::function<std::optional<QByteArray>(const char *name)>;

/// Whether a machine sent a message with this header and @p subject in its owner's absence or place: by RFC
/// 3834, by what Exchange, Exim, vacation programs and gateways write, or by a subject that only such
/// programs have.
bool isAutomatic(const HeaderField &header, const QString &subject);

/// Whether a letter speaks of the reader's own application, in the languages that hiring systems write in.
bool speaksOfApplication(const QString &subject, const QString &body);

/// Whether the text of a letter from a hiring system only says that something arrived.
bool isReceipt(const QString &subject, const QString &body);

/// Whether the text of a letter says that nobody wrote it: "This is an automated message".
bool saysItIsAutomatic(const QString &body);

/// The report in a message/delivery-status part (RFC 3464, 2). Absent where it says that a letter is late, or
/// that it arrived.
std::optional<Bounce> bounceIn(const QByteArray &deliveryStatus);

/// A bounce in words, of a server that writes no report. Absent where @p sender is not a mail server or @p
/// subject speaks of no failure.
std::optional<Bounce> bounceInWords(const HeaderField &header, const QString &sender, const QString &subject,
                                    const QString &body);

} // namespace afterword
