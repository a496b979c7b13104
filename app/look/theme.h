// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/looksettings.h"

#include <QPalette>

namespace afterword {

/// The colours of a theme of our own. @p theme is Light or Dark.
QPalette paletteOf(Theme theme);

/// Dresses all windows in @p theme, at once. With Desktop they are again as the desktop wants them.
void applyTheme(Theme theme);

} // namespace afterword
