// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace afterword {

/// A width of @p pixels at the usual size of text, grown for larger text by half of what that grows: else
/// twice the text would leave half of the words, or twice the widths half of the things.
inline int grownWithText(int pixels, const QFontMetrics &text)
{
    constexpr int usualHeight = 18; // of a line of 10 points at 96 dots an inch
    return std::max(pixels, pixels * (usualHeight + text.height()) / (2 * usualHeight));
}

} // namespace afterword
