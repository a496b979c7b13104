// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QLineEdit;

namespace afterword {

/// The blank that QLineEdit keeps at both sides of its text, in pixels.
constexpr int lineEditMargin = 2;

/// Shows on hover the whole of what @p box has chosen where its place is too narrow for that. A tooltip of
/// its own comes first.
void showWholeOnHover(QComboBox &box);
/// The same of what was typed into @p line, or else of what it says may stand there.
void showWholeOnHover(QLineEdit &line);

} // namespace afterword
