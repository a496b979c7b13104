// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/domain/search.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace afterword {

/// A message for exactly one recipient.
struct Mail {
    QString fromName;
    QString fromEmail; ///< may be empty
    QString toName;
    QString toEmail;
    QString subject;
    QString body; ///< plain text, lines separated by '\n'
};

/// The draft as a message to its one recipient.
Mail mailFor(const Draft &draft, const Search &search);

/// An .eml that mail programs open as a draft (X-Unsent: 1), UTF-8, CRLF (RFC 5322). Line breaks and NULs in
/// names, addresses and subjects never reach a header. An error where the address is none, or more than one.
Result<QByteArray> writeEml(const Mail &mail, Moment date, const Zone &zone);

/// How a letter in a mailbox's folder of drafts is known again. Nothing else marks it: some programs send
/// whatever a draft's header holds to the recipient.
struct DraftMarks {
    QByteArray messageId; ///< without brackets
    QByteArray answers;   ///< the Message-ID of the letter that it answers; empty: none
};

/// A draft as it lies in a mailbox, UTF-8, CRLF. Errors as above.
Result<QByteArray> writeDraftLetter(const Mail &mail, const DraftMarks &marks, Moment date, const Zone &zone);

/// A mailto: address with subject and body (RFC 6068) and no other key, whatever the texts hold.
QUrl mailtoUrl(const Mail &mail);

} // namespace afterword
