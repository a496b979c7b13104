// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// What the elements of @p page say that hiring systems and job boards mark by name ("jobPostingHeader",
/// "header-company-name", "job-location"). A mark that stands on several elements, as on a list of jobs, only
/// gives a guess.
Posting postingInMarks(const PageFacts &page);

} // namespace afterword
