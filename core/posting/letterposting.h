// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

#include <optional>

namespace afterword {

/// The posting that a letter holds, as a recruiter sends one or one sends it to oneself: its words say what
/// one does and what one needs. All of it is a guess. Absent where it is a letter like others, or a list of
/// many jobs.
std::optional<Posting> postingInLetter(const QString &subject, const QString &body);

} // namespace afterword
