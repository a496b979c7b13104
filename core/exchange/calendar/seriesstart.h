// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>
#include <optional>

#include <libical/ical.h>

namespace afterword {

/// The first day on which an event takes place that begins on @p first: that day, unless @p isTakenOut says
/// that EXDATE takes it out (RFC 5545, 3.8.5.1). Then the next one of RRULE or RDATE that is left. Absent
/// where none is within two years.
std::optional<QDate> firstDayLeft(icalcomponent *event, QDate first,
                                  const std::function<bool(QDate)> &isTakenOut);

} // namespace afterword
