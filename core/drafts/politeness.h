// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// Whether this stem (of stemOf()) belongs to the small change of polite letters after an interview: thanks,
/// time, talk, interest, role, regards, the names of days and months. Any two letters share it.
bool isPoliteStem(const QString &stem);

} // namespace afterword
