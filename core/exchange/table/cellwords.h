// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

// The words that people and other programs put into a cell instead of a text of its own, in whatever case.

/// What people write where nothing is to be said.
bool isEmptyCell(const QString &text);
/// A box that is ticked.
bool isYes(const QString &text);
/// A box that is not ticked, or a "no".
bool isNo(const QString &text);
/// A box of another program's that nobody ticked: it says no more than an empty cell. A person's "no" does.
bool isUnticked(const QString &text);

} // namespace afterword
