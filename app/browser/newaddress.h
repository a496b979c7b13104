// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/posting/posting.h"

namespace afterword {

/// What an address asks for: "afterword:new-application?url=…&title=…&company=…&role=…&text=…", each part
/// percent-encoded and none needed. A bookmark or a link on any page may hold one, so it can ask for a new
/// application and nothing else, is only ever asked about, and of links only those into the web are taken. An
/// error where it asks for something else, or is longer than any bookmark makes it.
Result<Posting> postingFromAddress(const QString &address);

} // namespace afterword
