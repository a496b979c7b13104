// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p count things in words: @p one where it is exactly one, else @p many with %n replaced by the number.
/// There is no translation file for English, so tr() with %n alone would say "1 cards".
QString counted(qsizetype count, const QString &one, const QString &many);

} // namespace afterword
