// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p sentence with one full stop at its end, where what stands there brings one of its own: "… 7. Dez.".
QString endedOnce(QString sentence);

} // namespace afterword
