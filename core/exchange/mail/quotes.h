// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The words that are new in a letter: without the letters that it quotes, their headers and the line that
/// announces them ("On Monday Dana wrote:"). The whole text where nothing else would be left.
QString newWordsOf(const QString &body);

} // namespace afterword
