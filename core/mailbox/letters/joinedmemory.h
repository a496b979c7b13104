// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/letters/mailboxmemory.h"

namespace afterword {

/// What two processes remember of one mailbox, each of which went on from @p before: what either of them
/// chose, put there or took in is in it. Where both changed the same thing it is as in @p ours, but for
/// letters that only one of them has read: those are read again. All three are of the same mailbox.
MailboxMemory joinedMemory(const MailboxMemory &before, const MailboxMemory &ours,
                           const MailboxMemory &theirs);

} // namespace afterword
