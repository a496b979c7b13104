// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// Reads what @p page says of a job: schema.org's JobPosting (JSON-LD, microdata, RDFa), else what the hiring
/// system marks, what the page tells programs that show links, its own words and its address. Each fact says
/// which of them told it, and is marked as a guess where it may be wrong. Nothing is fetched.
Posting readPosting(const PageFacts &page);

/// Whether @p page is one of a job, as far as it can be told: it says so in its trees, or has the words that
/// postings have. @p posting is what was read of it.
bool isPostingPage(const PageFacts &page, const Posting &posting);

/// Whether @p page is an application's form, or says that one was sent: the person then applied today.
ApplicationForm applicationFormOf(const PageFacts &page);

} // namespace afterword
