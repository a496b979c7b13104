// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p sentence with one full stop at its end, where what stands there brings one of its own: "… 7. Dez.".
QString endedOnce(QString sentence);

/// Half a sentence, as errors and notes are that go on from a name, as one of its own: with a capital, and a
/// full stop unless it ends with a sign already. Empty stays empty.
QString asSentence(QString half);

} // namespace afterword
