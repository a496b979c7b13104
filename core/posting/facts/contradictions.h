// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace afterword {

/// Marks as a guess what @p beside, which the page shows of the same job by labels, says otherwise than @p
/// posting does: what two of a page's sources tell differently, one of them tells wrongly. What both say in
/// other words, or one of them more exactly, contradicts nothing.
void markContradictions(Posting &posting, const Posting &beside);

/// Whether two texts name the same: one of them has the other's letters, or most of its words.
bool namesTheSame(const QString &one, const QString &other);

} // namespace afterword
