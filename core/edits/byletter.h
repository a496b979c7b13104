// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

namespace afterword {

// What a person makes of a letter of theirs: each is one step, so that one undo takes it back. An error where
// the application or the letter is gone.

/// What an answer to @p letter is about; empty where the letter says nothing.
QString answerSubject(const Message &letter);

/// The step that closes @p application as rejected by @p letter: since it came, told by who wrote it.
Result<Step> closingByLetter(const Search &search, const ApplicationId &application, const MessageId &letter,
                             Moment now);

/// The step that notes that @p letter brought an offer, which moves the card to the offers where there is a
/// column for them.
Result<Step> offerByLetter(const Search &search, const ApplicationId &application, const MessageId &letter,
                           Moment now);

/// The step that notes that @p letter was answered by mail at @p now.
Result<Step> answeringLetter(const Search &search, const ApplicationId &application, const MessageId &letter,
                             Moment now);

} // namespace afterword
