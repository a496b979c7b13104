// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace afterword {

/// A message as a mail program saved it.
struct ReadMail {
    struct Recipient {
        QString name; ///< may be empty
        QString email;
    };
    Recipient sender;                  ///< empty where it does not say
    std::vector<Recipient> recipients; ///< To, Cc and Bcc together
    std::optional<Moment> date;
    QString subject;
    QString body;           ///< plain text, lines parted by '\n'
    bool automatic = false; ///< sent by a machine: a receipt, an out-of-office note (RFC 3834)
    bool unsent = false;    ///< a draft that waits to be sent (X-Unsent)
    QByteArray calendar;    ///< the invitation that it brings, as text; empty: none
};

/// Reads an .eml (RFC 5322 and MIME). An error where it holds neither plain text nor an invitation, or
/// more than 5,000 parts.
Result<ReadMail> readEml(const QByteArray &text);

} // namespace afterword
