// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/finding.h"

#include <vector>

namespace afterword {

/// An interview and the application it belongs to. Valid until the search changes.
struct HeldRound {
    const Application *application = nullptr;
    const Interview *interview = nullptr;
};

/// The interview with this id; null pointers where there is none.
HeldRound roundOf(const InterviewId &id, const Search &search);

/// The thank-you notes of a round that are drafts or were sent, but the one to @p contact: what a new note to
/// that person must not resemble.
std::vector<Draft> otherNotes(const HeldRound &round, const std::optional<ContactId> &contact);

/// The thank-you drafts of a round in the order of its interviewers.
std::vector<Draft> draftsOf(const HeldRound &round);

} // namespace afterword
