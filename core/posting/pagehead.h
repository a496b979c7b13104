// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// What a page says between the line that is @p role and its text (@p described), where pages put in short
/// lines what else there is to know: "Hybrid", "Permanent, full time", "Oslo, Norway". It belongs to the
/// posting, also where others stand on the page. All of it is a guess.
/// @p namesCompany: whether the line below the role is the company's, as job boards have it.
/// @p company: what else the page tells of it, as its title does; may be empty.
Posting postingInHead(const PageFacts &page, const QString &role, const QString &described, bool namesCompany,
                      const QString &company);

} // namespace afterword
