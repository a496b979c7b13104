// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The token that the desktop gave to this start, so that its window, or that of the program which runs
/// already, may come to the front (XDG activation). Empty: none.
QString givenActivationToken();

/// Lets the next window that is brought up use @p token; empty: as before.
void useActivationToken(const QString &token);

} // namespace afterword
