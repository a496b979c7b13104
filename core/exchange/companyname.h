// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The domain of a mail address in lower case: "northwind.example" of "dana@northwind.example".
QString mailDomain(const QString &email);

/// Whether people of all companies have their private mail there (gmail.com, outlook.com and the like).
bool isFreemail(const QString &domain);

/// "Blue Harbor" of "mail.blue-harbor.co.uk".
QString companyOfDomain(const QString &domain);

/// Whether two domains belong to one company: the same but for what stands before
/// ("careers.northwind.example").
bool isSameCompany(const QString &domainA, const QString &domainB);

} // namespace afterword
