// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

namespace afterword {

/// When a follow-up is to be done, in words that suit its state: "by 20:00", "was due yesterday", "from
/// 12:18", "from Friday, 09:00", "snoozed until tomorrow, 09:00", "on hold, since they asked for no contact".
QString whenLine(const FollowUp &followUp, const Search &search, Moment now);

/// The moment that whenLine() tells, for a tooltip: the due, or while it is ahead its opening.
Moment tellingMoment(const FollowUp &followUp);

/// For whom and how: "Dana Whitfield, by e-mail"; only the name, or empty, where no more is known.
QString forWhom(const FollowUp &followUp, const Search &search);

/// "e-mail", "phone", "handwritten card", "in person".
QString channelText(Channel channel);

} // namespace afterword
