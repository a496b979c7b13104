// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace afterword {

/// Gives @p field the button that clears it once somebody goes there or something stands in it. Its picture
/// makes Qt look through the desktop's icon themes, which takes as long as making a page does.
void offerClearButton(QLineEdit &field);

} // namespace afterword
