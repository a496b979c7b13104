// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/exchange/mail/emlreader.h"

namespace afterword {

/// @p search with @p mail among the messages of the application that its people speak for. What the person
/// wrote goes out, all else came in; who is not known yet becomes a contact. The same mail is there once,
/// however often it is read. An error where it has no date, was not sent yet, or nobody in it belongs to an
/// application that is under way.
Result<Search> takeIn(const ReadMail &mail, Search search, Moment now);

} // namespace afterword
