// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p text, which somebody gave, to be shown among other words: without the characters that turn around what
/// stands after them (U+202A to U+202E, U+2066 to U+2069) and without control characters save the end of a
/// line and the tab. It is kept as it was given; only what is shown is without them.
QString asShown(const QString &text);

} // namespace afterword
