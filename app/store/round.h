// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/search.h"
#include "core/drafts/finding.h"

#include <vector>

namespace afterword {

/// The thank-you notes of a round that are drafts or were sent, but the one to @p contact: what a new note to
/// that person must not resemble.
std::vector<Draft> otherNotes(const InterviewOf &round, const std::optional<ContactId> &contact);

/// The thank-you drafts of a round in the order of its interviewers.
std::vector<Draft> draftsOf(const InterviewOf &round);

} // namespace afterword
