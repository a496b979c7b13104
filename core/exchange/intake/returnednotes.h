// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/openedsearch.h"
#include "core/exchange/mail/readmail.h"

namespace afterword {

/// A note that came back was not sent: it is taken from the messages of the application at @p index and
/// becomes a draft again, so that what it was about is listed anew and its words are there. Which one it was
/// is told by its Message-ID, else by recipient and subject among those of the last five days. Returns what
/// the person should know, as a sentence.
QString takeBack(const ReadMail &bounce, size_t index, OpenedSearch &search);

} // namespace afterword
