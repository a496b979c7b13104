// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/step.h"

namespace afterword {

/// The step that records @p message on @p application. Without an id it gets one here; the other fields are
/// the caller's. @p draft, where given, is marked as sent in the same step. An error where the application is
/// gone.
Result<Step> recordingMessage(const Search &search, const ApplicationId &application, Message message,
                              const std::optional<DraftId> &draft = {});

/// The step that takes back that the message @p message was sent: it is gone, and what it said is a draft
/// again, the one that was marked as sent with it or a new one. A message without words only goes. An error
/// where it is not there any more.
Result<Step> takingBackMessage(const Search &search, const ApplicationId &application,
                               const MessageId &message, Moment now);

/// The step that notes that they answered at @p at: a message in from @p contact. An automatic one (a
/// receipt, an out-of-office note) counts as no answer.
Result<Step> recordingReply(const Search &search, const ApplicationId &application,
                            const std::optional<ContactId> &contact, Moment at, bool automatic = false);

} // namespace afterword
