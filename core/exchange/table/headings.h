// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/applicationcolumns.h"

namespace afterword {

/// What a heading of a table means, and how surely.
struct HeadingMeaning {
    ApplicationColumn column = ApplicationColumn::Labelled;
    bool exact = false;     ///< the whole heading is a known one, not some words of it
    bool isForeign = false; ///< and it is not English
    bool isOpen = false;    ///< none of its words is known: its cells may tell what it holds
};

/// The meaning of a heading: those that Afterword writes, those of other trackers and boards, and those that
/// people make, in several languages. Case, accents, signs and what stands in brackets say nothing. A heading
/// without a meaning is Labelled; what only a program reads (its ids, its colours) is LeftOut.
HeadingMeaning meaningOf(const QString &heading);

/// Whether where things stand may be told under @p heading, if its cells do: "Response", "Feedback".
bool mayTellStage(const QString &heading);

/// Whether a heading speaks of an address: "Arbeitgeber, Anschrift", "Name and address of employer".
bool namesAddress(const QString &heading);

} // namespace afterword
