// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace afterword {

/// Whether a mail domain tells for whom its people work: it is neither freemail nor a program through which
/// companies send invitations.
bool tellsCompany(const QString &domain);

/// Whether @p domain is that of the company with this name: "blueharbor.example" of "Blue Harbor Ltd.".
bool isDomainOf(const QString &domain, const QString &company);

/// The letters and digits of @p text as they stand in a company's key.
QString companyLetters(const QString &text);

/// The same as domains write them that know no signs: "aumuehle" for "Aumühle".
QString companyLettersInDomain(const QString &text);

/// What two writings of one company's name have in common: "blueharbor" of "Blue Harbor Ltd.".
QString companyKey(const QString &company);

/// The keys of parts of @p company's name that may stand for all of it in a domain: "merival" of "Groupe
/// Mérival", "northgate" of "Northgate Logistics". Never one that many names share ("group", "bank").
QStringList companyPartKeys(const QString &company);

/// Whether @p key shortens the words of @p company behind the first: "heathcotevets" of "Heathcote Veterinary
/// Clinic", "northgatefin" of "Northgate Financial". A word of a few letters at the front tells nothing.
bool isShortOf(const QString &key, const QString &company);

/// Whether @p text may hold a name of the company with @p key, a short one, or one that the key shortens: a
/// quick look at its letters, before the thorough ones. False only where there is none.
bool mayName(const QString &text, const QString &key);

/// The key of the company that has @p domain: "blueharbor" of "mail.blue-harbor.co.uk".
QString companyKeyOfDomain(const QString &domain);

/// "Blue Harbor" of "mail.blue-harbor.co.uk".
QString companyOfDomain(const QString &domain);

/// The name of the company with @p key (companyKey()) as @p text writes it: "Osier & Finch" for "osierfinch".
/// Empty where the text does not name it, or writes it small.
QString companySpelledIn(const QString &text, const QString &key);
/// @p name with the legal form that @p text writes right behind it: "Hurtownia Lipa Sp. z o.o.".
QString withLegalForm(const QString &name, const QString &text);

/// Whether two domains belong to one company: the same but for what stands before
/// ("careers.northwind.example").
bool isSameCompany(const QString &domainA, const QString &domainB);

} // namespace afterword
