// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"
#include "core/posting/posting.h"

namespace afterword {

/// Where @p posting's job is, as the page says it in words and nowhere by a label: "Projektingenieur (m/w/d)
/// in Brenkhausen" in its title, or a town in the text that an address on the page has too ("boulangerie à
/// Cahors", "46000 Cahors"). It is a guess.
Told<QString> placeSaidOf(const PageFacts &page, const Posting &posting);

/// "Huddersfield, West Yorkshire" for a title's "Huddersfield", where a line of the page has it so.
void placeInFull(Told<QString> &place, const QString &words);

} // namespace afterword
