// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/letters/letterforms.h"
#include "core/drafts/template/templatevalue.h"

#include <QStringList>

namespace afterword {

/// What to say on the telephone or in person instead of a letter: short sentences, as one would speak them,
/// in the order of the talk. Sentences for facts that are missing are left out. @p facts are those of
/// factsFor().
QStringList talkingPoints(About about, const LetterForms &forms, Formality tone, const TemplateValue &facts);

} // namespace afterword
