// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/step.h"

namespace afterword {

/// Notes on @p application that its offer was signed at @p at; an offer that is not known yet came then.
void sign(Application &application, Moment at);

/// The step that closes @p application as "no answer" at @p now, in the first column for closed ones if there
/// is one.
Result<Step> closingAsNoAnswer(const Search &search, Application application, Moment now);

/// The step that notes that the offer came in writing at @p now.
Step notingWritten(const Search &search, Application application, Moment now);

/// The step that signs the offer at @p now, as a move to a column for accepted offers does.
Result<Step> signing(const Search &search, Application application, Moment now);

} // namespace afterword
