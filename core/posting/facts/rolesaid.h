// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// The role as the page's heading has it: of several the one that its title has too. @p company: what the
/// page names by a label; what stands behind the role is a part of that then, or of the role. @p place: where
/// the job is, as far as it is known.
Posting postingInHeadings(const PageFacts &page, const QString &company, const QString &place);

/// "Bootswart (m/w/d)" for the @p role of a heading "Bootswart gesucht", where @p words, those of the page,
/// have a line that says so.
QString withForWhom(const QString &role, const QString &words);

/// "Rigger" of "Rigger for Circus Halloran", where that is the company.
QString withoutCompany(const QString &role, const QString &company);

/// Whether the title in the marks of @p posting is @p role with the company or the place behind it.
bool addsWhereToRole(const Posting &posting, const QString &role);

} // namespace afterword
