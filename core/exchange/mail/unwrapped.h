// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p plain, whose lines its program broke at some 70 letters, with those lines joined that @p html, the text
/// of the same letter's HTML, has in one. Quoted lines stay as they are.
QString unwrappedBy(const QString &html, const QString &plain);

} // namespace afterword
