// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace afterword {

/// Where a shared store is, and who opens it: postgresql://PERSON@HOST:PORT/DATABASE. It never holds a
/// password.
struct StoreAddress {
    QString person; ///< the login
    QString host;   ///< a name or a number; for a socket of this machine, the folder in which it is
    int port = 5432;
    QString database;
    std::optional<qint64> search; ///< "?search=12"; absent: the person's own
    QString rootCertificate;      ///< "?sslrootcert=/path"; empty: whom the machine trusts

    bool operator==(const StoreAddress &) const = default;

    /// Understands @p text. Refuses a password in it, which would be seen in the list of processes.
    static Result<StoreAddress> fromText(const QString &text);
    QString text() const;

    /// Whether no line leads there: what is said needs no encryption.
    bool isThisMachine() const;
};

/// Whether @p word begins as the address of a shared store, and is no file's name.
bool isStoreAddress(const QString &word);

} // namespace afterword
