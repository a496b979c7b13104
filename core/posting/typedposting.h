// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

namespace afterword {

/// Guesses company and role from what somebody pasted or dropped: the address of a posting, its first lines,
/// or a line such as "Data Analyst at Northwind" or "Northwind, Data Analyst". Nothing is fetched. A line
/// that says nothing more is the company. Of a whole posting, however short ("Wir suchen eine Köchin"), or of
/// the HTML of a page, more is read, and its text is kept.
Posting guessPosting(const QString &text);

/// Whether the text of which @p posting was guessed is more than a company's name, so that guessing helps.
bool looksLikePosting(const Posting &posting);

} // namespace afterword
