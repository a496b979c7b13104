// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// Marks as a guess what one of a page's sources told for sure and the words of @p part, the posting's own
/// part of @p page, tell more of or otherwise: for how long and how many hours one is employed, what is paid,
/// when it was put up and until when one can apply, from where one works. @p said: what its sentences tell.
/// Where a figure stands alone in the data and the words have "from" before it, or a range that it begins or
/// ends, that is taken.
void doubtByWords(Posting &posting, const Posting &said, const QString &part, const PageFacts &page);

/// Marks as a guess a role, a company and a place that the page does not show just so: a title with the town,
/// the company or a number in it, or other than the heading; a name or a town that stands nowhere on the
/// page.
void doubtByHead(Posting &posting, const PageFacts &page);

} // namespace afterword
