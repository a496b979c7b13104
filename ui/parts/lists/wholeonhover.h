// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace afterword {

/// Shows on hover the whole of what @p box has chosen where its place is too narrow for that. A tooltip of
/// its own comes first.
void showWholeOnHover(QComboBox &box);

} // namespace afterword
