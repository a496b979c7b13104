// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Where a server takes letters that are to be sent, by SMTP.
struct SendingServer {
    QString host; ///< empty: none is known
    quint16 port = 465;
    bool startTls = false; ///< else private from the first byte

    bool operator==(const SendingServer &) const = default;
};

/// What is known of a provider of mailboxes, so that the person need not look it up.
struct MailProvider {
    QString name; ///< empty: none is known
    QString host;
    quint16 port = 993;
    bool startTls = false;
    bool needsOwnCertificate = false;
    SendingServer sending;
    QString how;      ///< what has to be done there first, as sentences; empty: nothing
    QString obstacle; ///< why Afterword cannot get in; empty: it can
};

/// The provider of @p address, by its domain; for a domain that is not known, a guess at its server's name.
MailProvider providerOf(const QString &address);

} // namespace afterword
