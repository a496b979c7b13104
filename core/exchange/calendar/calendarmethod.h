// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <libical/ical.h>

namespace afterword {

/// Why the events of @p calendar are not invitations, though they look like them (RFC 5546, 3.2): taken in,
/// an answer would leave nobody but its sender in the room. Empty where they are.
QString whyNoInvitation(icalcomponent *calendar);

/// Whether @p calendar is what a program exported of all its person's days: many events, sent to nobody.
bool isWholeCalendar(icalcomponent *calendar);

} // namespace afterword
