// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/checks/letter.h"

namespace afterword {

/// Whether what was noted of the recipient of @p letter is a complaint about them, which nobody is thanked
/// for: by the phrases of the letter's language, in English also as the wording of letters judges it.
bool isComplaint(const Letter &letter);

} // namespace afterword
