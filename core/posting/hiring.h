// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace afterword {

/// @p name as a company calls itself: without the number that some systems put in front of it.
QString companyNameOf(const QString &name);

/// Whether @p name is not a company's: "Confidential", "Anonymous employer".
bool isNobody(const QString &name);

/// Whether @p text says that somebody is sought for a client: who is named as the company may be an agency.
bool speaksOfClient(const QString &text);

/// The agency that a board names by a label of its own: "Gestiona la oferta: Selectia Pirineo (consultora)".
/// Empty where @p words name none, or @p company itself.
Told<QString> agencyByLabel(const QString &words, const QString &company);

/// Tells the hiring organisation of @p posting from an agency that advertises for it, by the agency's name
/// and by what the text says of a client. @p isAgency: whether the page itself says so. Where the company
/// can't be told, the agency stands in for it, as a guess.
void tellAgencyApart(Posting &posting, bool isAgency);

} // namespace afterword
