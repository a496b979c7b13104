// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace afterword {

/// A message as a mail program saved it.
struct ReadMail {
    struct Recipient {
        QString name; ///< may be empty
        QString email;
    };
    std::vector<Recipient> recipients; ///< To, Cc and Bcc together
    QString subject;
    QString body; ///< plain text, lines parted by '\n'
};

/// Reads an .eml (RFC 5322 and MIME). An error where it holds no plain text.
Result<ReadMail> readEml(const QByteArray &text);

} // namespace afterword
