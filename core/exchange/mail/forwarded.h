// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail/readmail.h"

#include <QDate>
#include <QTime>

namespace afterword {

/// The old letter that another one passes on, as its words show it: "---------- Forwarded message", or the
/// headers that programs put above it, quoted or not.
struct PassedOn {
    ReadMail::Recipient sender;
    QString subject; ///< may be empty
    QString written; ///< when it was sent, as it is written there; may be empty
    QString body;    ///< without the marks of a quotation
};

/// The letter that @p subject and @p body pass on. Absent where the subject does not say that they do, or no
/// sender stands above the old letter.
std::optional<PassedOn> passedOnIn(const QString &subject, const QString &body);

} // namespace afterword
