// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/checks/letter.h"

namespace afterword {

/// What is added to a finding where something that was jotted down is not in the letter: why it was left out.
/// Empty where the letter could have said it.
QString whyLeftOut(const Letter &letter, const QString &noted);

} // namespace afterword
