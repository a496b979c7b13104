// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enums.h"
#include "core/exchange/invitation.h"

namespace afterword {

/// The first address in @p text at which one joins a video call (Meet, Teams, Zoom, Webex and the like), also
/// behind a mail server's own redirection. Empty where there is none.
QString meetingLinkIn(const QString &text);

/// The first address in @p text that looks like such a one, or that its words offer for joining, whoever runs
/// the service: not one to move or to call off what is planned. Empty where there is none.
QString likelyMeetingLinkIn(const QString &text);

/// How an interview is held: as its link, its place, its summary and its words tell.
InterviewKind interviewKindOf(const Invitation &invitation);

} // namespace afterword
