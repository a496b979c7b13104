// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

namespace afterword {

// What is said of a follow-up, by its rule's file. Plain text, in the language of the program.

/// What it asks for, without its time: "Note to Dana", "Check in with Lee", "Write the debrief".
QString followUpTitle(const FollowUp &followUp, const Search &search);

/// One or two plain sentences with the person's, the company's and the day's names that say why this is to be
/// done. Times are read in the person's zone, for an interview in its own.
QString reasonFor(const FollowUp &followUp, const Search &search);

} // namespace afterword
