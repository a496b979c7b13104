// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <QPalette>

namespace afterword {

// Colour carries meaning only, and always beside an icon or a word. Every text colour reads at 4.5:1 or
// better on the palette's base, in light and dark themes alike.

/// Whether text is light on dark.
bool isDark(const QPalette &palette);

/// The WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// @p wanted, moved towards black or white until it reads on @p background.
QColor readableOn(const QColor &background, QColor wanted);

/// @p share (0 to 1) of @p over laid onto @p under.
QColor mixed(const QColor &under, const QColor &over, double share);

QColor mutedText(const QPalette &palette);    ///< what is good to know
QColor warningText(const QPalette &palette);  ///< what is late
QColor positiveText(const QPalette &palette); ///< what is done
QColor hairline(const QPalette &palette);     ///< borders; not for text

/// Gives the placeholders of all the program's fields the colour of muted text. Some themes leave it as it was
/// for another theme, and nobody can read them. To be called again when the theme changes.
void makePlaceholdersReadable();

/// The accent of a stage: its own colour, else its kind's. Not for text.
QColor stageColour(const Stage &stage, const QPalette &palette);

} // namespace afterword
