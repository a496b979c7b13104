// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail/lategmime.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace afterword {

struct GObjectUnref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, GObjectUnref>;

/// The bytes of a part, unpacked.
QByteArray contentOfPart(GMimeObject *part);

/// What is to be read in a message.
struct Words {
    QString text; ///< lines separated by '\n'
    bool fromHtml = false;
    QString unread; ///< why some of it cannot be read, as half a sentence
};

/// The letter in @p root: of several forms the plain one, of several parts all that are not attachments; HTML
/// as words.
Words wordsIn(GMimeObject *root);

/// The invitations in @p root: whatever a part is called, its name or its content tells them (RFC 5545, 8.1).
/// Those of letters that came back are none.
std::vector<QByteArray> calendarsIn(GMimeObject *root);

/// What the report of a mail server holds (RFC 3462 and 3464).
struct DeliveryReport {
    QByteArray status; ///< the part message/delivery-status
    QString noteId;    ///< of the letter that came back
    QString noteSubject;
};

/// Absent where @p root is not a report of a mail server.
std::optional<DeliveryReport> deliveryReportIn(GMimeObject *root);

/// Whether @p root reports anything: a delivery, or that a letter was opened (RFC 8098).
bool isReport(GMimeObject *root);

/// A Message-ID without its brackets; empty where it is too long or holds control characters.
QString plainId(const char *id);

} // namespace afterword
