// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/checks/letter.h"
#include "core/drafts/letters/letterforms.h"

namespace afterword {

/// How letters in the language of @p letter are worded.
const LetterForms &formsOfLetter(const Letter &letter);

/// @p finding, which tells that something that was jotted down is not in the letter, and in a sentence of its
/// own why that was left out. @p told is what a letter makes of @p noted; where that is something, it was not
/// left out by the program, and nothing is added.
QString withWhyLeftOut(const QString &finding, const Letter &letter, const QString &noted,
                       const QString &told);

} // namespace afterword
