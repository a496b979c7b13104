// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/checks/letter.h"

namespace afterword {

/// @p finding, which tells that something that was jotted down is not in the letter, and in a sentence of its
/// own why that was left out, unless the letter could have said it.
QString withWhyLeftOut(const QString &finding, const Letter &letter, const QString &noted);

} // namespace afterword
