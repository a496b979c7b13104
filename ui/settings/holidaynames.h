// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The name of a holiday calendar that comes with the program, in the program's language. @p name is the one
/// that its file gives itself; any other is its own name.
QString holidayCalendarName(const QString &name);

/// Whether translators get @p name.
bool isHolidayCalendarName(const QString &name);

} // namespace afterword
