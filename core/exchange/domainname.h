// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The domain of a mail address in lower case: "northwind.example" of "dana@northwind.example".
QString mailDomain(const QString &email);

/// The part of a domain that its owner registered: "blue-harbor.co.uk" of "mail.blue-harbor.co.uk". It lasts
/// as long as what @p domain shows.
QStringView registeredDomain(QStringView domain);

/// The owner's word in a domain: "blue-harbor" of "mail.blue-harbor.co.uk".
QStringView ownWordOf(QStringView domain);

/// Whether people of all companies have their private mail there (gmail.com, outlook.com and the like).
bool isFreemail(const QString &domain);

} // namespace afterword
