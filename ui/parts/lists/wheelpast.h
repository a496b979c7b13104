// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace afterword {

/// Lets a wheel that is turned over @p field scroll the list that the field is in, and never change what it
/// holds: whoever looks through a page would answer a question without seeing it.
void letWheelPast(QWidget &field);

} // namespace afterword
