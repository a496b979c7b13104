// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace afterword {

/// A calendar file made safe for the parser, and where its events began.
struct CalendarText {
    QByteArray unfolded; ///< one property a line (RFC 5545, 3.1): those that invitations are read from
    std::vector<int> eventLines; ///< for each BEGIN:VEVENT its line in the file, from 1
};

/// Looks at a file before it is parsed. An error where it is not a calendar, holds no event, holds NULs, is
/// larger than 20 MB or has more than 50,000 events; nothing that the text names is ever opened.
Result<CalendarText> prepareCalendar(const QByteArray &text);

} // namespace afterword
