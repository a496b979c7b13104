// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace afterword {

/// What two of a page's sources tell differently, one of them tells wrongly: it is a guess. @p beside is what
/// the page shows of the same job by labels; it is taken, since somebody wrote it for this job, where
/// programs write the same into the marks of all. What both say in other words, or one of them more exactly,
/// contradicts nothing. The role stays as it was marked.
void settleContradictions(Posting &posting, const Posting &beside);

/// Whether two texts name the same: one of them has the other's letters, or most of its words.
bool namesTheSame(const QString &one, const QString &other);

/// Whether two places may be one: a town's name is in both, or one of them names a town and the other a code.
bool isSamePlace(const QString &one, const QString &other);

/// "21.50 an hour" of a @p salary "from 21.50 an hour", where @p part, the posting's own words, tells that
/// sum as all that is paid: what programs read had room for the least only.
void closeOpenPay(Told<QString> &salary, const QString &part);

} // namespace afterword
