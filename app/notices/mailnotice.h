// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/notificationservice.h"

#include "core/domain/change/change.h"
#include "core/domain/search.h"
#include "core/schedule/agenda.h"

#include <optional>

namespace afterword {

/// What a notice says of letters that came by the mailbox: who wrote, and what need not be done any more.
/// @p change brought them into @p search, as it is now, and @p what was planned anew by it, which gave @p
/// agenda. Discreet: nothing that tells of whom. Absent where @p change brought no letter of somebody else's.
/// A pure function.
std::optional<NoticeText> mailNoticeOf(const Change &change, const Replanned &what, const Agenda &agenda,
                                       const Search &search, bool discreet);

/// What a notice says of what an account needs of the person: @p need in a few words that name nobody, and
/// @p what in a whole sentence, which may. A pure function.
NoticeText needNoticeOf(const QString &need, const QString &what, bool discreet);

} // namespace afterword
