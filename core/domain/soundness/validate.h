// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

/// Whether @p search stays sound when @p change is made: ids are set and hold no '/', what is named is there
/// (a message's and a draft's interview in their own application), interviews end after they start, all that
/// happens does so in the years 1 to 9999, interviews' ids and those of tasks are unique over the whole
/// search, some weekday is free for work, a snooze has an end, colours are colours, the policy's and the
/// directions' numbers make sense: whatever it lets through can be exported and read again. Looks at what
/// changes only. The error is a sentence for the person.
Result<void> validate(const Change &change, const Search &search);

/// The same of one application as it stands in @p search, whatever was there before. That its ids differ from
/// those of others is not asked.
Result<void> validateWhole(const Application &application, const Search &search);

} // namespace afterword
