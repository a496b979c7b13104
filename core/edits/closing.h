// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/step.h"

#include <functional>
#include <span>

namespace afterword {

/// Notes on @p application that its offer was signed at @p at; an offer that is not known yet came then.
void sign(Application &application, Moment at);

/// Takes the offer on @p application as received where it has a day (their deadline, in writing, signed) but
/// none on which it came, since without that one it counts for nothing: on the earliest of when the card came
/// to where it lies, if that is a stage of kind offer, the other days and @p now. True where it did.
bool takeAsReceived(Application &application, const Search &search, Moment now);

/// The change that ends @p cards as @p note notes it on each: those that stand elsewhere move at @p now, in
/// the order given, to the end of the first column of @p kind, if there is one. Those that are gone are left
/// out. The task to apply in time ends (settlingApplyTasks()).
Result<Change> ending(const Search &search, std::span<const ApplicationId> cards, StageKind kind, Moment now,
                      const std::function<void(Application &)> &note);

/// The step that notes that the offer came in writing at @p now.
Step notingWritten(const Search &search, Application application, Moment now);

/// The step that signs the offer at @p now, as a move to a column for accepted offers does.
Result<Step> signing(const Search &search, const Application &application, Moment now);

} // namespace afterword
