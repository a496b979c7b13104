// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/checks/letter.h"

namespace afterword {

/// Whether @p sentence says that the recipient said or did something.
bool recalls(const QString &sentence, const LetterWords &language);

/// Whether a @p sentence of @p letter that recalls something could be said to anybody: a built-in thank-you
/// note of its language says the same, but for people, company, role and the kind of meeting.
bool isCommonplace(const QString &sentence, const Letter &letter);

} // namespace afterword
