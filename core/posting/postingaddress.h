// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace afterword {

/// Company and role as the address of a posting names them, as guesses: by the services that keep postings of
/// many companies, by the host, by the words in the path. The address itself is the link.
Posting postingInAddress(const QString &address);

/// What two addresses of one posting have in common: without "www.", without a slash at the end, without what
/// only tells where one came from. Empty where @p address leads to no page.
QString addressKey(const QString &address);

/// Whether @p form is the address of the form of the job at @p posting: ".../boat-keeper/apply" below
/// ".../boat-keeper".
bool isFormBelow(const QString &form, const QString &posting);

/// Whether postings of many companies stand at @p host, so that its own name says nothing.
bool isPostingBoard(const QString &host);

/// Whether @p name is the name of a job board or of a hiring system, which hires nobody there.
bool isPostingService(const QString &name);

} // namespace afterword
