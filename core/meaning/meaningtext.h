// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/standingmeanings.h"

namespace afterword {

/// What a letter seems to mean in a few words, as a sentence goes on: "reads like a no". Empty for a delay,
/// about which nothing is asked.
QString inFew(Meaning kind);
/// The first of @p meanings about which something is asked; empty where there is none.
QString inFew(const std::vector<StandingMeaning> &meanings);

/// How many of @p letters seem to mean what: "3 read like a no, 1 asks you something". Empty where there are
/// none.
QString countedInFew(const std::vector<StandingMeaning> &letters);
/// The same of letters that came with others, @p all together; of one that came alone what it seems to mean.
QString countedInFew(const std::vector<StandingMeaning> &letters, qsizetype all);

/// One letter in a line, with its own sentence: "Northwind: reads like a no (“We have decided …”)".
QString lineOf(const StandingMeaning &letter, const Search &search);

/// @p sentence, cut where it is too long to be read in passing.
QString briefly(const QString &sentence);

} // namespace afterword
